package io.cuepress.http.limit;

import io.cuepress.config.CuepressConfig;
import java.util.function.LongSupplier;

/// Watches how fast one client sends or takes while the service waits for it. What the service does in between is its
/// own time, so a body or a file may be of any length.
public final class MinimumRate {

    private static final long NANOS_PER_MS = 1_000_000;

    private final double leastPerNano;
    private final long patience;
    private final LongSupplier nanoTime;
    private long waited;
    private long moved;

    MinimumRate(CuepressConfig.Clients asked, LongSupplier nanoTime) {
        this.patience = asked.patience().toNanos();
        this.leastPerNano = (double) asked.leastBytes().asLongValue() / patience;
        this.nanoTime = nanoTime;
    }

    /// Now, for [#waited].
    long now() {
        return nanoTime.getAsLong();
    }

    /// Counts a wait for the client, and what came of it.
    ///
    /// @throws SlowClient when the patience is over and too little has come of it
    void waited(long since, long bytes) throws SlowClient {
        waited += now() - since;
        moved += bytes;
        if (waited < patience) {
            return;
        }
        if (moved < leastPerNano * waited) {
            throw new SlowClient(moved, waited / NANOS_PER_MS);
        }
        waited = 0;
        moved = 0;
    }
}
