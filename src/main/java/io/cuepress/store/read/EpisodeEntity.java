package io.cuepress.store.read;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "episode")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class EpisodeEntity {

    @Id
    String id;

    @Column(nullable = false)
    String channel;

    @Nullable
    String url;

    @Column(nullable = false)
    String title;

    @Column(nullable = false)
    String description;

    @Column(name = "duration_ms")
    @Nullable
    Long durationMs;

    @Column(name = "published_at")
    @Nullable
    Instant publishedAt;

    @Column(nullable = false)
    String transcription;

    @Column(nullable = false)
    String language;

    @Column(name = "language_source", nullable = false)
    String languageSource;

    @Column(name = "content_hash", nullable = false)
    byte[] contentHash;

    @Column(nullable = false)
    long revision;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    Instant updatedAt;
}
