package org.whosaid.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.whosaid.document.Document;
import org.whosaid.document.ReadResult;
import org.whosaid.document.Unreadable;

/** A folder that tests put files in and read them back from. */
public record Shelf(Path folder) {

    static final InputStream NOTHING = InputStream.nullInputStream();

    public Shelf put(String name, String text) {
        return put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Shelf put(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Everything in the folder. */
    public List<ReadResult> read() {
        return read(ReadingOptions.USUAL, "");
    }

    public List<ReadResult> read(String... names) {
        return read(ReadingOptions.USUAL, names);
    }

    public List<ReadResult> read(ReadingOptions options, String... names) {
        List<String> inputs = Arrays.stream(names).map(name -> name.isEmpty() ? folder.toString() : folder + "/" + name).toList();
        return all(inputs, options, NOTHING);
    }

    /** The one article that is in a file. */
    public Document one(String name) {
        List<ReadResult> items = read(name);
        if (items.size() == 1 && items.get(0) instanceof Document document) {
            return document;
        }
        throw new AssertionError("not one article: " + items);
    }

    /** Why the one article of a file can't be read. */
    public String fault(String name) {
        List<ReadResult> items = read(name);
        if (items.size() == 1 && items.get(0) instanceof Unreadable unreadable) {
            return unreadable.cause();
        }
        throw new AssertionError("not one failure: " + items);
    }

    public static List<ReadResult> all(List<String> inputs, ReadingOptions options, InputStream standardInput) {
        List<ReadResult> items = new ArrayList<>();
        try (Articles articles = Articles.open(inputs, options, standardInput)) {
            articles.forEachRemaining(items::add);
        }
        return items;
    }

    static List<ReadResult> piped(byte[] bytes, ReadingOptions options) {
        return all(List.of("-"), options, new ByteArrayInputStream(bytes));
    }

    static List<String> ids(List<ReadResult> items) {
        return items.stream().map(item -> item instanceof Document document ? document.id() : "?").toList();
    }

    public static List<String> texts(List<ReadResult> items) {
        return items.stream().map(item -> item instanceof Document document ? document.text().toString() : "?").toList();
    }

    public static byte[] gzip(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    public static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    static ReadingOptions as(Document.InputFormat format) {
        ReadingOptions usual = ReadingOptions.USUAL;
        return new ReadingOptions(Optional.of(format), usual.fields(), usual.encoding(), usual.largestArticle());
    }

    public static ReadingOptions in(String charset) {
        ReadingOptions usual = ReadingOptions.USUAL;
        return new ReadingOptions(usual.format(), usual.fields(), Optional.of(Charset.forName(charset)), usual.largestArticle());
    }

    static ReadingOptions upTo(int largest) {
        ReadingOptions usual = ReadingOptions.USUAL;
        return new ReadingOptions(usual.format(), usual.fields(), usual.encoding(), largest);
    }
}
