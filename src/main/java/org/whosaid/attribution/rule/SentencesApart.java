package org.whosaid.attribution.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.whosaid.attribution.Attribution.Basis;
import org.whosaid.language.TokenView;
import org.whosaid.text.Span;

/**
 * Parts quotes that are two: a sentence that reports without marks and the sentences in marks behind or before it. Ode said
 * the bridge was safe. “We are lucky to have it.”
 */
final class SentencesApart {

    private final TokenView tokens;
    private final QuotationRules rules;

    SentencesApart(TokenView tokens, QuotationRules rules) {
        this.tokens = tokens;
        this.rules = rules;
    }

    /** The new attributions, of the same sources; what they take is taken from the old ones. */
    List<AttributionBuilder> in(List<AttributionBuilder> attributions) {
        List<AttributionBuilder> apart = new ArrayList<>();
        attributions.stream().filter(attribution -> attribution.basis() != Basis.LABEL && attribution.around().isEmpty())
                .forEach(attribution -> part(attribution, apart));
        return apart;
    }

    private void part(AttributionBuilder attribution, List<AttributionBuilder> apart) {
        List<Span> plain = attribution.content().stream().filter(span -> !isSpeech(span)).toList();
        List<Span> sentences = attribution.content().stream()
                .filter(span -> isSpeech(span) && plain.stream().noneMatch(other -> shareSentence(span, other))).toList();
        if (!plain.isEmpty() && !sentences.isEmpty()) {
            AttributionBuilder other = AttributionBuilder.like(attribution, Basis.CONTINUED);
            sentences.forEach(attribution::drop);
            sentences.forEach(other::add);
            apart.add(other);
        }
    }

    private boolean isSpeech(Span span) {
        return IntStream.range(tokens.firstToken(span), tokens.endToken(span))
                .allMatch(token -> rules.isSpeech(token) || tokens.isSign(token));
    }

    private boolean shareSentence(Span one, Span other) {
        return tokens.sentenceOf(tokens.firstToken(one)) <= tokens.sentenceOf(tokens.endToken(other) - 1)
                && tokens.sentenceOf(tokens.firstToken(other)) <= tokens.sentenceOf(tokens.endToken(one) - 1);
    }
}
