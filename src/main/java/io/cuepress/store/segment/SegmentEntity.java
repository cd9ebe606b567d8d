package io.cuepress.store.segment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "segment")
@IdClass(SegmentEntity.Key.class)
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class SegmentEntity {

    record Key(String episodeId, String language, int position) {}

    @Id
    @Column(name = "episode_id")
    String episodeId;

    @Id
    String language;

    @Id
    int position;

    @Column(name = "start_ms", nullable = false)
    long startMs;

    @Column(name = "end_ms", nullable = false)
    long endMs;

    @Nullable
    String speaker;

    @Column(nullable = false)
    String text;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    String words;
}
