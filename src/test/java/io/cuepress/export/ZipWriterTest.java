package io.cuepress.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipWriterTest {

    private static final LocalDateTime TIME = LocalDateTime.of(2024, 2, 29, 23, 59, 58);

    @TempDir
    Path folder;

    @Test
    void names_times_and_bytes_survive_a_round_trip() throws IOException {
        var zip = folder.resolve("few.zip");
        try (var out = new FileOutputStream(zip.toFile());
                var writer = new ZipWriter(out, folder)) {
            writer.add("音楽 [id]/ü.srt", TIME, "Übermut ".repeat(1000).getBytes(UTF_8));
            writer.add("empty", TIME.plusSeconds(2), new byte[0]);
            writer.finish();
        }
        try (var read = new ZipFile(zip.toFile())) {
            assertThat(read.stream().map(Object::toString)).containsExactly("音楽 [id]/ü.srt", "empty");
            assertThat(text(read, "音楽 [id]/ü.srt")).isEqualTo("Übermut ".repeat(1000));
            assertThat(text(read, "empty")).isEmpty();
            assertThat(read.getEntry("音楽 [id]/ü.srt").getTimeLocal()).isEqualTo(TIME);
        }
    }

    @Test
    void a_zip_file_without_entries_is_valid() throws IOException {
        var zip = folder.resolve("none.zip");
        try (var out = new FileOutputStream(zip.toFile());
                var writer = new ZipWriter(out, folder)) {
            writer.finish();
        }
        try (var read = new ZipFile(zip.toFile())) {
            assertThat(read.size()).isZero();
        }
    }

    @Test
    void more_than_65535_files_leave_no_temporary_file() throws IOException {
        var zip = folder.resolve("many.zip");
        var spool = folder.resolve("spool");
        try (var out = Files.newOutputStream(zip);
                var writer = new ZipWriter(out, spool)) {
            for (var i = 0; i < 70_000; i++) {
                writer.add("folder/" + i, TIME, Integer.toString(i).getBytes(UTF_8));
            }
            writer.finish();
        }
        try (var read = new ZipFile(zip.toFile());
                var left = Files.list(spool)) {
            assertThat(read.size()).isEqualTo(70_000);
            assertThat(text(read, "folder/0")).isEqualTo("0");
            assertThat(text(read, "folder/69999")).isEqualTo("69999");
            assertThat(left).isEmpty();
        }
    }

    /// The bytes before the ZIP file are a hole in a sparse file, so they take no space on disk.
    @Test
    void files_beyond_4_gib_are_found() throws IOException {
        var zip = folder.resolve("far.zip");
        var before = (4L << 30) - 60;
        try (var channel = FileChannel.open(
                zip, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            channel.position(before);
            write(Channels.newOutputStream(channel), before);
        }
        try (var read = new ZipFile(zip.toFile())) {
            assertThat(text(read, "before")).isEqualTo("one");
            assertThat(text(read, "after")).isEqualTo("two");
        }
    }

    private void write(OutputStream out, long position) throws IOException {
        try (var writer = new ZipWriter(out, folder, position)) {
            writer.add("before", TIME, "one".getBytes(UTF_8));
            writer.add("after", TIME, "two".getBytes(UTF_8));
            writer.add("last", TIME, "three".getBytes(UTF_8));
            writer.finish();
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
    }
}
