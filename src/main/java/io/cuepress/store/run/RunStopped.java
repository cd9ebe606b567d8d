package io.cuepress.store.run;

import java.util.UUID;

/// Thrown to end an import that was cancelled or taken over by another replica.
public final class RunStopped extends RuntimeException {

    public RunStopped(UUID run) {
        super("import " + run + " was stopped");
    }
}
