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

/** The lines of a file, which may be corrupt in any way, one by one. */
final class FileLines {

    private FileLines() {
    }

    /** Takes a line, or what is wrong with it. */
    @FunctionalInterface
    interface Sink {

        /** @param number of the line, from 1 */
        void accept(long number, String text);
    }

    /**
     * Reads a file to its end.
     *
     * @param lines  takes lines of UTF-8, without line feeds
     * @param faults takes what is wrong with other lines
     * @return the number of lines
     * @throws RunException if the file can't be read
     */
    static long read(Path file, Sink lines, Sink faults) {
        // Every byte is valid ISO 8859-1, so a line that is not UTF-8 is a fault of this line, not the end of the file.
        try (BufferedReader bytes = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            long number = 0;
            for (String line = bytes.readLine(); line != null; line = bytes.readLine()) {
                number++;
                pass(number, line.getBytes(StandardCharsets.ISO_8859_1), lines, faults);
            }
            if (number > 0 && !endsWithLineFeed(file)) {
                faults.accept(number, "the last line has no line feed; it may be incomplete");
            }
            return number;
        } catch (IOException e) {
            throw new RunException("can't read " + file + ": " + e.getMessage() + "; check it", e);
        }
    }

    private static void pass(long number, byte[] line, Sink lines, Sink faults) {
        try {
            lines.accept(number, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString());
        } catch (CharacterCodingException e) {
            faults.accept(number, "not UTF-8");
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
