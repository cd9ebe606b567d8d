package io.cuepress.store.run;

import io.cuepress.store.sql.Sql;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;

/// The stored body of a run: one piece of it in memory at a time.
final class ImportBody extends InputStream {

    static final int PIECE = 1 << 20;

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
            piece = Sql.with(dataSource, connection -> {
                try (var select = connection.prepareStatement(
                        "SELECT bytes FROM import_body WHERE run_id = ? AND position = ?")) {
                    select.setObject(1, run);
                    select.setInt(2, next);
                    try (var rows = select.executeQuery()) {
                        return rows.next() ? rows.getBytes(1) : new byte[0];
                    }
                }
            });
            at = 0;
            next++;
        }
        return piece.length == 0;
    }
}
