package io.cuepress.ingest;

import io.cuepress.background.Heartbeat;
import io.cuepress.store.channel.ChannelProfiles;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/// Rebuilds the profiles of changed channels in the background, on every replica.
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

    /// Rebuilds them at the end of an import, so that its chapters are read with the channel from the start. After five
    /// seconds the background does the rest.
    void catchUp() {
        profiles.catchUp(LONGEST);
    }
}
