package io.cuepress.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;

/// A PostgreSQL server that runs as a child of this process and keeps its data in a directory.
///
/// The library is made for tests: it turns fsync and synchronous commit off, trusts every local user and opens a
/// socket in a shared folder. This class undoes all of that, because the data has to last.
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);

    private static final Duration START_UP = Duration.ofSeconds(60);
    private static final String USER = "postgres";
    private static final String ONLY_WITH_PASSWORD = "host all all 127.0.0.1/32 scram-sha-256\n";

    private final DataDirectory directory;
    private final Durability durability;
    private final String password;
    private final int port;
    private final ServerWatch watch;
    private EmbeddedPostgres server;
    private boolean isClosed;

    private EmbeddedDatabase(DataDirectory directory, EmbeddedPostgres server, String password, Durability durability) {
        this.directory = directory;
        this.server = server;
        this.password = password;
        this.durability = durability;
        this.port = server.getPort();
        this.watch = ServerWatch.start(new Watched());
    }

    /// Starts the server on this directory, after stopping one that a killed service left there.
    ///
    /// @throws DataDirectoryInUse when another running service has locked the directory
    public static EmbeddedDatabase start(Path path, Durability durability) throws IOException {
        var directory = DataDirectory.take(path);
        try {
            LeftOverServer.stop(directory.data());
            var password = directory.password();
            var server = builder(directory, password, durability).start();
            requirePassword(server, password, directory.data().resolve("pg_hba.conf"));
            return new EmbeddedDatabase(directory, server, password, durability);
        } catch (IOException | SQLException | RuntimeException failure) {
            directory.close();
            throw new IOException(
                    "The embedded PostgreSQL did not start; see its log " + directory.log() + ". To use another"
                            + " PostgreSQL, set QUARKUS_DATASOURCE_JDBC_URL.",
                    failure);
        }
    }

    private static EmbeddedPostgres.Builder builder(DataDirectory directory, String password, Durability durability) {
        var log = Redirect.appendTo(directory.log().toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.data())
                .setOverrideWorkingDirectory(directory.binaries().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_UP)
                .setConnectConfig("password", password)
                .setServerConfig("fsync", durability.setting())
                .setServerConfig("synchronous_commit", durability.setting())
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setOutputRedirector(log)
                .setErrorRedirector(log);
    }

    /// Requires the password from the first start on. PostgreSQL rereads the rules when it reloads. A first start
    /// that was cut off before this point is completed by the next one.
    private static void requirePassword(EmbeddedPostgres server, String password, Path rules)
            throws IOException, SQLException {
        if (Files.readString(rules).equals(ONLY_WITH_PASSWORD)) {
            return;
        }
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("ALTER USER " + USER + " PASSWORD '" + password + "'");
            Files.writeString(rules, ONLY_WITH_PASSWORD);
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        watch.stop();
        closeServer();
        directory.close();
    }

    private synchronized void closeServer() throws IOException {
        isClosed = true;
        server.close();
    }

    /// At the same address, where the pool of connections looks for it.
    private synchronized void restart() throws IOException {
        if (isClosed) {
            return;
        }
        try {
            server.close(); // also gives up the lock of the library on the directory
        } catch (IOException | RuntimeException gone) {
            LOG.debugf("the server that has ended could not be stopped: %s", gone.getMessage());
        }
        server = builder(directory, password, durability).setPort(port).start();
    }

    private final class Watched implements ServerWatch.Server {

        @Override
        public boolean isRunning() throws IOException {
            return LeftOverServer.isRunning(directory.data());
        }

        @Override
        public void restart() throws IOException {
            EmbeddedDatabase.this.restart();
        }
    }

    /// Whether committed data survives a power cut.
    public enum Durability {
        DURABLE("on"),
        FAST("off");

        private final String setting;

        Durability(String setting) {
            this.setting = setting;
        }

        private String setting() {
            return setting;
        }
    }
}
