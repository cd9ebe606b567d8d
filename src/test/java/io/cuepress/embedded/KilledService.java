package io.cuepress.embedded;

import io.cuepress.embedded.EmbeddedDatabase.Durability;
import java.nio.file.Path;

/// A service of its own process that stores something and then waits to be killed.
final class KilledService {

    static final String READY = "ready";

    private KilledService() {}

    public static void main(String... args) throws Exception {
        var database = EmbeddedDatabase.start(Path.of(args[0]), Durability.FAST);
        EmbeddedDatabaseTest.write(database, "wax");
        System.out.println(READY);
        Thread.currentThread().join();
    }
}
