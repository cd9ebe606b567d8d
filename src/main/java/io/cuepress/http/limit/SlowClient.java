package io.cuepress.http.limit;

import java.io.IOException;

/// A client sends or takes so slowly that it would hold the service for ever.
public final class SlowClient extends IOException {

    private static final long serialVersionUID = 1L;

    SlowClient(long bytes, long waitedMs) {
        super(bytes + " bytes in " + waitedMs + " ms of waiting");
    }
}
