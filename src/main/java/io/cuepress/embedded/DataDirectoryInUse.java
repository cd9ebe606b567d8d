package io.cuepress.embedded;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The data directory is locked by another running service.
public final class DataDirectoryInUse extends IOException {

    DataDirectoryInUse(Path directory, @Nullable Throwable cause) {
        super(
                "The data directory " + directory
                        + " is in use by another running Cuepress. Stop that one, or give this"
                        + " one a directory of its own with CUEPRESS_DATA_DIR.",
                cause);
    }
}
