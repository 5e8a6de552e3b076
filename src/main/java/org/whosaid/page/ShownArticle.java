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
 * @param record  what the program says of it
 * @param text    all of it, in which the record's offsets count; empty where it can't be had: then the page shows the
 *                quotations alone and says why. One that is too short for the record counts as none
 * @param checked what people said of its quotations; of two that say something of the same one the last counts
 */
public record ShownArticle(ArticleRecord record, Optional<Text> text, List<Checked> checked) {

    private static final String STANDARD_INPUT = "-";
    private static final String MOMENT = "^([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2})(?::[0-9.]+)?(Z|[+-][0-9:]+)?$";

    /** Copies the list; leaves out a text that can't be the record's. */
    public ShownArticle {
        checked = List.copyOf(checked);
        int end = lastOffset(record);
        text = text.filter(given -> given.length() >= end);
    }

    /** An article that nobody has looked at. */
    public static ShownArticle of(ArticleRecord record, Optional<String> text) {
        return new ShownArticle(record, text.map(Text::of), List.of());
    }

    /** Its headline or title; its id where it has none. */
    public String title() {
        return headline().or(() -> metadata("title")).orElse(record.id());
    }

    /** The headline where the text holds one. */
    Optional<String> headline() {
        return record.structure().stream().filter(part -> part.kind() == ArticleRecord.Part.Kind.HEADLINE).findFirst()
                .map(part -> part.place().text());
    }

    /** A field of the metadata, where it is there and holds words. */
    public Optional<String> metadata(String name) {
        return Optional.ofNullable(record.metadata().get(name)).filter(String.class::isInstance).map(String.class::cast)
                .filter(words -> !words.isBlank());
    }

    /** When it was published, as the input or the article says; a moment in ISO 8601 without its seconds. */
    public Optional<String> published() {
        return metadata("published").map(words -> words.replaceFirst(MOMENT, "$1 $2 $3").strip());
    }

    /** Why there is no text, in a sentence for readers. */
    String whyNoText() {
        return record.source().path().equals(STANDARD_INPUT)
                ? "The article came by standard input, which can’t be read again; extract with --text always keeps the text."
                : "The text can’t be read again: the file is gone, or it is no longer the one that was read. Extract anew, or "
                        + "with --text always, which keeps the text.";
    }

    /** What people said of each quotation, by its id. */
    public Map<String, Checked> checkedById() {
        return checked.stream().collect(Collectors.toMap(Checked::quoteId, Function.identity(), (first, last) -> last));
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
