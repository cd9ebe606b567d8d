package io.cuepress.store.read;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

@Entity
@Table(name = "track")
@IdClass(TrackEntity.Key.class)
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class TrackEntity {

    record Key(String episodeId, String language) {}

    @Id
    @Column(name = "episode_id")
    String episodeId;

    @Id
    String language;

    /// Whether this track was imported with the episode; a new import replaces it.
    @Column(nullable = false)
    boolean own;

    @Column(name = "segment_count", nullable = false)
    int segmentCount;

    @Column(name = "end_ms", nullable = false)
    long endMs;
}
