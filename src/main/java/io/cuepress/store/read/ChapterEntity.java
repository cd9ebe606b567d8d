package io.cuepress.store.read;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "chapter")
@IdClass(ChapterEntity.Key.class)
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class ChapterEntity {

    record Key(String episodeId, int position) {}

    @Id
    @Column(name = "episode_id")
    String episodeId;

    @Id
    int position;

    @Column(name = "start_ms", nullable = false)
    long startMs;

    @Column(nullable = false)
    String title;

    @Nullable
    String img;

    @Nullable
    String url;

    @Nullable
    Boolean listed;
}
