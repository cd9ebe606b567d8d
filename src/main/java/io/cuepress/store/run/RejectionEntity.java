package io.cuepress.store.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "rejection")
@IdClass(RejectionEntity.Key.class)
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class RejectionEntity {

    record Key(UUID runId, long record) {}

    @Id
    @Column(name = "run_id")
    UUID runId;

    @Id
    long record;

    long line;

    @Column(name = "episode_id")
    @Nullable
    String episodeId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    String errors;
}
