package io.cuepress.store.run;

import io.cuepress.store.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/// Which replica works on which run: leases that end when a replica is not seen any more, runs that wait with their
/// bodies stored, and requests to stop. Every call is one transaction.
@ApplicationScoped
public class ImportQueue {

    private static final String BEAT = """
            UPDATE import_run SET heartbeat_at = now()
            WHERE owner = ? AND id = ANY (?) AND state = 'running'
            RETURNING id, cancelled
            """;
    private static final String REQUEUE = """
            UPDATE import_run SET owner = NULL
            WHERE state = 'running' AND queued AND owner IS NOT NULL AND heartbeat_at < now() - ? * interval '1 ms'
            """;
    private static final String INTERRUPT = """
            UPDATE import_run SET state = 'interrupted', finished_at = now()
            WHERE state = 'running' AND (NOT queued OR cancelled)
            AND (heartbeat_at < now() - ? * interval '1 ms' OR (queued AND cancelled AND owner IS NULL))
            """;
    private static final String TAKE = """
            UPDATE import_run SET owner = ?, heartbeat_at = now()
            WHERE id = (
                SELECT id FROM import_run
                WHERE state = 'running' AND queued AND owner IS NULL AND NOT cancelled
                ORDER BY started_at
                LIMIT 1
                FOR UPDATE SKIP LOCKED)
            RETURNING id, request::text
            """;
    private static final String CANCEL = "UPDATE import_run SET cancelled = true WHERE id = ? AND state = 'running'";
    private static final String CLEAN = """
            DELETE FROM import_run WHERE state <> 'running' AND finished_at < now() - ? * interval '1 ms'
            """;
    private static final String EMPTY = """
            DELETE FROM import_body WHERE run_id IN (SELECT id FROM import_run WHERE state <> 'running')
            """;

    private final DataSource dataSource;
    private final Replica replica;

    ImportQueue(DataSource dataSource, Replica replica) {
        this.dataSource = dataSource;
        this.replica = replica;
    }

    /// Says that this replica still works on these runs, and learns which of them are to stop. A run whose end could
    /// not
    /// be stored, because the database was away, is none of them and expires like that of a replica that is gone.
    @Transactional
    public Set<UUID> beat(Set<UUID> atWork) {
        return Sql.with(dataSource, connection -> {
            try (var beat = connection.prepareStatement(BEAT)) {
                beat.setObject(1, replica.id());
                beat.setArray(2, connection.createArrayOf("uuid", atWork.toArray()));
                var cancelled = new HashSet<UUID>();
                try (var rows = beat.executeQuery()) {
                    while (rows.next()) {
                        if (rows.getBoolean(2)) {
                            cancelled.add(rows.getObject(1, UUID.class));
                        }
                    }
                }
                return cancelled;
            }
        });
    }

    /// Ends the leases of replicas that were not seen for so long: their runs wait again where the body is stored, and
    /// are interrupted where it went with the connection.
    @Transactional
    public void expire(Duration unseen) {
        update(REQUEUE, unseen.toMillis());
        update(INTERRUPT, unseen.toMillis());
        update(EMPTY);
    }

    /// Deletes what ended so long ago.
    @Transactional
    public void clean(Duration age) {
        update(CLEAN, age.toMillis());
    }

    /// Takes the oldest run that waits; no two replicas take the same.
    @Transactional
    public Optional<QueuedImport> take() {
        return Sql.with(dataSource, connection -> {
            try (var take = connection.prepareStatement(TAKE)) {
                take.setObject(1, replica.id());
                try (var rows = take.executeQuery()) {
                    return rows.next()
                            ? Optional.of(
                                    new QueuedImport(rows.getObject(1, UUID.class), RunJson.request(rows.getString(2))))
                            : Optional.empty();
                }
            }
        });
    }

    /// Asks for a run to stop; false when it is not running.
    @Transactional
    public boolean cancel(UUID id) {
        return update(CANCEL, id) > 0;
    }

    /// Lets a run of this replica wait for any, now that its body is stored.
    @Transactional
    public void enqueue(QueuedImport queued) {
        update(
                "UPDATE import_run SET queued = true, owner = NULL, request = ?::jsonb WHERE id = ?",
                RunJson.request(queued.request()),
                queued.id());
    }

    /// Stores the body of a run piece by piece, each at once: what is there when it breaks off goes with the run.
    public void store(UUID id, InputStream body) throws IOException {
        var position = 0;
        for (var piece = body.readNBytes(ImportBody.PIECE);
                piece.length > 0;
                piece = body.readNBytes(ImportBody.PIECE)) {
            insert(id, position++, piece);
        }
    }

    private void insert(UUID id, int position, byte[] piece) {
        Sql.with(dataSource, connection -> {
            try (var insert =
                    connection.prepareStatement("INSERT INTO import_body (run_id, position, bytes) VALUES (?, ?, ?)")) {
                insert.setObject(1, id);
                insert.setInt(2, position);
                insert.setBytes(3, piece);
                return insert.executeUpdate();
            }
        });
    }

    /// The stored body of a run, read piece by piece.
    public InputStream body(UUID id) {
        return new ImportBody(dataSource, id);
    }

    private int update(String sql, Object... values) {
        return Sql.with(dataSource, connection -> {
            try (var update = connection.prepareStatement(sql)) {
                for (var i = 0; i < values.length; i++) {
                    update.setObject(i + 1, values[i]);
                }
                return update.executeUpdate();
            }
        });
    }
}
