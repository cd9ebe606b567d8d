package io.cuepress.store.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "import_run")
@DynamicUpdate // does not overwrite columns that another replica sets, such as `cancelled`
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class ImportRunEntity {

    @Id
    UUID id;

    @Column(nullable = false)
    String state;

    @Column(nullable = false)
    String format;

    long received;
    long created;
    long updated;
    long unchanged;
    long rejected;
    long repaired;
    long segments;
    long bytes;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    String repairs;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    String ignored;

    @Column(name = "started_at", nullable = false)
    Instant startedAt;

    @Nullable
    UUID owner;

    boolean cancelled;
    boolean queued;

    @Column(name = "finished_at")
    @Nullable
    Instant finishedAt;
}
