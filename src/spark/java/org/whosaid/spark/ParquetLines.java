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
 * A Parquet file as JSON Lines: a row a line, columns that are null left out. So an article from Parquet goes the way of
 * all others, and its line and SHA-256 mean something. Not safe for several threads.
 */
final class ParquetLines extends InputStream {

    private final ParquetReader<Group> rows;
    private InputStream line = InputStream.nullInputStream();

    /** @throws IOException where it can't be read or is no Parquet */
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

    /** Parquet's reader throws whatever comes where a file is broken. */
    private @Nullable Group next() throws IOException {
        try {
            return rows.read();
        } catch (RuntimeException e) {
            throw new IOException("no sound Parquet (" + e.getMessage() + "): get a whole copy", e);
        }
    }
}
