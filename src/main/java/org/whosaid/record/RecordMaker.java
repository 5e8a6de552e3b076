package org.whosaid.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whosaid.article.Article;
import org.whosaid.article.Block;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.Unattributed;
import org.whosaid.document.Document;
import org.whosaid.entity.EntityMention;
import org.whosaid.entity.NamedEntity;
import org.whosaid.speaker.ResolvedQuote;
import org.whosaid.speaker.ResolvedSpeaker;
import org.whosaid.speaker.ResolvedSpeakers;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/**
 * Makes an article's record from the results of the rooms. Every wording with offsets is cut out of the article at
 * these offsets, so that it can't say anything else. Made for one article, used once.
 */
public final class RecordMaker {

    private static final String ENGLISH = "en";
    private static final String UNDETERMINED = "und";

    private final Document document;
    private final Article article;
    private final Text text;
    private final ResolvedSpeakers speakers;

    private RecordMaker(Document document, Article article, ResolvedSpeakers speakers) {
        this.document = document;
        this.article = article;
        this.text = article.text();
        this.speakers = speakers;
    }

    /**
     * The record of an article.
     *
     * @param document     as read
     * @param article      of that document
     * @param language     ISO 639-1 code, or {@code und}
     * @param speakers     of that article
     * @param unattributed the quotation marks that quote nobody, in order
     * @param option       whether the whole text goes into the record
     */
    public static ArticleRecord of(Document document, Article article, String language, ResolvedSpeakers speakers,
                                   List<Unattributed> unattributed, TextOption option) {
        RecordMaker maker = new RecordMaker(document, article, speakers);
        return new ArticleRecord(ArticleRecord.SCHEMA, document.id(), maker.source(), Metadata.of(document, article),
                language, maker.quotes(), maker.unattributed(unattributed), maker.entities(), maker.boilerplate(),
                maker.structure(), option.covers(document) ? article.text().toString() : null,
                maker.warnings(language));
    }

    private ArticleRecord.Origin source() {
        Document.Origin origin = document.origin();
        return new ArticleRecord.Origin(origin.path(), origin.line().orElse(null), origin.sha256(), origin.encoding(),
                origin.format().name().toLowerCase(Locale.ROOT));
    }

    private List<ArticleRecord.Quote> quotes() {
        return IntStream.range(0, speakers.quotes().size())
                .mapToObj(number -> quote(number, speakers.quotes().get(number)))
                .toList();
    }

    private ArticleRecord.Quote quote(int number, ResolvedQuote quote) {
        Attribution attribution = quote.attribution();
        return new ArticleRecord.Quote(quoteId(number), same(ArticleRecord.Quote.Type.class, attribution.type()),
                same(ArticleRecord.Quote.Act.class, quote.act().act()),
                quote.act().mode().map(mode -> same(ArticleRecord.Quote.Mode.class, mode)).orElse(null), joined(attribution.content()),
                attribution.content(), attribution.cue().map(this::cut).orElse(null), speaker(quote.speaker()),
                hundredths(quote.confidence()), same(ArticleRecord.Quote.Basis.class, attribution.basis()),
                quote.alternatives().stream().map(this::alternative).toList(), flags(attribution.flags()));
    }

    private String joined(List<Span> spans) {
        return spans.stream().map(text::slice).collect(Collectors.joining(" "));
    }

    private ArticleRecord.Speaker speaker(ResolvedSpeaker speaker) {
        return new ArticleRecord.Speaker(speaker.name().orElse(null),
                same(ArticleRecord.Speaker.Kind.class, speaker.kind()),
                speaker.entity().map(RecordMaker::entityId).orElse(null), speaker.title().orElse(null),
                speaker.mention().map(this::mention).orElse(null));
    }

    private ArticleRecord.Alternative alternative(ResolvedQuote.Alternative alternative) {
        return new ArticleRecord.Alternative(speakers.entities().get(alternative.entity()).name(),
                entityId(alternative.entity()), hundredths(alternative.confidence()));
    }

    private ArticleRecord.Mention mention(EntityMention mention) {
        return new ArticleRecord.Mention(cut(mention.span()), same(ArticleRecord.Mention.Form.class, mention.form()));
    }

    private List<ArticleRecord.UnattributedMarks> unattributed(List<Unattributed> marks) {
        return marks.stream()
                .map(mark -> new ArticleRecord.UnattributedMarks(cut(mark.span()),
                        same(ArticleRecord.UnattributedMarks.Reason.class, mark.reason())))
                .toList();
    }

    private List<ArticleRecord.Entity> entities() {
        Map<Integer, List<String>> said = said();
        return IntStream.range(0, speakers.entities().size())
                .mapToObj(number -> entity(number, speakers.entities().get(number), said.get(number)))
                .toList();
    }

    /** The ids of the quotes of each entity, by its number. */
    private Map<Integer, List<String>> said() {
        List<ResolvedQuote> quotes = speakers.quotes();
        return IntStream.range(0, quotes.size()).boxed()
                .filter(number -> quotes.get(number).speaker().entity().isPresent())
                .collect(Collectors.groupingBy(number -> quotes.get(number).speaker().entity().orElseThrow(),
                        Collectors.mapping(RecordMaker::quoteId, Collectors.toList())));
    }

    private ArticleRecord.Entity entity(int number, NamedEntity entity, @Nullable List<String> quotes) {
        return new ArticleRecord.Entity(entityId(number), same(ArticleRecord.Entity.Type.class, entity.type()),
                entity.name(), entity.aliases(), entity.titles(),
                entity.mentions().stream().map(this::mention).toList(), quotes == null ? List.of() : quotes);
    }

    private List<Excerpt> boilerplate() {
        return article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.BOILERPLATE)
                .map(block -> cut(block.span()))
                .toList();
    }

    private List<ArticleRecord.Part> structure() {
        return article.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.BOILERPLATE && !block.kind().isBody())
                .map(block -> new ArticleRecord.Part(same(ArticleRecord.Part.Kind.class, block.kind()),
                        cut(block.span())))
                .toList();
    }

    private List<String> warnings(String language) {
        List<String> warnings = new ArrayList<>(document.warnings());
        if (!language.equals(ENGLISH)) {
            String why = language.equals(UNDETERMINED) ? "The article's language can't be told"
                    : "The article is not in English (language: " + language + ")";
            warnings.add(why + ", so no quotation and no entity was looked for.");
        }
        return warnings;
    }

    private Excerpt cut(Span span) {
        return Excerpt.of(text, span);
    }

    private static String quoteId(int number) {
        return "q" + (number + 1);
    }

    private static String entityId(int number) {
        return "e" + (number + 1);
    }

    private static double hundredths(double confidence) {
        return Math.round(confidence * 100) / 100.0;
    }

    /** In the order of their declaration: sets have none that would be the same in every run. */
    private static List<ArticleRecord.Quote.Flag> flags(Set<Attribution.Flag> flags) {
        return flags.stream().sorted().map(flag -> same(ArticleRecord.Quote.Flag.class, flag)).toList();
    }

    /** The record's constant of the same name as a room's. */
    private static <E extends Enum<E>> E same(Class<E> type, Enum<?> value) {
        return Enum.valueOf(type, value.name());
    }
}
