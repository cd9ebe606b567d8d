package io.cuepress;

import io.cuepress.embedded.EmbeddedDatabase;
import io.cuepress.embedded.EmbeddedDatabase.Durability;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/// Starts the service, and before it a PostgreSQL of its own where no other is configured.
@QuarkusMain
public final class Cuepress {

    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";

    private Cuepress() {}

    public static void main(String... args) throws IOException {
        var config = ConfigProvider.getConfig();
        if (config.getOptionalValue(JDBC_URL, String.class).isPresent()) {
            Quarkus.run(Service.class, args);
            return;
        }
        var directory = config.getValue("cuepress.data-dir", Path.class);
        try (var database = EmbeddedDatabase.start(directory, Durability.DURABLE)) {
            runOn(database, args);
        }
    }

    /// The settings go when the service ends: in dev mode it starts again in the same process.
    private static void runOn(EmbeddedDatabase database, String... args) {
        System.setProperty(JDBC_URL, database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", database.user());
        System.setProperty("quarkus.datasource.password", database.password());
        System.setProperty("cuepress.embedded", "true");
        try {
            Quarkus.run(Service.class, args);
        } finally {
            System.clearProperty(JDBC_URL);
        }
    }
}
