package io.cuepress.ingest;

import io.cuepress.config.CuepressConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/// Refuses imports before the disk of the embedded database is full, which would end it. The disk of another database
/// is not seen from here.
@ApplicationScoped
public class FreeSpace {

    private static final Logger LOG = Logger.getLogger(FreeSpace.class);

    private final boolean isWatched;
    private final Path directory;
    private final long leastBytes;

    FreeSpace(CuepressConfig config) {
        this.isWatched = config.embedded();
        this.directory = config.dataDir();
        this.leastBytes = config.leastFreeSpace().asLongValue();
    }

    /// Checks the disk.
    ///
    /// @throws StorageFull when there is less than the configured space
    void require() {
        if (isWatched && usable() < leastBytes) {
            throw new StorageFull(directory);
        }
    }

    private long usable() {
        try {
            return Files.getFileStore(directory).getUsableSpace();
        } catch (IOException unknown) {
            LOG.debugf("the free space of %s is unknown: %s", directory, unknown.getMessage());
            return Long.MAX_VALUE;
        }
    }

    /// Less space is free than the database needs.
    public static final class StorageFull extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StorageFull(Path directory) {
            super("the disk of " + directory + " is nearly full; free some space, then import again");
        }
    }
}
