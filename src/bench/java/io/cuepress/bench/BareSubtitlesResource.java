package io.cuepress.bench;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/// The least that a server of SRT does: one query, one `StringBuilder`. What an export costs on top of it is ours.
/// Only in the server that the benchmarks build.
@Path("/bench/{id}/subtitles.srt")
@RunOnVirtualThread
class BareSubtitlesResource {

    private static final String SEGMENTS =
            "SELECT start_ms, end_ms, text FROM segment WHERE episode_id = ? ORDER BY position";

    private final DataSource database;

    BareSubtitlesResource(DataSource database) {
        this.database = database;
    }

    @GET
    @Produces("application/x-subrip")
    public byte[] srt(@PathParam("id") String id) throws SQLException {
        var srt = new StringBuilder(32_768);
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(SEGMENTS)) {
            select.setString(1, id);
            try (var rows = select.executeQuery()) {
                for (var number = 1; rows.next(); number++) {
                    cue(srt, number, rows);
                }
            }
        }
        return srt.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void cue(StringBuilder srt, int number, ResultSet row) throws SQLException {
        srt.append(number == 1 ? "" : "\n").append(number).append('\n');
        time(srt, row.getLong(1));
        srt.append(" --> ");
        time(srt, row.getLong(2));
        srt.append('\n').append(row.getString(3).strip()).append('\n');
    }

    private static void time(StringBuilder srt, long ms) {
        two(srt, ms / 3_600_000).append(':');
        two(srt, ms / 60_000 % 60).append(':');
        two(srt, ms / 1_000 % 60).append(',');
        srt.append((char) ('0' + ms / 100 % 10));
        two(srt, ms % 100);
    }

    private static StringBuilder two(StringBuilder srt, long number) {
        return srt.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
