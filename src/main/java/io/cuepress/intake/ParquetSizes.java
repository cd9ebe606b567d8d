package io.cuepress.intake;

import dev.hardwood.metadata.FileMetaData;
import java.io.IOException;

/// Holds what the footer of a Parquet file says of its own sizes against the file, before memory is taken for it.
final class ParquetSizes {

    private static final long MOST_OF_A_CHUNK = 1L << 30;

    private ParquetSizes() {}

    /// @throws IOException when a column lies outside of the file, or would not fit into memory
    static void check(FileMetaData footer, long length) throws IOException {
        for (var group : footer.rowGroups()) {
            for (var column : group.columns()) {
                var sizes = column.metaData();
                var begins = sizes.dataPageOffset();
                if (begins < 0 || sizes.totalCompressedSize() < 0 || begins + sizes.totalCompressedSize() > length) {
                    throw new IOException("its footer speaks of bytes that the file does not have.");
                }
                if (sizes.totalUncompressedSize() > MOST_OF_A_CHUNK) {
                    throw new IOException("a column of a row group has more than " + MOST_OF_A_CHUNK + " bytes.");
                }
            }
        }
    }
}
