package org.whosaid.input;

import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.whosaid.document.Document;
import org.whosaid.document.Document.InputFormat;
import org.whosaid.document.Document.Origin;
import org.whosaid.document.ReadResult;
import org.whosaid.document.Unreadable;
import org.whosaid.input.file.Binary;
import org.whosaid.input.file.Cause;
import org.whosaid.input.file.Compression;
import org.whosaid.input.file.Decoded;
import org.whosaid.input.file.Encoding;
import org.whosaid.input.file.InputBytes;
import org.whosaid.input.file.SourceFile;
import org.whosaid.input.html.HtmlPage;
import org.whosaid.input.html.Markup;
import org.whosaid.input.parse.ByteFeed;
import org.whosaid.input.parse.Content;
import org.whosaid.input.parse.CsvRows;
import org.whosaid.input.parse.CsvSplitter;
import org.whosaid.input.parse.Fields;
import org.whosaid.input.parse.JsonObjects;
import org.whosaid.input.parse.JsonSplitter;
import org.whosaid.input.parse.LineSplitter;
import org.whosaid.input.parse.Malformed;
import org.whosaid.input.parse.Parser;
import org.whosaid.input.parse.RawRecord;
import org.whosaid.input.parse.RecordSplitter;
import org.whosaid.input.parse.WholeFileSplitter;
import org.whosaid.input.repair.TextRepair;
import org.whosaid.text.Text;

/** One file while it is read, article by article. For one thread. */
final class OpenFile implements Closeable {

    private final SourceFile file;
    private final ReadingOptions options;
    private final Naming ids;
    private final ByteFeed feed;
    private final Encoding encoding;
    private final InputFormat format;
    private final RecordSplitter splitter;
    private final Parser parser;
    private long row;

    private OpenFile(SourceFile file, ReadingOptions options, Naming ids, ByteFeed feed) throws IOException, Malformed {
        this.file = file;
        this.options = options;
        this.ids = ids;
        this.feed = feed;
        String start = start();
        this.format = FormatChoice.of(file, start, options.format());
        refuseXml(start);
        this.encoding = Encoding.of(feed.head(), options.encoding(), format == InputFormat.HTML);
        encoding.certain().ifPresent(feed::read);
        this.splitter = splitter(start);
        this.parser = parser();
    }

    /**
     * Opens a file, or standard input, which stays open.
     *
     * @param bytes counts what is read of it
     * @throws IOException if it can't be opened or unpacked
     * @throws Malformed   if it is no file of articles
     */
    static OpenFile open(SourceFile file, ReadingOptions options, Naming ids, InputStream standardInput,
                         InputBytes bytes) throws IOException, Malformed {
        InputStream stored = bytes.count(stored(file, standardInput));
        try {
            InputStream unpacked = Compression.unpack(stored, file.name().compression());
            return new OpenFile(file, options, ids, new ByteFeed(unpacked, options.largestArticle()));
        } catch (IOException | Malformed | RuntimeException e) {
            stored.close();
            throw e;
        }
    }

    private static InputStream stored(SourceFile file, InputStream standardInput) throws IOException {
        if (file.location().isEmpty()) {
            return CloseShieldInputStream.wrap(standardInput);
        }
        Path path = file.location().get();
        return isPipe(path) ? new FileInputStream(path.toFile()) : Files.newInputStream(path);
    }

    /** Streams that {@link Files} opens ask for their position, which a named pipe does not have. */
    private static boolean isPipe(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path);
    }

    /** The next article, or why it can't be read; empty at the end. */
    Optional<ReadResult> next() throws IOException {
        Optional<RawRecord> raw = splitter.next();
        row += raw.isPresent() ? 1 : 0;
        return raw.map(this::result);
    }

    /** Whether no article was in it so far. */
    boolean isEmpty() {
        return row == 0;
    }

    /** The line that was being read. */
    Optional<Long> line() {
        return row == 0 || format == InputFormat.TEXT || format == InputFormat.HTML ? Optional.empty() : Optional.of(feed.line());
    }

    @Override
    public void close() throws IOException {
        feed.close();
    }

    private String start() throws IOException, Malformed {
        if (feed.isEmpty()) {
            throw new Malformed("the file is empty: there is no article in it");
        }
        Optional<String> binary = Binary.kind(feed.head());
        String start = Encoding.of(feed.head(), options.encoding(), false).decode(feed.head()).text();
        binary = binary.or(() -> Binary.inText(start));
        if (binary.isPresent()) {
            throw new Malformed(binary.get());
        }
        return start;
    }

    /** XML is refused, unless the user says that files are text. */
    private void refuseXml(String start) throws Malformed {
        boolean guessed = format == InputFormat.TEXT && options.format().isEmpty();
        Optional<String> fault = guessed ? Markup.xml(start) : Optional.empty();
        if (fault.isPresent()) {
            throw new Malformed(fault.get());
        }
    }

    private RecordSplitter splitter(String start) {
        int limit = options.largestArticle();
        return switch (format) {
            case TEXT, HTML -> new WholeFileSplitter(feed, limit);
            case JSON -> afterByteOrderMark(new JsonSplitter(feed, limit));
            case JSON_LINES -> afterByteOrderMark(new LineSplitter(feed, limit));
            case CSV -> afterByteOrderMark(new CsvSplitter(feed, limit, separator(start)));
        };
    }

    private RecordSplitter afterByteOrderMark(RecordSplitter rows) {
        feed.skip(Encoding.markLength(feed.head()));
        return rows;
    }

    private char separator(String start) {
        return file.name().isTabSeparated() ? '\t' : CsvRows.separator(start);
    }

    private Parser parser() throws IOException, Malformed {
        return switch (format) {
            case TEXT -> text -> new Content(Optional.empty(), text, Document.Given.NOTHING,
                    Markup.warning(text).stream().toList());
            case HTML -> new HtmlPage();
            case JSON, JSON_LINES -> new JsonObjects(new Fields(options.fields()));
            case CSV -> rows();
        };
    }

    private Parser rows() throws IOException, Malformed {
        RawRecord header = splitter.next()
                .orElseThrow(() -> new Malformed("no article in it: there are only blank lines"));
        if (header.fault().isPresent()) {
            throw new Malformed("the header: " + header.fault().get());
        }
        String names = encoding.decode(header.bytes()).text();
        return CsvRows.under(names, separator(names), options.fields());
    }

    private ReadResult result(RawRecord raw) {
        try {
            return document(raw);
        } catch (Malformed e) {
            return new Unreadable(file.path(), raw.line(), e.id(), e.cause());
        } catch (RuntimeException | StackOverflowError e) {
            return new Unreadable(file.path(), raw.line(), Cause.fault(e));
        }
    }

    private Document document(RawRecord raw) throws Malformed {
        if (raw.fault().isPresent()) {
            throw new Malformed(raw.fault().get());
        }
        Decoded decoded = encoding.decode(raw.bytes());
        Content content = mended(parser.parse(decoded.text()));
        check(content);
        List<String> warnings = warnings(decoded, content);
        Origin origin = new Origin(file.path(), raw.line(), raw.sha256(), decoded.encoding(), format);
        return new Document(id(content, raw, warnings), origin, Text.of(content.text()), content.given(),
                List.copyOf(warnings));
    }

    private static Content mended(Content content) {
        TextRepair repair = new TextRepair();
        String text = repair.mend(content.text());
        Document.Given given = content.given();
        Document.Given mended = new Document.Given(given.title().map(repair::mend), given.published(),
                given.author().map(repair::mend), given.url(), given.other());
        return new Content(content.id(), text, mended,
                Stream.concat(content.warnings().stream(), repair.warnings().stream()).toList());
    }

    private List<String> warnings(Decoded decoded, Content content) {
        List<String> warnings = new ArrayList<>(decoded.warnings());
        warnings.addAll(content.warnings());
        warnOfNulCharacters(content.text(), warnings);
        warnOfLostLetters(content.text(), warnings);
        warnOfUndecodableName(warnings);
        return warnings;
    }

    private static void check(Content content) throws Malformed {
        if (content.text().codePoints().allMatch(Text::isSpace)) {
            throw new Malformed("the text is empty: there is no article in it", content.id());
        }
        Optional<String> binary = Binary.inText(content.text());
        if (binary.isPresent()) {
            throw new Malformed(binary.get(), content.id());
        }
    }

    /** U+FFFD that came with the text, not from decoding it here, which is told. */
    private static void warnOfLostLetters(String text, List<String> warnings) {
        if (text.indexOf('\uFFFD') >= 0 && warnings.stream().noneMatch(warning -> warning.contains("U+FFFD"))) {
            warnings.add("The text holds U+FFFD, which stands for letters that were lost before it got here.");
        }
    }

    private static void warnOfNulCharacters(String text, List<String> warnings) {
        long zeros = Binary.nulCharacters(text);
        if (zeros > 0) {
            warnings.add("The text holds " + zeros + (zeros == 1 ? " NUL character." : " NUL characters."));
        }
    }

    /** Java puts U+FFFD for bytes of a name that the locale's encoding can't decode. */
    private void warnOfUndecodableName(List<String> warnings) {
        if (file.path().indexOf('\uFFFD') >= 0) {
            warnings.add("The file's name has letters that this locale does not know, U+FFFD stands for them: it can't "
                    + "be found again by its path.");
        }
    }

    private String id(Content content, RawRecord raw, List<String> warnings) {
        String wanted = content.id().orElseGet(() -> ids.of(file) + (raw.line().isPresent() ? "-" + row : ""));
        String id = ids.unique(wanted);
        if (!id.equals(wanted) && (content.id().isPresent() || raw.line().isPresent())) {
            warnings.add(Naming.warning(wanted));
        }
        return id;
    }
}
