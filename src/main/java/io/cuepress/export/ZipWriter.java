package io.cuepress.export;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes a ZIP file with any number of files in constant memory. `ZipOutputStream` keeps some hundred bytes per
/// file until the end, which for a whole library is more than the heap.
///
/// The format follows PKWARE's APPNOTE 6.3, sections 4.3 and 4.5.3. ZIP64 is used where 16 or 32 bits are
/// not enough.
final class ZipWriter implements Closeable {

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int DIRECTORY_HEADER = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int END_64_LOCATOR = 0x07064b50;
    private static final int END_64_BYTES = 56;
    private static final short VERSION = 45; // the first with ZIP64
    private static final short NAMES_IN_UTF_8 = 1 << 11;
    private static final short DEFLATED = 8;
    private static final short OFFSET_64 = 1;
    private static final long MAX_IN_32_BITS = 0xFFFF_FFFFL;
    private static final long MAX_IN_16_BITS = 0xFFFF;

    private final OutputStream out;
    private final ZipDirectory directory;
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private long position;

    /// @param folder  for a temporary file that holds a long central directory
    ZipWriter(OutputStream out, Path folder) {
        this(out, folder, 0);
    }

    /// @param position  how many bytes come before the ZIP file
    ZipWriter(OutputStream out, Path folder, long position) {
        this.out = out;
        this.directory = new ZipDirectory(folder);
        this.position = position;
    }

    void add(String name, LocalDateTime time, byte[] bytes) throws IOException {
        var deflated = deflated(bytes);
        var crc = new CRC32();
        crc.update(bytes);
        var file = new Entry(
                name.getBytes(StandardCharsets.UTF_8),
                time,
                (int) crc.getValue(),
                deflated.size(),
                bytes.length,
                position);
        directory.add(file.directoryHeader());
        write(file.localHeader());
        deflated.writeTo(out);
        position += deflated.size();
    }

    private ByteArrayOutputStream deflated(byte[] bytes) throws IOException {
        var deflated = new ByteArrayOutputStream(bytes.length / 3 + 16);
        deflater.reset();
        try (var sink = new DeflaterOutputStream(deflated, deflater)) {
            sink.write(bytes);
        }
        return deflated;
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    /// Writes the central directory; without it the file is incomplete.
    void finish() throws IOException {
        var start = position;
        directory.writeTo(out);
        position += directory.size();
        if (directory.entries() > MAX_IN_16_BITS || start > MAX_IN_32_BITS || directory.size() > MAX_IN_32_BITS) {
            write(end64(start));
        }
        write(littleEndian(22)
                .putInt(END)
                .putInt(0)
                .putShort((short) Math.min(directory.entries(), MAX_IN_16_BITS))
                .putShort((short) Math.min(directory.entries(), MAX_IN_16_BITS))
                .putInt((int) Math.min(directory.size(), MAX_IN_32_BITS))
                .putInt((int) Math.min(start, MAX_IN_32_BITS))
                .putShort((short) 0)
                .array());
    }

    private byte[] end64(long start) {
        return littleEndian(END_64_BYTES + 20)
                .putInt(END_64)
                .putLong(END_64_BYTES - 12)
                .putShort(VERSION)
                .putShort(VERSION)
                .putLong(0)
                .putLong(directory.entries())
                .putLong(directory.entries())
                .putLong(directory.size())
                .putLong(start)
                .putInt(END_64_LOCATOR)
                .putInt(0)
                .putLong(position)
                .putInt(1)
                .array();
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        directory.close();
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// The metadata of a file, written before the file and in the central directory.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Entry(byte[] name, LocalDateTime time, int crc, int deflatedSize, int size, long offset) {

        byte[] localHeader() {
            return header(30 + name.length, LOCAL_HEADER, 0).put(name).array();
        }

        byte[] directoryHeader() {
            var extra = zip64Offset();
            return header(46 + name.length + extra.length, DIRECTORY_HEADER, extra.length)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt(0)
                    .putInt((int) Math.min(offset, MAX_IN_32_BITS))
                    .put(name)
                    .put(extra)
                    .array();
        }

        private byte[] zip64Offset() {
            return offset < MAX_IN_32_BITS
                    ? new byte[0]
                    : littleEndian(12)
                            .putShort(OFFSET_64)
                            .putShort((short) 8)
                            .putLong(offset)
                            .array();
        }

        /// The fields that both headers start with; only the directory has the version of the writer as well.
        private ByteBuffer header(int bytes, int signature, int extra) {
            var header = littleEndian(bytes).putInt(signature);
            if (signature == DIRECTORY_HEADER) {
                header.putShort(VERSION);
            }
            return header.putShort(VERSION)
                    .putShort(NAMES_IN_UTF_8)
                    .putShort(DEFLATED)
                    .putShort((short) ((time.getHour() << 11) | (time.getMinute() << 5) | (time.getSecond() / 2)))
                    .putShort((short)
                            (((time.getYear() - 1980) << 9) | (time.getMonthValue() << 5) | time.getDayOfMonth()))
                    .putInt(crc)
                    .putInt(deflatedSize)
                    .putInt(size)
                    .putShort((short) name.length)
                    .putShort((short) extra);
        }
    }
}
