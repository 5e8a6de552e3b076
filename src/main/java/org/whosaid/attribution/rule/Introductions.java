package org.whosaid.attribution.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.attribution.Source;
import org.whosaid.attribution.rule.QuotationRule.Candidate;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.text.Span;

/**
 * Sentences that bring on who speaks next without a verb of speech: "From Mayor Ada Ode:", "In the words of Ada Ode:",
 * "Ode was next.", "Ode disagrees." Immutable, for one article.
 */
final class Introductions {

    /** A longer sentence tells something of its own. */
    private static final int MAX_SHORT_SENTENCE_TOKENS = 12;

    private final TokenView tokens;
    private final QuotedTokens quoted;
    private final Heads heads;

    Introductions(QuotedTokens quoted) {
        this.tokens = quoted.tokens();
        this.quoted = quoted;
        this.heads = new Heads(tokens);
    }

    /**
     * A sentence before a quotation that brings on its speaker.
     *
     * @param start its first token
     * @param end   one past its last token
     * @param who   whom it names; empty where nobody
     */
    record Introduction(int start, int end, Optional<Source> who) {

        /** Whether a stretch of tokens begins in it. */
        boolean contains(int token) {
            return token >= start && token < end;
        }
    }

    /** The introduction right before a quotation that starts with this token. */
    Optional<Introduction> before(int quotation) {
        return colon(quotation).or(() -> shortSentence(quotation));
    }

    /** Whether the cue of what the model found stands in the introduction, or behind the quotation in its paragraph. */
    boolean isCueNearer(Candidate candidate, Introduction introduction) {
        return candidate.owner().flatMap(AttributionBuilder::cue).map(tokens::firstToken).filter(cue -> introduction.contains(cue)
                || cue >= candidate.end() && tokens.blockOf(cue) == tokens.blockOf(candidate.end() - 1)).isPresent();
    }

    /** The last of some attributions whose cue stands in an introduction and whose source is known. */
    Optional<AttributionBuilder> attributionIn(Introduction introduction, List<AttributionBuilder> attributions) {
        return attributions.stream().filter(attribution -> attribution.source() instanceof Source.Stated && attribution.cue()
                .map(tokens::firstToken).filter(introduction::contains).isPresent()).reduce((one, other) -> other);
    }

    /** The words before a colon, in the same paragraph or at the end of the one before. */
    private Optional<Introduction> colon(int quotation) {
        int colon = quotation - 1;
        if (!tokens.is(colon, ":") || !isNear(colon, quotation)) {
            return Optional.empty();
        }
        int start = tokens.sentence(tokens.sentenceOf(colon)).start();
        return quoted.isPlain(start, colon) ? Optional.of(new Introduction(start, colon + 1, named(start, colon))) : Optional.empty();
    }

    private boolean isNear(int before, int quotation) {
        int apart = tokens.blockOf(quotation) - tokens.blockOf(before);
        return apart == 0 || apart == 1;
    }

    /** "Ode was next." */
    private Optional<Introduction> shortSentence(int quotation) {
        int last = quotation - 1;
        if (!tokens.has(last) || !isNear(last, quotation) || !tokens.startsSentence(quotation)) {
            return Optional.empty();
        }
        int start = tokens.sentence(tokens.sentenceOf(last)).start();
        int end = tokens.sentence(tokens.sentenceOf(last)).end();
        int verb = subjectEnd(start, end);
        boolean alone = tokens.blockOf(last) == tokens.blockOf(quotation) || start == 0 || tokens.blockOf(start - 1) != tokens.blockOf(start);
        boolean brief = end - start <= MAX_SHORT_SENTENCE_TOKENS && quoted.isPlain(start, end);
        return alone && brief && verb > start && bringsOn(verb, end)
                ? Optional.of(new Introduction(start, end, Optional.of(stated(start, verb)))) : Optional.empty();
    }

    /** One past the noun phrase at the start of a sentence. */
    private int subjectEnd(int start, int end) {
        int token = start;
        while (token < end && (tokens.pos(token).isNoun() || tokens.pos(token).isAdjective()
                || tokens.pos(token).in(PartOfSpeech.DETERMINER, PartOfSpeech.POSSESSIVE, PartOfSpeech.POSSESSIVE_PRONOUN))) {
            token++;
        }
        return token > start && tokens.pos(token - 1).isNoun() ? token : start;
    }

    private boolean bringsOn(int verb, int end) {
        if (Lexicon.DISSENT.has(tokens.lemma(verb))) {
            return true;
        }
        boolean be = tokens.lemma(verb).equals("be") || tokens.lemma(verb).equals("have") || tokens.lemma(verb).equals("come");
        for (int token = verb + 1; be && token < end; token++) {
            if (Lexicon.TURN_TAKING.has(tokens.lower(token))) {
                return true;
            }
        }
        return false;
    }

    /** Whom the words before a colon name: behind "by" for certain, else the first full name, else the first name. */
    private Optional<Source> named(int start, int end) {
        @Nullable Span best = null;
        int rank = 0;
        for (int token = start; token < end; token++) {
            int next = nameEnd(token, end);
            int found = next > token && !isOwner(next) ? rank(token, next, start) : 0;
            if (found > rank) {
                rank = found;
                best = tokens.span(token, next);
            }
            token = Math.max(token, next - 1);
        }
        return Optional.ofNullable(best).map(name -> new Source.Stated(name, heads.of(name)));
    }

    private int nameEnd(int start, int end) {
        int token = start;
        while (token < end && tokens.pos(token).isProperNoun() && !Lexicon.WEEKDAY.has(tokens.lower(token))
                && !Lexicon.MONTH.has(tokens.lower(token))) {
            token++;
        }
        return token;
    }

    private boolean isOwner(int behind) {
        return tokens.pos(behind) == PartOfSpeech.POSSESSIVE;
    }

    private int rank(int name, int end, int sentence) {
        boolean full = end - name > 1;
        boolean by = tokens.is(name - 1, "by");
        boolean within = tokens.pos(name - 1) == PartOfSpeech.PREPOSITION && name - 1 > sentence && !isOfWords(name - 1);
        return by ? 4 : within ? 0 : full ? 3 : 2;
    }

    /** "the words of", "this from", "better than": who stands behind speaks; behind other prepositions are places and themes. */
    private boolean isOfWords(int preposition) {
        return tokens.is(preposition, "of") || tokens.is(preposition, "from") || tokens.is(preposition, "than");
    }

    private Source stated(int start, int end) {
        Span span = tokens.span(start, end);
        return new Source.Stated(span, heads.of(span));
    }
}
