package io.cuepress.intake.frame;

import java.io.IOException;

/// A body could not be put on disk, or not be read from there, for a reason that is the machine's and not the body's.
public final class SpoolFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    SpoolFailure(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
