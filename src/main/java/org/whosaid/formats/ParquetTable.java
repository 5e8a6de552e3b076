package org.whosaid.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;

/** A table as Parquet, compressed with Zstandard. Holds at most the rows of one row group. */
final class ParquetTable<R> implements TableFiles.Table<R> {

    /** Compressed. Large enough for readers to gain from columns, small enough for a laptop's heap. */
    private static final long ROW_GROUP_BYTES = 32L << 20;

    /** Sizes of pages and row groups are checked at least this often, as a row may have megabytes. */
    private static final int MAX_ROWS_BETWEEN_SIZE_CHECKS = 100;

    private final StagedFile file;
    private final ParquetWriter<R> writer;
    private boolean closed;

    private ParquetTable(StagedFile file, ParquetWriter<R> writer) {
        this.file = file;
        this.writer = writer;
    }

    static <R> ParquetTable<R> open(Path target, List<Column<R>> columns) throws IOException {
        return open(target, columns, ROW_GROUP_BYTES);
    }

    static <R> ParquetTable<R> open(Path target, List<Column<R>> columns, long rowGroupBytes) throws IOException {
        StagedFile file = StagedFile.of(target);
        return new ParquetTable<>(file, new ParquetRows.Builder<>(new LocalOutputFile(file.pending()), columns)
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(new ZstandardPages())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(rowGroupBytes)
                .withMinRowCountForPageSizeCheck(1)
                .withMaxRowCountForPageSizeCheck(MAX_ROWS_BETWEEN_SIZE_CHECKS)
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .build());
    }

    @Override
    public void add(R row) throws IOException {
        writer.write(row);
    }

    @Override
    public void finish() throws IOException {
        closed = true;
        writer.close();
        ParquetFooter.sortEncodings(file.pending());
        file.force();
    }

    @Override
    public void publish() throws IOException {
        file.publish();
    }

    @Override
    public void close() {
        try {
            if (!closed) {
                writer.close();
            }
        } catch (IOException | RuntimeException e) {
            // The file is deleted next.
        }
        file.discard();
    }
}
