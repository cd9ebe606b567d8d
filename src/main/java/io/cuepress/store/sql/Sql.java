package io.cuepress.store.sql;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/// A connection for a piece of work, within the transaction there is.
public final class Sql {

    private Sql() {}

    public static <T> T with(DataSource dataSource, Work<T> work) {
        try (var connection = dataSource.getConnection()) {
            return work.with(connection);
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        } catch (IOException failure) {
            throw new StoreFailure(new SQLException("COPY was cut off", "08006", failure));
        }
    }

    @FunctionalInterface
    public interface Work<T> {
        public T with(Connection connection) throws SQLException, IOException;
    }
}
