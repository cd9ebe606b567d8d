package io.cuepress.intake.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// Where bodies are put on disk that cannot be read as a stream, and the limits of reading them.
///
/// @param folder the folder of the files, created on demand
/// @param bytes the length of the longest body
/// @param readerBytes the heap of the process that reads one
public record Spool(Path folder, long bytes, long readerBytes) {

    public static final Spool DEFAULT =
            new Spool(Path.of(System.getProperty("java.io.tmpdir"), "cuepress-spool"), 16L << 30, 512L << 20);

    private static final String PREFIX = "import-";

    public Path newFile() throws IOException {
        Files.createDirectories(folder);
        return Files.createTempFile(folder, PREFIX, null);
    }

    /// Deletes the files that a killed service left behind: those not written to for `age`.
    public void clean(Duration age, Instant now) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(age))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
