package io.cuepress.store.version;

import io.cuepress.core.episode.EpisodeVersion;

/// A version of an episode that is current until the episode changes or the version leaves [KnownVersions]. Those who
/// hold one can check that without a lookup.
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
