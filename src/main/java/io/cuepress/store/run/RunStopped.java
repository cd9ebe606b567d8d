package io.cuepress.store.run;

import java.util.UUID;

/// An import is to go no further here: it was cancelled, or another replica has taken it over.
public final class RunStopped extends RuntimeException {

    public RunStopped(UUID run) {
        super("import " + run + " was stopped");
    }
}
