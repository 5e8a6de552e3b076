package org.whosaid.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.jspecify.annotations.Nullable;
import org.whosaid.output.Json;

/**
 * A Parquet file as JSON Lines: one row per line, without the columns that are null. So articles from Parquet are read
 * like all others, and their line numbers and SHA-256 are meaningful. Not thread-safe.
 */
final class ParquetLines extends InputStream {

    private final ParquetReader<Group> rows;
    private InputStream line = InputStream.nullInputStream();

    /** @throws IOException if it can't be read or is not Parquet */
    ParquetLines(Path path, Configuration configuration) throws IOException {
        rows = ParquetReader.builder(new GroupReadSupport(), path).withConf(configuration).build();
        advance();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = line.read(buffer, offset, length);
        while (read < 0 && advance()) {
            read = line.read(buffer, offset, length);
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private boolean advance() throws IOException {
        @Nullable Group row = next();
        if (row != null) {
            line = new ByteArrayInputStream(Json.LINES.bytes(ParquetRow.fields(row)));
        }
        return row != null;
    }

    /** Parquet's reader throws all kinds of exceptions over a broken file. */
    private @Nullable Group next() throws IOException {
        try {
            return rows.read();
        } catch (RuntimeException e) {
            throw new IOException("not valid Parquet (" + e.getMessage() + "): get a complete copy", e);
        }
    }
}
