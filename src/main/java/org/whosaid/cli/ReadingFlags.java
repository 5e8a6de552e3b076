package org.whosaid.cli;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.whosaid.document.Document;
import org.whosaid.input.ReadingOptions;
import org.whosaid.input.parse.FieldNames;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options for reading inputs. */
public final class ReadingFlags {

    @Option(names = "--input-format", paramLabel = "FORMAT", converter = ChoiceConverter.Formats.class,
            completionCandidates = ChoiceConverter.Formats.class,
            description = "Format of every input: ${COMPLETION-CANDIDATES}. Default: detected from the file extension and "
                    + "content.")
    private Optional<Document.InputFormat> format = Optional.empty();

    @Option(names = "--encoding", paramLabel = "NAME", converter = CharsetConverter.class,
            description = "Encoding of every input, unless it has a byte order mark. Default: detected.")
    private Optional<Charset> encoding = Optional.empty();

    @Option(names = "--max-bytes", paramLabel = "N", defaultValue = "20000000",
            description = "Maximum size of an article; larger ones fail. Default: ${DEFAULT-VALUE}.")
    private int largestArticle;

    @Option(names = "--id-field", paramLabel = "FIELD", split = ",", hideParamSyntax = true, defaultValue = "id",
            description = "JSON field or CSV column with the article's id. Like the options below, it may list several "
                    + "names: the first one present is used. Default: id.")
    private List<String> id = List.of();

    @Option(names = "--title-field", paramLabel = "FIELD", split = ",", hideParamSyntax = true, defaultValue = "title",
            description = "Field with the headline. Default: title.")
    private List<String> title = List.of();

    @Option(names = "--text-field", paramLabel = "FIELD", split = ",", hideParamSyntax = true, defaultValue = "text,body",
            description = "Field with the text. Default: text,body.")
    private List<String> text = List.of();

    @Option(names = "--published-field", paramLabel = "FIELD", split = ",", hideParamSyntax = true, defaultValue = "published",
            description = "Field with the date. Default: published.")
    private List<String> published = List.of();

    @Option(names = "--author-field", paramLabel = "FIELD", split = ",", hideParamSyntax = true, defaultValue = "author",
            description = "Field with the by-line. Default: author.")
    private List<String> author = List.of();

    @Option(names = "--url-field", paramLabel = "FIELD", split = ",", hideParamSyntax = true, defaultValue = "url",
            description = "Field with the web address. Default: url.")
    private List<String> url = List.of();

    /**
     * The options as given.
     *
     * @throws IllegalArgumentException if no article could be read with them
     */
    public ReadingOptions options() {
        if (largestArticle < 1) {
            throw new IllegalArgumentException("--max-bytes needs 1 or more, not " + largestArticle);
        }
        return new ReadingOptions(format, new FieldNames(id, title, text, published, author, url), encoding,
                largestArticle);
    }

    /** The options by name, as {@code run.json} lists them. */
    Map<String, Object> named() {
        Map<String, Object> named = new LinkedHashMap<>();
        format.ifPresent(value -> named.put("inputFormat", value.name().toLowerCase(Locale.ROOT)));
        encoding.ifPresent(value -> named.put("encoding", value.name()));
        named.put("maxBytes", largestArticle);
        named.put("fields", options().fields());
        return named;
    }

    /** Converts the name of an encoding. */
    static final class CharsetConverter implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String name) {
            try {
                return Charset.forName(name);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + name + "' is not an encoding that Java knows; try UTF-8 or windows-1252");
            }
        }
    }
}
