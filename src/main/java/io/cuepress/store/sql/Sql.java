package io.cuepress.store.sql;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Runs statements on a connection of the current transaction.
public final class Sql {

    private Sql() {}

    /// Runs work on a connection of the current transaction.
    ///
    /// @throws StoreFailure when the database or the connection to it fails
    public static <T> T with(DataSource dataSource, Work<T> work) {
        try (var connection = dataSource.getConnection()) {
            return work.with(connection);
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        } catch (IOException failure) {
            throw new StoreFailure(new SQLException("the connection was lost during COPY", "08006", failure));
        }
    }

    /// All rows of a query.
    public static <T> List<T> rows(PreparedStatement query, RowReader<T> reader) throws SQLException {
        try (var rows = query.executeQuery()) {
            var read = new ArrayList<T>();
            var unpooled = rows.unwrap(ResultSet.class); // the pool's result set checks at every column that it is open
            while (unpooled.next()) {
                read.add(reader.read(unpooled));
            }
            return read;
        }
    }

    /// The time in a column; null for none.
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /// Makes all statements of the transaction see the same snapshot; this must come before the first of them.
    public static boolean requireRepeatableReads(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
        }
    }

    /// Gives the statements of the transaction a minute each. Those of requests have seconds.
    public static boolean allowLongStatements(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.execute("SET LOCAL statement_timeout = '60s'");
        }
    }

    @FunctionalInterface
    public interface Work<T> {
        T with(Connection connection) throws SQLException, IOException;
    }

    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
