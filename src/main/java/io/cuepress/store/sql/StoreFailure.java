package io.cuepress.store.sql;

import java.sql.SQLException;

/// The database did not do what it was asked to; nothing of the transaction is stored.
public final class StoreFailure extends RuntimeException {

    StoreFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
