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

/// Reads a Parquet file in a process of its own. A malicious or damaged file can make the native code of a reader
/// hang, take any amount of memory or write out of bounds, where no check of ours applies. That then ends this
/// process, not the service.
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
        command.environment().clear(); // it must not see passwords and tokens
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
            throw new IllegalStateException("no location of class " + type.getName(), impossible);
        }
    }

    /// The output of the process, which is killed when it writes nothing for [#PATIENCE_SECONDS].
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

    /// Whether the process ended normally; call it after reading all output.
    boolean endedWell() throws IOException {
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a Parquet file was read", stop);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
