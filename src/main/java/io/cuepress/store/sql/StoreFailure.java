package io.cuepress.store.sql;

import java.sql.SQLException;

/// A statement failed, and its transaction stores nothing.
public final class StoreFailure extends RuntimeException {

    StoreFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
