package io.cuepress.store.run;

import io.cuepress.store.sql.Sql;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;

/// Streams the stored body of an import run, with one piece of it in memory at a time.
final class ImportBody extends InputStream {

    static final int PIECE = 1 << 20;

    private static final String SELECT = "SELECT bytes FROM import_body WHERE run_id = ? AND position = ?";

    private final DataSource dataSource;
    private final UUID run;
    private byte[] piece = {};
    private int at;
    private int next;

    ImportBody(DataSource dataSource, UUID run) {
        this.dataSource = dataSource;
        this.run = run;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : piece[at++] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        var taken = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, bytes, offset, taken);
        at += taken;
        return taken;
    }

    private boolean isAtEnd() {
        if (at == piece.length) {
            piece = Sql.with(dataSource, connection -> read(connection, next));
            at = 0;
            next++;
        }
        return piece.length == 0;
    }

    /// The piece at a position; empty after the last one.
    private byte[] read(Connection connection, int position) throws SQLException {
        try (var select = connection.prepareStatement(SELECT)) {
            select.setObject(1, run);
            select.setInt(2, position);
            return Sql.rows(select, row -> row.getBytes(1)).stream().findFirst().orElseGet(() -> new byte[0]);
        }
    }
}
