package io.cuepress.http.limit;

/// As much work of one kind is running as may run at the same time, and none of it ended while the caller waited. The
/// message says which kind of work.
public final class BulkheadFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BulkheadFull(LimitText limit) {
        super(limit.text());
    }
}
