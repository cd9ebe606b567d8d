package io.cuepress.intake.frame;

import com.fasterxml.jackson.core.JsonFactory;
import com.github.luben.zstd.Zstd;
import dev.hardwood.reader.ParquetFileReader;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xerial.snappy.Snappy;

/// Reads a Parquet file in a process of its own. A file that was made to harm, or was harmed, can make a reader wait
/// for ever, take any memory, or write past the end of it, in its native code, where no check of ours would reach: all
/// that ends with this process then, and not with the service.
final class ParquetProcess implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;

    private final Process process;

    private ParquetProcess(Process process) {
        this.process = process;
    }

    static ParquetProcess start(Path file, Spool spool) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(
                java,
                "-Xmx" + spool.readerBytes(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:ErrorFile=/dev/null",
                "-XX:-CreateCoredumpOnCrash",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classpath(),
                ParquetToJson.class.getName(),
                file.toString());
        command.environment().clear(); // passwords and tokens are none of its business
        return new ParquetProcess(command.redirectInput(Redirect.from(new File("/dev/null")))
                .redirectError(Redirect.DISCARD)
                .start());
    }

    private static String classpath() {
        return Stream.of(ParquetToJson.class, JsonFactory.class, ParquetFileReader.class, Snappy.class, Zstd.class)
                .map(ParquetProcess::place)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("a class has no place: " + type, impossible);
        }
    }

    /// What the process writes. When nothing comes for so long, it is ended.
    InputStream lines() {
        return new FilterInputStream(process.getInputStream()) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                var end = CompletableFuture.runAsync(
                        process::destroyForcibly,
                        CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS));
                try {
                    return super.read(bytes, offset, length);
                } finally {
                    end.cancel(false);
                }
            }
        };
    }

    /// Whether the process ended as it should, after all that it wrote was read.
    boolean endedWell() throws IOException {
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("called back while a file was read", stop);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
