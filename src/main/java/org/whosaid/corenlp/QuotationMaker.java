package org.whosaid.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAnnotator;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.CanonicalMentionAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.CanonicalMentionBeginAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.CanonicalMentionEndAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionBeginAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionEndAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionSieveAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionTypeAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.SpeakerAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.SpeakerSieveAnnotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.whosaid.article.ArticleReader;
import org.whosaid.document.Document;
import org.whosaid.quotation.Quotation;
import org.whosaid.quotation.QuotationFinder;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ArticleRecord.Entity;
import org.whosaid.record.ArticleRecord.Mention;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.record.Excerpt;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/**
 * Puts the quotes of a record into CoreNLP's keys. As there, offsets count UTF-16 units and their ends are exclusive;
 * those of ranges of tokens and sentences are inclusive. Made for one document, used once.
 */
final class QuotationMaker {

    private final Annotation document;
    private final String text;
    private final ArticleRecord record;
    private final List<CoreLabel> tokens;
    private final int[] units;
    private final List<CoreMap> quotations = new ArrayList<>();

    QuotationMaker(Annotation document, String text, ArticleRecord record) {
        this.document = document;
        this.text = text;
        this.record = record;
        this.tokens = document.get(CoreAnnotations.TokensAnnotation.class);
        this.units = units(text);
    }

    /** The UTF-16 unit that each code point starts with, and the end of the text. */
    private static int[] units(String text) {
        int[] units = new int[text.codePointCount(0, text.length()) + 1];
        for (int point = 1; point < units.length; point++) {
            units[point] = text.offsetByCodePoints(units[point - 1], 1);
        }
        return units;
    }

    /** The quoted stretches of direct and mixed quotes, in order, with their speakers. */
    List<CoreMap> quotations() {
        boolean mixed = record.quotes().stream().anyMatch(quote -> quote.type() == Quote.Type.MIXED);
        List<Span> marked = mixed ? marked() : List.of();
        record.quotes().forEach(quote -> stretches(quote, marked).forEach(span -> add(quote, span)));
        quotations.sort(Comparator.comparing(one -> one.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class)));
        for (int index = 0; index < quotations.size(); index++) {
            quotations.get(index).set(CoreAnnotations.QuotationIndexAnnotation.class, index);
        }
        return quotations;
    }

    private static Stream<Span> stretches(Quote quote, List<Span> marked) {
        return switch (quote.type()) {
            case DIRECT -> quote.spans().stream();
            case MIXED -> marked.stream()
                    .filter(part -> quote.spans().stream().anyMatch(span -> 2 * span.shared(part) > part.length()));
            case INDIRECT -> Stream.empty();
        };
    }

    /** What stands between marks, anywhere in the document, the outermost marks only. */
    private List<Span> marked() {
        Document.Origin origin = new Document.Origin("-", Optional.empty(), "", "UTF-8", Document.InputFormat.TEXT);
        Document read = new Document(record.id(), origin, Text.of(text), Document.Given.NOTHING, List.of());
        return new QuotationFinder().find(new ArticleReader().read(read)).quotations().stream()
                .filter(quotation -> quotation.depth() == 0).map(Quotation::parts).flatMap(List::stream).toList();
    }

    private void add(Quote quote, Span span) {
        int begin = units[span.start()];
        int end = units[span.end()];
        int first = firstToken(begin);
        int last = lastToken(end);
        if (first <= last) {
            Annotation quotation = QuoteAnnotator.makeQuote(text.substring(begin, end), begin, end,
                    tokens.subList(first, last + 1), first, tokens.get(first).sentIndex(), tokens.get(last).sentIndex(),
                    document.get(CoreAnnotations.DocIDAnnotation.class));
            speaker(quotation, quote);
            quotations.add(quotation);
        }
    }

    private void speaker(Annotation quotation, Quote quote) {
        String basis = "whosaid-" + quote.basis().jsonName();
        if (quote.speaker().mention() != null) {
            mention(quotation, quote.speaker().mention());
            quotation.set(MentionSieveAnnotation.class, basis);
        }
        if (quote.speaker().name() != null) {
            quotation.set(SpeakerAnnotation.class, quote.speaker().name());
            quotation.set(SpeakerSieveAnnotation.class, basis);
            record.entities().stream().filter(entity -> entity.id().equals(quote.speaker().entity())).findFirst()
                    .ifPresent(entity -> canonical(quotation, entity));
        }
    }

    private void mention(Annotation quotation, Mention mention) {
        quotation.set(MentionAnnotation.class, mention.place().text());
        tokens(quotation, mention.place(), MentionBeginAnnotation.class, MentionEndAnnotation.class);
        quotation.set(MentionTypeAnnotation.class, switch (mention.form()) {
            case NAME -> "name";
            case NOMINAL -> "animate noun";
            case PRONOUN -> "pronoun";
        });
    }

    /** Where an entity's fullest name stands first; where it stands nowhere in full, its longest name. */
    private void canonical(Annotation quotation, Entity entity) {
        entity.mentions().stream().filter(mention -> mention.form() == Mention.Form.NAME).map(Mention::place)
                .max(Comparator.comparing((Excerpt place) -> place.text().equals(entity.name()))
                        .thenComparing(place -> place.text().length()).thenComparing(place -> -place.start()))
                .ifPresent(place -> {
                    quotation.set(CanonicalMentionAnnotation.class, entity.name());
                    tokens(quotation, place, CanonicalMentionBeginAnnotation.class,
                            CanonicalMentionEndAnnotation.class);
                });
    }

    private void tokens(Annotation quotation, Excerpt place, Class<? extends CoreAnnotation<Integer>> begin,
                        Class<? extends CoreAnnotation<Integer>> end) {
        int first = firstToken(units[place.start()]);
        int last = lastToken(units[place.end()]);
        if (first <= last) {
            quotation.set(begin, first);
            quotation.set(end, last);
        }
    }

    /** The first token that ends after a unit. */
    private int firstToken(int unit) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean after = tokens.get(middle).endPosition() > unit;
            high = after ? middle : high;
            low = after ? low : middle + 1;
        }
        return low;
    }

    /** The last token that begins before a unit. */
    private int lastToken(int unit) {
        int first = firstToken(unit);
        return first < tokens.size() && tokens.get(first).beginPosition() < unit ? first : first - 1;
    }
}
