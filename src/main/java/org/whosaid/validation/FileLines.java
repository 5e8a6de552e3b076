package org.whosaid.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.whosaid.run.RunException;

/** The lines of a file, which may be broken in any way, one after the other. */
final class FileLines {

    private FileLines() {
    }

    /** Takes a line, or what is wrong with one. */
    interface Reader {

        /** A line of UTF-8, without its line feed; numbers count from 1. */
        void line(long number, String line);

        /** A line that is none. */
        void fault(long number, String what);
    }

    /**
     * Reads a file to its end.
     *
     * @return the number of lines
     * @throws RunException where the file can't be read
     */
    static long read(Path file, Reader reader) {
        // Every byte is a sign of ISO 8859-1, so a line that is not UTF-8 is one line that can be named, not the end.
        try (BufferedReader bytes = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            long number = 0;
            for (String line = bytes.readLine(); line != null; line = bytes.readLine()) {
                number++;
                pass(number, line.getBytes(StandardCharsets.ISO_8859_1), reader);
            }
            if (number > 0 && !endsWithLineFeed(file)) {
                reader.fault(number, "the last line has no end; it may be torn");
            }
            return number;
        } catch (IOException e) {
            throw new RunException("can't read " + file + ": " + e.getMessage() + "; check it", e);
        }
    }

    private static void pass(long number, byte[] line, Reader reader) {
        try {
            reader.line(number, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString());
        } catch (CharacterCodingException e) {
            reader.fault(number, "not UTF-8");
        }
    }

    private static boolean endsWithLineFeed(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            channel.position(channel.size() - 1).read(last);
            return last.get(0) == '\n';
        }
    }
}
