package io.cuepress.export;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Collects the central directory of a ZIP file: in memory while it is short, then in a temporary file, which the
/// system deletes when this process ends.
final class ZipDirectory implements Closeable {

    private static final int MAX_IN_MEMORY = 1 << 20;

    private final Path folder;
    private final ByteArrayOutputStream latest = new ByteArrayOutputStream();
    private @Nullable FileChannel earlier;
    private long entries;
    private long size;

    ZipDirectory(Path folder) {
        this.folder = folder;
    }

    void add(byte[] entry) throws IOException {
        latest.writeBytes(entry);
        entries++;
        size += entry.length;
        if (latest.size() >= MAX_IN_MEMORY) {
            spill();
        }
    }

    private void spill() throws IOException {
        var file = earlier;
        if (file == null) {
            Files.createDirectories(folder);
            file = FileChannel.open(
                    Files.createTempFile(folder, "export-", null),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            earlier = file;
        }
        for (var bytes = ByteBuffer.wrap(latest.toByteArray()); bytes.hasRemaining(); ) {
            file.write(bytes);
        }
        latest.reset();
    }

    long entries() {
        return entries;
    }

    /// Its length in bytes.
    long size() {
        return size;
    }

    void writeTo(OutputStream out) throws IOException {
        var file = earlier;
        if (file != null) {
            file.position(0);
            Channels.newInputStream(file).transferTo(out);
        }
        latest.writeTo(out);
    }

    @Override
    public void close() throws IOException {
        if (earlier != null) {
            earlier.close();
        }
    }
}
