package io.cuepress.store.version;

import io.cuepress.core.episode.EpisodeVersion;

/// A version of an episode, current until this replica is told otherwise or stops keeping track of it. Whoever holds it
/// sees so at a glance.
public final class KnownVersion {

    private final EpisodeVersion version;
    private volatile boolean isCurrent = true;

    KnownVersion(EpisodeVersion version) {
        this.version = version;
    }

    public EpisodeVersion version() {
        return version;
    }

    public boolean isCurrent() {
        return isCurrent;
    }

    void end() {
        isCurrent = false;
    }
}
