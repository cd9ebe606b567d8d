package io.cuepress.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cuepress.TestDatabase;
import io.cuepress.embedded.EmbeddedDatabase.Durability;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
class EmbeddedDatabaseTest {

    private Path parent;
    private Path directory;

    @BeforeEach
    void makeDirectory() throws IOException {
        parent = Files.createTempDirectory("cuepress embedded");
        directory = parent.resolve("data");
    }

    @AfterEach
    void deleteDirectory() throws IOException {
        TestDatabase.delete(parent);
    }

    @Test
    void data_survives_a_restart_and_needs_the_password() throws Exception {
        String password;
        try (var database = EmbeddedDatabase.start(directory, Durability.DURABLE)) {
            password = database.password();
            write(database, "honey");
            assertNobodyComesInWithoutPassword(database);
        }
        try (var database = EmbeddedDatabase.start(directory, Durability.DURABLE)) {
            assertThat(database.password()).isEqualTo(password);
            assertThat(read(database)).isEqualTo("honey");
            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
            assertNobodyComesInWithoutPassword(database);
        }
    }

    @Test
    void a_server_that_is_killed_runs_again_at_the_same_address() throws Exception {
        try (var database = EmbeddedDatabase.start(directory, Durability.DURABLE)) {
            write(database, "honey");
            var url = database.jdbcUrl();
            var pid = Files.readAllLines(directory.toRealPath().resolve("postgresql/postmaster.pid"))
                    .getFirst();
            ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow().destroyForcibly();
            assertThat(readOnceItRuns(database)).isEqualTo("honey");
            assertThat(database.jdbcUrl()).isEqualTo(url);
        }
    }

    private static String readOnceItRuns(EmbeddedDatabase database) throws InterruptedException {
        for (var attempt = 0; attempt < 600; attempt++) {
            try {
                return read(database);
            } catch (SQLException away) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new AssertionError("the server does not run again");
    }

    private static void assertNobodyComesInWithoutPassword(EmbeddedDatabase database) {
        for (var wrong : new String[] {"", "postgres", "guess"}) {
            assertThatThrownBy(() -> connect(database, wrong).close()).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void a_directory_in_use_is_refused_with_advice() throws Exception {
        try (var first = EmbeddedDatabase.start(directory, Durability.FAST)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(directory, Durability.FAST))
                    .isInstanceOf(DataDirectoryInUse.class)
                    .hasMessageContaining(directory.toRealPath().toString())
                    .hasMessageContaining("in use by another running Cuepress")
                    .hasMessageContaining("CUEPRESS_DATA_DIR");
            assertThat(setting(first, "fsync")).isEqualTo("off");
        }
    }

    @Test
    void the_server_of_a_killed_service_is_stopped_and_its_data_kept() throws Exception {
        var service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledService.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = service.inputReader()) {
            assertThat(out.lines().anyMatch(KilledService.READY::equals)).isTrue();
        } finally {
            service.destroyForcibly();
        }
        assertThat(service.waitFor(30, TimeUnit.SECONDS)).isTrue();
        var leftOver = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(directory.resolve("postgresql/postmaster.pid"))
                                .getFirst()))
                .orElseThrow();

        try (var database = EmbeddedDatabase.start(directory, Durability.FAST)) {
            assertThat(read(database)).isEqualTo("wax");
            assertThat(leftOver.isAlive()).isFalse();
        }
    }

    @Test
    void a_first_start_cut_off_before_setting_the_password_is_completed_by_the_next() throws Exception {
        EmbeddedDatabase.start(directory, Durability.FAST).close();
        Files.writeString(directory.resolve("postgresql/pg_hba.conf"), "host all all 127.0.0.1/32 trust\n");
        try (var database = EmbeddedDatabase.start(directory, Durability.FAST)) {
            assertThatThrownBy(() -> connect(database, "guess").close()).isInstanceOf(SQLException.class);
            assertThat(setting(database, "fsync")).isEqualTo("off");
        }
    }

    @Test
    void a_failed_start_names_the_log_and_releases_the_directory() throws Exception {
        Files.createDirectory(directory);
        Files.writeString(directory.resolve("postgresql"), "a file where the server wants its folder");
        for (var attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(directory, Durability.FAST))
                    .isNotInstanceOf(DataDirectoryInUse.class)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("postgresql.log")
                    .hasMessageContaining("QUARKUS_DATASOURCE_JDBC_URL");
        }
    }

    @Test
    void only_the_owner_can_read_password_and_directory() throws Exception {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        try (var holder = DataDirectory.take(directory)) {
            assertThat(holder.password()).hasSize(32).isEqualTo(holder.password());
        }
        assertThat(permissions(directory.resolve("password"))).isEqualTo("rw-------");
        assertThat(permissions(directory)).isEqualTo("rwx------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    static void write(EmbeddedDatabase database, String value) throws SQLException {
        try (var connection = connect(database, database.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept AS SELECT '" + value + "' AS value");
        }
    }

    private static String read(EmbeddedDatabase database) throws SQLException {
        return one(database, "SELECT value FROM kept");
    }

    private static String setting(EmbeddedDatabase database, String name) throws SQLException {
        return one(database, "SHOW " + name);
    }

    private static String one(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = connect(database, database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database, String password) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), password);
    }
}
