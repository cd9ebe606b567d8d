package io.cuepress.http.limit;

/// As much as can be done at once is being done, and none of it ended in time.
public final class BulkheadFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BulkheadFull(String work) {
        super("As many " + work + " as can be made at once are being made");
    }
}
