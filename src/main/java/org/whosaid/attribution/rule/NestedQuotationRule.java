package org.whosaid.attribution.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.whosaid.attribution.Attribution.Flag;
import org.whosaid.attribution.AttributionBuilder;
import org.whosaid.attribution.Source;
import org.whosaid.quotation.Quotation;
import org.whosaid.text.Span;

/**
 * Speech within speech: “And he told me, ‘Go home,’” Ode said. The model's spans don't lie within each other, as those of
 * PolNeAR don't; so what is quoted within other words is read by pattern, and only where marks, a verb of speech and its
 * subject stand side by side.
 */
final class NestedQuotationRule {

    private static final Set<String> OBJECTS = Set.of("me", "us", "him", "her", "them", "you");
    private static final Set<String> OTHERS = Set.of("he", "she");

    private final Passage passage;
    private final QuotationUse use;
    /** The draft that each token is content of. */
    private final Map<Integer, AttributionBuilder> outer;

    /**
     * The words that say whose speech it is.
     *
     * @param start of the subject, a token
     * @param end   one past it
     * @param verb  a token
     */
    private record Saying(int start, int end, int verb) {
    }

    NestedQuotationRule(Passage passage, Map<Integer, AttributionBuilder> outer) {
        this.passage = passage;
        this.use = new QuotationUse(passage);
        this.outer = outer;
    }

    List<AttributionBuilder> in(List<Quotation> quotations) {
        return quotations.stream().filter(quotation -> quotation.parts().size() == 1 && passage.isRead(quotation.extent()))
                .flatMap(quotation -> read(quotation).stream()).toList();
    }

    private Optional<AttributionBuilder> read(Quotation quotation) {
        int first = passage.firstToken(quotation.extent());
        AttributionBuilder around = outer.get(first);
        if (around == null || around.content().isEmpty() || use.reason(quotation).isPresent()) {
            return Optional.empty();
        }
        return Stream.of(before(first), behind(passage.endToken(quotation.extent())))
                .filter(saying -> isWithin(around, saying, first) && isClear(saying, quotation)).findFirst()
                .map(saying -> draft(around, saying, quotation.extent()));
    }

    /** He told me, “…”. */
    private Saying before(int first) {
        int verb = first - 1;
        if (passage.isComma(verb) || passage.text(verb).equals(":")) {
            verb--;
        }
        if (OBJECTS.contains(passage.lower(verb))) {
            verb--;
        }
        return new Saying(nameStart(verb), verb, verb);
    }

    /** “…,” he told me; “…,” said Ode. */
    private Saying behind(int end) {
        int next = passage.isComma(end) ? end + 1 : end;
        if (isSpeech(next)) {
            return new Saying(next + 1, nameEnd(next + 1), next);
        }
        int subject = Math.max(next + 1, nameEnd(next));
        return new Saying(next, subject, subject);
    }

    private int nameStart(int end) {
        int start = end;
        while (passage.tag(start - 1).equals("NNP")) {
            start--;
        }
        return start < end ? start : end - 1;
    }

    private int nameEnd(int start) {
        int end = start;
        while (passage.tag(end).equals("NNP")) {
            end++;
        }
        return end;
    }

    private boolean isSpeech(int token) {
        return passage.tag(token).matches("VB[DZP]") && SpeechWords.SPEECH.contains(passage.lemma(token));
    }

    /** Whether the words stand in the same content and sentence as the quotation. */
    private boolean isWithin(AttributionBuilder around, Saying saying, int first) {
        int start = Math.min(saying.start(), saying.verb());
        int end = Math.max(saying.end(), saying.verb() + 1);
        return start >= 0 && end <= passage.size() && outer.get(start) == around && outer.get(end - 1) == around
                && passage.sentenceNumber(start) == passage.sentenceNumber(first)
                && passage.sentenceNumber(end - 1) == passage.sentenceNumber(first);
    }

    /** Between outer marks "he" is another one than who speaks; elsewhere it may be the same. */
    private boolean isClear(Saying saying, Quotation quotation) {
        boolean name = saying.end() > saying.start() && passage.tag(saying.start()).equals("NNP");
        boolean pronoun = quotation.depth() > 0 && (OTHERS.contains(passage.lower(saying.start())) || isI(saying));
        return isSpeech(saying.verb()) && (name || pronoun);
    }

    private boolean isI(Saying saying) {
        return passage.text(saying.start()).equals("I");
    }

    private AttributionBuilder draft(AttributionBuilder around, Saying saying, Span content) {
        Span subject = passage.span(saying.start(), saying.end());
        AttributionBuilder inner = isI(saying) ? AttributionBuilder.ofItself(around, passage.span(saying.verb(), saying.verb() + 1))
                : AttributionBuilder.within(around, passage.span(saying.verb(), saying.verb() + 1), new Source.Stated(subject, subject));
        inner.add(content);
        inner.flag(Flag.NESTED);
        if (!isI(saying)) {
            inner.flag(Flag.HEARSAY);
        }
        return inner;
    }
}
