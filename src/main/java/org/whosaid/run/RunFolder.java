package org.whosaid.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.Failure;
import org.whosaid.record.RecordReader;

/**
 * The folder of a finished run: {@code articles.jsonl}, {@code failures.jsonl} and {@code run.json}. Files are read
 * lazily and never held whole. Thread-safe.
 *
 * @param folder with {@code articles.jsonl} in it
 */
public record RunFolder(Path folder) {

    private static final String ARTICLES = "articles.jsonl";
    private static final String FAILURES = "failures.jsonl";
    private static final String ACCOUNT = "run.json";

    /**
     * Opens a folder.
     *
     * @throws RunException if it holds no records
     */
    public static RunFolder open(Path folder) {
        if (!Files.isRegularFile(folder.resolve(ARTICLES))) {
            throw new RunException(folder + " holds no " + ARTICLES
                    + "; give the folder of a finished whosaid extract -o");
        }
        return new RunFolder(folder);
    }

    /** The file of the records, one per line. */
    public Path articles() {
        return folder.resolve(ARTICLES);
    }

    /**
     * The records in the order of the run's input. The stream reads lazily and must be closed. It throws a {@link
     * RunException} that names the line if a line can't be read.
     */
    public Stream<ArticleRecord> records() {
        return lines(articles(), RecordReader::record);
    }

    /** The failures in order, as with {@link #records()}; none if the file is missing. */
    public Stream<Failure> failures() {
        Path file = folder.resolve(FAILURES);
        return Files.exists(file) ? lines(file, RecordReader::failure) : Stream.empty();
    }

    /** The account of the run, {@code run.json}; a missing node if there is no such file, or it is not JSON. */
    public JsonNode account() {
        try {
            return JsonMapper.builder().build().readTree(folder.resolve(ACCOUNT).toFile());
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    /** Whether this program wrote its {@code run.json}. */
    public boolean isAccountedFor() {
        return account().path("program").path("name").asText().equals("whosaid");
    }

    private static <T> Stream<T> lines(Path file, Function<String, T> reading) {
        BufferedReader reader = reader(file);
        AtomicLong number = new AtomicLong();
        return reader.lines().map(line -> read(file, number.incrementAndGet(), line, reading))
                .onClose(() -> close(file, reader));
    }

    private static <T> T read(Path file, long number, String line, Function<String, T> reading) {
        try {
            return reading.apply(line);
        } catch (IllegalArgumentException e) {
            throw new RunException(file + ":" + number + ": " + e.getMessage() + "; run whosaid extract anew", e);
        } catch (UncheckedIOException e) {
            throw unreadable(file, Objects.requireNonNull(e.getCause()));
        }
    }

    private static BufferedReader reader(Path file) {
        try {
            return Files.newBufferedReader(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static void close(Path file, BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static RunException unreadable(Path file, IOException cause) {
        return new RunException("can't read " + file + ": " + cause.getMessage() + "; check it", cause);
    }
}
