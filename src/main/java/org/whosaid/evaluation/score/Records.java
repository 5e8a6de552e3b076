package org.whosaid.evaluation.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.whosaid.evaluation.gold.Annotation;
import org.whosaid.evaluation.gold.EvaluationException;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.gold.Utf8;
import org.whosaid.text.Span;

/**
 * The quotes of article records, whoever wrote them: of {@code whosaid/article/1} only ids and quotes are looked at.
 * Immutable.
 *
 * @param quotes of each article, by its id
 */
public record Records(Map<String, List<FoundQuote>> quotes) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String UNKNOWN = "unknown";

    /** Copies the map. */
    public Records {
        quotes = Map.copyOf(quotes);
    }

    /**
     * Reads JSON Lines; of two records with the same id the last one counts.
     *
     * @throws EvaluationException where a line is no record
     */
    public static Records read(Path file) {
        return parse(file, Utf8.lines(file));
    }

    /**
     * Reads records.
     *
     * @param name  what messages call their file
     * @param lines a record each; blank ones are passed over
     * @throws EvaluationException where a line is no record
     */
    public static Records parse(Path name, List<String> lines) {
        Map<String, List<FoundQuote>> quotes = new HashMap<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isBlank()) {
                put(name, number, line, quotes);
            }
        }
        return new Records(quotes);
    }

    /** The quotes of an article; none where there is no record of it. */
    List<FoundQuote> of(GoldArticle article) {
        return quotes.getOrDefault(article.id(), List.of());
    }

    boolean has(GoldArticle article) {
        return quotes.containsKey(article.id());
    }

    private static void put(Path file, int number, String line, Map<String, List<FoundQuote>> quotes) {
        try {
            JsonNode record = JSON.readTree(line);
            List<FoundQuote> found = new ArrayList<>();
            record.path("quotes").forEach(quote -> found.add(quote(quote)));
            quotes.put(record.required("id").asText(), List.copyOf(found));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw EvaluationException.malformed(file, number,
                    "not an article's record; give what whosaid extract writes, one record a line");
        }
    }

    private static FoundQuote quote(JsonNode quote) {
        JsonNode speaker = quote.path("speaker");
        Optional<String> kind = text(speaker, "kind");
        Annotation annotation = new Annotation(one(speaker.path("mention")), one(quote.path("cue")),
                all(quote.required("spans")));
        return new FoundQuote(annotation, text(speaker, "name"), kind,
                !speaker.isEmpty() && kind.filter(UNKNOWN::equals).isEmpty(), text(quote, "type"), number(quote, "confidence"));
    }

    private static List<Span> all(JsonNode spans) {
        List<Span> all = new ArrayList<>();
        spans.forEach(span -> all.add(span(span)));
        return all;
    }

    private static List<Span> one(JsonNode span) {
        return span.isEmpty() ? List.of() : List.of(span(span));
    }

    private static Span span(JsonNode span) {
        return new Span(span.required("start").asInt(-1), span.required("end").asInt(-1));
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static OptionalDouble number(JsonNode node, String field) {
        JsonNode number = node.path(field);
        return number.isNumber() ? OptionalDouble.of(number.asDouble()) : OptionalDouble.empty();
    }
}
