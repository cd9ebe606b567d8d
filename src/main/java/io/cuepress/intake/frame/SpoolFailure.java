package io.cuepress.intake.frame;

import java.io.IOException;

/// A body could not be put on disk or read from there because of the machine, not of the body.
public final class SpoolFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    SpoolFailure(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
