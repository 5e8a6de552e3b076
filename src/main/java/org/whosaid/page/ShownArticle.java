package org.whosaid.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.Excerpt;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/**
 * An article to be shown. Immutable.
 *
 * @param record  its record
 * @param text    its whole text; empty if it isn't available, in which case the page shows only the quotations and says
 *                why. A text that is too short for the record's offsets counts as missing
 * @param checked the checks of its quotations; the last one of a quotation counts
 */
public record ShownArticle(ArticleRecord record, Optional<Text> text, List<QuoteCheck> checked) {

    private static final String STANDARD_INPUT = "-";
    private static final String MOMENT = "^([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2})(?::[0-9.]+)?(Z|[+-][0-9:]+)?$";

    /** Copies the list, and drops a text that is too short for the record. */
    public ShownArticle {
        checked = List.copyOf(checked);
        int end = lastOffset(record);
        text = text.filter(given -> given.length() >= end);
    }

    /** An article that nobody has checked. */
    public static ShownArticle of(ArticleRecord record, Optional<String> text) {
        return new ShownArticle(record, text.map(Text::of), List.of());
    }

    /** Its headline or title; its id if it has neither. */
    public String title() {
        return headline().or(() -> metadata("title")).orElse(record.id());
    }

    /** The headline, if the text has one. */
    Optional<String> headline() {
        return record.structure().stream().filter(part -> part.kind() == ArticleRecord.Part.Kind.HEADLINE).findFirst()
                .map(part -> part.place().text());
    }

    /** A field of the metadata; empty if it is missing, blank or not a string. */
    public Optional<String> metadata(String name) {
        return Optional.ofNullable(record.metadata().get(name)).filter(String.class::isInstance).map(String.class::cast)
                .filter(words -> !words.isBlank());
    }

    /** The date of publication as the input or the article gives it; an ISO 8601 time is shown without seconds. */
    public Optional<String> published() {
        return metadata("published").map(words -> words.replaceFirst(MOMENT, "$1 $2 $3").strip());
    }

    /** The reason why there is no text, as a sentence for readers. */
    String whyNoText() {
        return record.source().path().equals(STANDARD_INPUT)
                ? "The article was read from standard input, so its text is not available. Extract with --text always to "
                        + "keep the text."
                : "The text is not available: the file is missing or has changed since it was read. Extract the article "
                        + "again, with --text always to keep the text.";
    }

    /** The checks by the id of the quotation. */
    public Map<String, QuoteCheck> checkedById() {
        return checked.stream().collect(Collectors.toMap(QuoteCheck::quoteId, Function.identity(), (first, last) -> last));
    }

    private static int lastOffset(ArticleRecord record) {
        IntStream quoted = record.quotes().stream().flatMap(quote -> quote.spans().stream()).mapToInt(Span::end);
        Stream<Excerpt> cues = record.quotes().stream().map(ArticleRecord.Quote::cue).flatMap(Stream::ofNullable);
        Stream<Excerpt> mentions = record.quotes().stream().map(quote -> quote.speaker().mention())
                .flatMap(Stream::ofNullable).map(ArticleRecord.Mention::place);
        Stream<Excerpt> names = record.entities().stream().flatMap(entity -> entity.mentions().stream())
                .map(ArticleRecord.Mention::place);
        Stream<Excerpt> marks = record.unattributed().stream().map(ArticleRecord.UnattributedMarks::place);
        Stream<Excerpt> parts = Stream.concat(record.structure().stream().map(ArticleRecord.Part::place),
                record.boilerplate().stream());
        IntStream placed = Stream.of(cues, mentions, names, marks, parts).flatMap(Function.identity())
                .mapToInt(Excerpt::end);
        return IntStream.concat(quoted, placed).max().orElse(0);
    }
}
