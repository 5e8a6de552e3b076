package org.whosaid.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;

/** The metadata at the end of a Parquet file, followed by its length and the file's magic number, four bytes each. */
final class ParquetFooter {

    private static final int TRAILER_BYTES = 8;

    private ParquetFooter() {
    }

    /** Sorts the encodings of each column, as their order in the library's hash sets differs between processes. */
    static void sortEncodings(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = channel.size() - TRAILER_BYTES;
            ByteBuffer trailer = ByteBuffer.allocate(TRAILER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            channel.read(trailer, end);
            long start = end - trailer.getInt(0);
            FileMetaData metadata = Util.readFileMetaData(Channels.newInputStream(channel.position(start)));
            metadata.getRow_groups().forEach(group -> group.getColumns().forEach(
                    column -> Collections.sort(column.getMeta_data().getEncodings())));
            ByteArrayOutputStream sorted = new ByteArrayOutputStream();
            Util.writeFileMetaData(metadata, sorted);
            channel.write(ByteBuffer.wrap(sorted.toByteArray()), start);
        }
    }
}
