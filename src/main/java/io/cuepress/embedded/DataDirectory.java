package io.cuepress.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;

/// The directory of one embedded PostgreSQL, with its data, binaries, password and log. One service at a time
/// locks it.
final class DataDirectory implements AutoCloseable {

    private static final int PASSWORD_BYTES = 24;

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /// Locks the directory for this service, and creates it if it does not exist.
    ///
    /// @throws DataDirectoryInUse when another service has locked it
    static DataDirectory take(Path directory) throws IOException {
        var root = Files.createDirectories(directory.toAbsolutePath()).toRealPath();
        OwnerOnly.protect(root);
        var lock = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() != null) {
                return new DataDirectory(root, lock);
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            lock.close();
            throw new DataDirectoryInUse(root, heldByThisProcess);
        }
        lock.close();
        throw new DataDirectoryInUse(root, null);
    }

    Path data() {
        return root.resolve("postgresql");
    }

    Path binaries() {
        return root.resolve("binaries");
    }

    Path log() {
        return root.resolve("postgresql.log");
    }

    /// The password of the database. It is created on the first call, and only the owner of the directory can
    /// read it.
    String password() throws IOException {
        var file = root.resolve("password");
        if (!Files.exists(file)) {
            var secret = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(secret);
            OwnerOnly.write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        }
        return Files.readString(file).strip();
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
