package org.whosaid.attribution.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.whosaid.attribution.Attribution.Basis;
import org.whosaid.attribution.Attribution.Flag;
import org.whosaid.attribution.Source;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.quotation.Quotation;
import org.whosaid.text.Span;

/**
 * Speech within speech: “And he told me, ‘Go home,’” Ode said. The model's spans don't lie within each other, as those of
 * PolNeAR don't; so what is quoted within other words is read by pattern, and only where marks, a verb of speech and its
 * subject stand side by side.
 */
final class NestedQuotationRule {

    private final TokenView tokens;
    private final QuotationUse use;
    /** The attribution that each token is content of. */
    private final ContentTokens outer;

    /**
     * The words that say whose speech it is.
     *
     * @param start of the subject, a token
     * @param end   one past it
     * @param verb  a token
     */
    private record Saying(int start, int end, int verb) {
    }

    NestedQuotationRule(QuotedTokens quoted, ContentTokens outer) {
        this.tokens = quoted.tokens();
        this.use = new QuotationUse(quoted);
        this.outer = outer;
    }

    List<AttributionBuilder> in(List<Quotation> quotations) {
        return quotations.stream().filter(quotation -> quotation.parts().size() == 1 && tokens.isRead(quotation.extent()))
                .flatMap(quotation -> read(quotation).stream()).toList();
    }

    private Optional<AttributionBuilder> read(Quotation quotation) {
        int first = tokens.firstToken(quotation.extent());
        AttributionBuilder around = outer.of(first);
        if (around == null || around.content().isEmpty() || use.reason(quotation).isPresent()) {
            return Optional.empty();
        }
        return Stream.of(before(first), behind(tokens.endToken(quotation.extent())))
                .filter(saying -> isWithin(around, saying, first) && isClear(saying, quotation, around)).findFirst()
                .map(saying -> nested(around, saying, quotation.extent()));
    }

    /** He told me, “…”. */
    private Saying before(int first) {
        int verb = first - 1;
        if (tokens.is(verb, ",") || tokens.is(verb, ":")) {
            verb--;
        }
        if (Lexicon.OBJECT_PRONOUN.has(tokens.lower(verb))) {
            verb--;
        }
        return new Saying(nameStart(verb), verb, verb);
    }

    /** “…,” he told me; “…,” said Ode. */
    private Saying behind(int end) {
        int next = tokens.is(end, ",") ? end + 1 : end;
        if (isSpeech(next)) {
            return new Saying(next + 1, nameEnd(next + 1), next);
        }
        int subject = Math.max(next + 1, nameEnd(next));
        return new Saying(next, subject, subject);
    }

    private int nameStart(int end) {
        int start = end;
        while (tokens.pos(start - 1) == PartOfSpeech.PROPER_NOUN) {
            start--;
        }
        return start < end ? start : end - 1;
    }

    private int nameEnd(int start) {
        int end = start;
        while (tokens.pos(end) == PartOfSpeech.PROPER_NOUN) {
            end++;
        }
        return end;
    }

    private boolean isSpeech(int token) {
        return tokens.pos(token).isFinite() && Lexicon.SPEECH_VERB.has(tokens.lemma(token));
    }

    /** Whether the words stand in the same content and sentence as the quotation. */
    private boolean isWithin(AttributionBuilder around, Saying saying, int first) {
        int start = Math.min(saying.start(), saying.verb());
        int end = Math.max(saying.end(), saying.verb() + 1);
        return start >= 0 && end <= tokens.size() && outer.of(start) == around && outer.of(end - 1) == around
                && tokens.sentenceOf(start) == tokens.sentenceOf(first)
                && tokens.sentenceOf(end - 1) == tokens.sentenceOf(first);
    }

    /** Between outer marks or in a labelled turn "he" is another one than who speaks; elsewhere it may be the same. */
    private boolean isClear(Saying saying, Quotation quotation, AttributionBuilder around) {
        boolean within = quotation.depth() > 0 || around.basis() == Basis.LABEL;
        boolean name = saying.end() > saying.start() && tokens.pos(saying.start()) == PartOfSpeech.PROPER_NOUN;
        boolean pronoun = within && (Lexicon.SUBJECT_PRONOUN.has(tokens.lower(saying.start())) || isI(saying));
        return isSpeech(saying.verb()) && (name || pronoun);
    }

    private boolean isI(Saying saying) {
        return tokens.text(saying.start()).equals("I");
    }

    private AttributionBuilder nested(AttributionBuilder around, Saying saying, Span content) {
        Span subject = tokens.span(saying.start(), saying.end());
        AttributionBuilder inner = isI(saying) ? AttributionBuilder.ofItself(around, tokens.span(saying.verb(), saying.verb() + 1))
                : AttributionBuilder.within(around, tokens.span(saying.verb(), saying.verb() + 1), new Source.Stated(subject, subject));
        inner.add(content);
        inner.flag(Flag.NESTED);
        if (!isI(saying)) {
            inner.flag(Flag.HEARSAY);
        }
        return inner;
    }
}
