package org.whosaid.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.Document;
import org.whosaid.document.ReadResult;
import org.whosaid.input.Articles;
import org.whosaid.input.ReadingOptions;
import org.whosaid.input.parse.FieldNames;
import org.whosaid.record.ArticleRecord;

/**
 * The texts that the offsets of records refer to. A text comes from the record if it holds it; otherwise the article is
 * read again from the input that the record names, with the options of the run, and must have the same SHA-256. Paths
 * are relative to the working folder, as in the run. If records come in the order of the run, each file is read once.
 * Not thread-safe.
 */
public final class ArticleTexts implements AutoCloseable {

    private static final String STANDARD_INPUT = "-";

    private final ReadingOptions options;
    private String path = "";
    private @Nullable Articles articles;
    private @Nullable Document current;

    private ArticleTexts(ReadingOptions options) {
        this.options = options;
    }

    /** The texts of a run's articles. */
    public static ArticleTexts of(RunFolder run) {
        return new ArticleTexts(options(run.account().path("options")));
    }

    /** The text of an article; empty if it is no longer available. */
    public Optional<String> text(ArticleRecord record) {
        return record.text() == null ? again(record.source()) : Optional.of(record.text());
    }

    /** Closes the file that is open. */
    @Override
    public void close() {
        if (articles != null) {
            articles.close();
        }
    }

    private Optional<String> again(ArticleRecord.Origin source) {
        if (source.path().equals(STANDARD_INPUT) || !isFile(source.path())) {
            return Optional.empty();
        }
        return find(source).filter(document -> document.origin().sha256().equals(source.sha256()))
                .map(document -> document.text().toString());
    }

    private static boolean isFile(String path) {
        try {
            return Files.isRegularFile(Path.of(path));
        } catch (InvalidPathException e) {
            // A path of another system, or with letters that this locale does not know.
            return false;
        }
    }

    private Optional<Document> find(ArticleRecord.Origin source) {
        if (!source.path().equals(path) || current == null || line(current) > line(source)) {
            open(source.path());
        }
        while (isStillToCome(source) && articles != null && articles.hasNext()) {
            ReadResult item = articles.next();
            current = item instanceof Document document ? document : current;
        }
        return Optional.ofNullable(current).filter(document -> line(document) == line(source));
    }

    /** Several articles of a JSON list may be on the same line; their SHA-256 tells them apart. */
    private boolean isStillToCome(ArticleRecord.Origin source) {
        return current == null || line(current) < line(source)
                || line(current) == line(source) && !current.origin().sha256().equals(source.sha256());
    }

    private void open(String file) {
        close();
        path = file;
        current = null;
        articles = Articles.open(List.of(file), options, InputStream.nullInputStream());
    }

    private static long line(Document document) {
        return document.origin().line().orElse(0L);
    }

    private static long line(ArticleRecord.Origin source) {
        return source.line() == null ? 0 : source.line();
    }

    private static ReadingOptions options(JsonNode named) {
        ReadingOptions usual = ReadingOptions.USUAL;
        return new ReadingOptions(
                text(named, "inputFormat").map(name -> Document.InputFormat.valueOf(name.toUpperCase(Locale.ROOT))),
                fields(named.path("fields")), text(named, "encoding").map(Charset::forName),
                named.path("maxBytes").asInt(usual.largestArticle()));
    }

    private static FieldNames fields(JsonNode named) {
        return named.isObject() ? JsonMapper.builder().build().convertValue(named, FieldNames.class)
                : FieldNames.USUAL;
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.path(name).textValue());
    }
}
