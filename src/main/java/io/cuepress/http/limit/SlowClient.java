package io.cuepress.http.limit;

import java.io.IOException;

/// A client sends or receives more slowly than the [MinimumRate]. The message says how slowly.
public final class SlowClient extends IOException {

    private static final long serialVersionUID = 1L;

    public SlowClient(long bytes, long waitedMs) {
        super(LimitText.SLOW_CLIENT.text(bytes, waitedMs));
    }
}
