package io.cuepress.http.exports;

import static io.cuepress.http.Api.delete;
import static io.cuepress.http.Api.get;
import static io.cuepress.http.Api.put;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.TestDatabase;
import io.cuepress.embedded.EmbeddedDatabase;
import io.cuepress.embedded.EmbeddedDatabase.Durability;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.postgresql.PGConnection;

/// Two PostgreSQL servers: a test copies rows to the second, as streaming replication would, and marks their text, so
/// that a response shows which server it was read from.
@QuarkusTest
@TestProfile(ReadReplicaTest.OnTwoDatabases.class)
@WithTestResource(ReadReplicaTest.Second.class)
@SuppressWarnings("NullAway.Init") // injected
class ReadReplicaTest {

    private static final List<String> TABLES =
            List.of("episode WHERE id", "track WHERE episode_id", "segment WHERE episode_id");

    @Inject
    DataSource primary;

    private String id;
    private String path;

    @BeforeEach
    void anEpisodeThatBothHold(TestInfo test) throws SQLException, IOException {
        id = "r-" + test.getDisplayName().hashCode();
        path = "/v1/episodes/" + id + "/subtitles.srt";
        delete("/v1/episodes/" + id);
        Second.execute("DELETE FROM episode", "DELETE FROM segment");
        store("old");
        replicate();
    }

    @Test
    void exports_are_read_from_a_replica_that_has_the_revision() throws IOException {
        awaitReplica();
        assertThat(get("/v1/exports.ndjson?channel=" + id).text()).contains("old on the replica");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(
                get("/v1/exports.zip?channel=%s&formats=srt".formatted(id)).bytes()))) {
            zip.getNextEntry();
            assertThat(new String(zip.readAllBytes(), UTF_8)).contains("old on the replica");
        }
        assertThat(get("/v1/episodes/" + id + "/segments").text()).doesNotContain("replica");
    }

    @Test
    void a_revision_that_the_replica_lacks_is_read_from_the_primary() throws SQLException {
        awaitReplica();
        store("new");
        assertThat(get(path).text()).contains("new").doesNotContain("replica");
        assertThat(get("/v1/exports.ndjson?channel=" + id).text())
                .contains("new")
                .doesNotContain("replica");
        Second.execute("DELETE FROM episode");
        assertThat(get(path + "?shift=1").text()).contains("new");
        delete("/v1/episodes/" + id);
        assertThat(get(path).status()).isEqualTo(404);
    }

    @Test
    void while_the_replica_is_down_everything_is_read_from_the_primary() throws SQLException {
        awaitReplica();
        Second.isReached(false);
        for (var shift = 0; shift < 20; shift++) {
            var answer = get(path + "?shift=0.0" + shift);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).contains("old").doesNotContain("replica");
        }
        assertThat(get("/v1/exports.ndjson?channel=" + id).text())
                .contains("old")
                .doesNotContain("replica");
        assertThat(get("/q/health/ready").status()).isEqualTo(200);
        Second.isReached(true);
        awaitReplica();
    }

    @Test
    void a_replica_that_lacks_a_migration_is_not_used() throws SQLException {
        awaitReplica();
        Second.execute("ALTER TABLE segment RENAME COLUMN words TO said");
        assertThat(get(path).text()).contains("old").doesNotContain("replica");
        Second.execute("ALTER TABLE segment RENAME COLUMN said TO words");
        awaitReplica();
    }

    private void store(String said) {
        assertThat(put(id, """
                {"channel":"%s","title":"Both","language":"en","segments":[{"start":0,"end":9,"text":"%s"}]}
                """.formatted(id, said)).status()).isLessThan(300);
    }

    /// Requests exports that are not cached yet. A replica that was down is not used for a while.
    private void awaitReplica() {
        var end = Instant.now().plus(Duration.ofSeconds(30));
        for (var shift = 1000; !get(path + "?shift=" + shift).text().contains("old on the replica"); shift++) {
            assertThat(Instant.now()).as("the replica is not read").isBefore(end);
        }
    }

    private void replicate() throws SQLException, IOException {
        try (var from = primary.getConnection();
                var to = Second.connection()) {
            for (var table : TABLES) {
                var rows = new ByteArrayOutputStream();
                from.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("COPY (SELECT * FROM %s = '%s') TO STDOUT".formatted(table, id), rows);
                to.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "COPY " + table.split(" ", 2)[0] + " FROM STDIN",
                                new ByteArrayInputStream(rows.toByteArray()));
            }
        }
        Second.execute("UPDATE segment SET text = text || ' on the replica'");
    }

    public static class OnTwoDatabases implements QuarkusTestProfile {}

    /// The database of the replica.
    public static class Second implements QuarkusTestResourceLifecycleManager {

        private static EmbeddedDatabase database;
        private static String url;
        private Path directory;

        @Override
        public Map<String, String> start() {
            try {
                directory = Files.createTempDirectory("cuepress-replica");
                database = EmbeddedDatabase.start(directory, Durability.FAST);
                url = database.jdbcUrl();
                administer("CREATE DATABASE replica");
                url = database.jdbcUrl().replace("/postgres", "/replica");
                Flyway.configure()
                        .dataSource(url, database.user(), database.password())
                        .load()
                        .migrate();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            return Map.of(
                    "cuepress.read-replica.url", url,
                    "cuepress.read-replica.username", database.user(),
                    "cuepress.read-replica.password", database.password());
        }

        @Override
        public void stop() {
            try {
                database.close();
                TestDatabase.delete(directory);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        static Connection connection() throws SQLException {
            return DriverManager.getConnection(url, database.user(), database.password());
        }

        static void execute(String... statements) throws SQLException {
            try (var connection = connection();
                    var statement = connection.createStatement()) {
                for (var sql : statements) {
                    statement.execute(sql);
                }
            }
        }

        /// Closes and refuses all connections, or accepts them again.
        static void isReached(boolean isReached) throws SQLException {
            administer("ALTER DATABASE replica ALLOW_CONNECTIONS " + isReached);
            if (!isReached) {
                administer("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'replica'");
            }
        }

        private static void administer(String sql) throws SQLException {
            try (var connection =
                            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }
}
