package io.cuepress.ingest;

import io.cuepress.store.channel.ChannelProfiles;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/// Keeps the profiles of channels up with what is imported, changed and deleted, on every replica.
@ApplicationScoped
class ChannelKeeper {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final ChannelProfiles profiles;

    ChannelKeeper(ChannelProfiles profiles) {
        this.profiles = profiles;
    }

    void start(@Observes StartupEvent started, Heartbeat beats) {
        beats.every("channel-keeper", profiles::keepUp);
    }

    /// Catches up with an import that ends: whoever reads chapters right after it gets those that its channels help to
    /// find. What takes longer than a moment is left to the background.
    void catchUp() {
        profiles.catchUp(LONGEST);
    }
}
