package io.cuepress.store.run;

import io.cuepress.store.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// Assigns import runs to replicas: a replica holds a lease on each of its runs, which expires when the replica stops
/// renewing it. Runs with a stored body wait here until a replica takes them. Every call is one transaction.
@ApplicationScoped
public class ImportQueue {

    private static final String RENEW = """
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
    private static final String DELETE_BODIES = """
            DELETE FROM import_body WHERE run_id IN (SELECT id FROM import_run WHERE state <> 'running')
            """;

    private static final String INSERT = "INSERT INTO import_body (run_id, position, bytes) VALUES (?, ?, ?)";
    private static final String ENQUEUE =
            "UPDATE import_run SET queued = true, owner = NULL, request = ?::jsonb WHERE id = ?";

    private final DataSource dataSource;
    private final Replica replica;

    ImportQueue(DataSource dataSource, Replica replica) {
        this.dataSource = dataSource;
        this.replica = replica;
    }

    /// Renews the leases of this replica on its running imports. A run whose end could not be stored, because the
    /// database was unavailable, must not be among them, so that its lease expires.
    ///
    /// @return those runs that a client has cancelled
    @Transactional
    public Set<UUID> renewLeases(Set<UUID> running) {
        return Sql.with(dataSource, connection -> {
            try (var renew = connection.prepareStatement(RENEW)) {
                renew.setObject(1, replica.id());
                renew.setArray(2, connection.createArrayOf("uuid", running.toArray()));
                return Sql.rows(renew, ImportQueue::cancelled).stream()
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
            }
        });
    }

    private static Optional<UUID> cancelled(ResultSet run) throws SQLException {
        return run.getBoolean(2) ? Optional.of(run.getObject(1, UUID.class)) : Optional.empty();
    }

    /// Ends leases that were not renewed for this long. Runs with a stored body wait again for a replica; the
    /// others lost their body with the connection and become interrupted.
    @Transactional
    public void expire(Duration age) {
        Sql.with(dataSource, Sql::allowLongStatements);
        update(REQUEUE, age.toMillis());
        update(INTERRUPT, age.toMillis());
        update(DELETE_BODIES);
    }

    /// Deletes runs that ended longer ago than this.
    @Transactional
    public void clean(Duration age) {
        Sql.with(dataSource, Sql::allowLongStatements);
        update(CLEAN, age.toMillis());
    }

    /// Takes the lease on the oldest waiting run, which no other replica can take as well; empty when none
    /// is waiting.
    @Transactional
    public Optional<QueuedImport> take() {
        return Sql.with(dataSource, connection -> {
            try (var take = connection.prepareStatement(TAKE)) {
                take.setObject(1, replica.id());
                return Sql.rows(take, ImportQueue::queued).stream().findFirst();
            }
        });
    }

    private static QueuedImport queued(ResultSet run) throws SQLException {
        return new QueuedImport(run.getObject(1, UUID.class), RunJson.request(run.getString(2)));
    }

    /// Asks the replica that works on a run to stop it.
    ///
    /// @return whether the run was still running
    @Transactional
    public boolean cancel(UUID id) {
        return update(CANCEL, id) > 0;
    }

    /// Gives up the lease on a run with a stored body, so that any replica can take it.
    @Transactional
    public void enqueue(QueuedImport queued) {
        update(ENQUEUE, RunJson.request(queued.request()), queued.id());
    }

    /// Stores the body of a run, each piece in a transaction of its own. If the body is cut off, the pieces are
    /// deleted when the run ends.
    public void store(UUID id, InputStream body) throws IOException {
        var position = 0;
        for (var piece = body.readNBytes(ImportBody.PIECE);
                piece.length > 0;
                piece = body.readNBytes(ImportBody.PIECE)) {
            update(INSERT, id, position++, piece);
        }
    }

    /// The stored body of a run.
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
