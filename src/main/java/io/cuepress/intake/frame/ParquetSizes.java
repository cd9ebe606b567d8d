package io.cuepress.intake.frame;

import dev.hardwood.metadata.ColumnMetaData;
import dev.hardwood.metadata.FileMetaData;
import dev.hardwood.metadata.RowGroup;
import dev.hardwood.schema.FileSchema;
import java.io.IOException;

/// Checks the sizes in the footer of a Parquet file against the file and each other before memory is allocated: a
/// reader that trusts them may hang or count endlessly.
final class ParquetSizes {

    private static final long MOST_OF_A_CHUNK = 1L << 30;

    private ParquetSizes() {}

    /// @throws IOException when a column lies outside the file or would not fit into memory, or when the counts of
    ///     rows and columns contradict each other
    static void check(FileMetaData footer, FileSchema schema, long length) throws IOException {
        var columns = schema.getColumnCount();
        if (columns == 0) {
            throw new IOException("it has no columns.");
        }
        var rows = 0L;
        for (var group : footer.rowGroups()) {
            check(group, columns, length);
            rows = Math.addExact(rows, group.numRows());
        }
        if (rows != footer.numRows()) {
            throw new IOException("its footer counts " + footer.numRows() + " rows, its row groups " + rows + ".");
        }
    }

    private static void check(RowGroup group, int columns, long length) throws IOException {
        if (group.columns().size() != columns || group.numRows() < 0) {
            throw new IOException("a row group has other columns than the footer.");
        }
        for (var column : group.columns()) {
            check(column.metaData(), group.numRows(), length);
        }
    }

    private static void check(ColumnMetaData column, long rows, long length) throws IOException {
        var begins = column.dataPageOffset();
        if (begins < 0 || column.totalCompressedSize() < 0 || begins > length - column.totalCompressedSize()) {
            throw new IOException("its footer refers to bytes beyond the end of the file.");
        }
        if (column.totalUncompressedSize() > MOST_OF_A_CHUNK) {
            throw new IOException("a column of a row group has more than " + MOST_OF_A_CHUNK + " bytes.");
        }
        if (column.numValues() < rows) {
            throw new IOException("a column has fewer values than its row group has rows.");
        }
    }
}
