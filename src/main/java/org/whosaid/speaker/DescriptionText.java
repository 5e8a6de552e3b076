package org.whosaid.speaker;

import java.util.Optional;
import java.util.function.IntFunction;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.reference.DocumentView;

/**
 * The words in which somebody without a name is given: without what only tells more of them, and with possessives in full,
 * "Ada Ode's campaign" for "her campaign, which began in May".
 */
final class DescriptionText {

    private final TokenView tokens;
    private final DocumentView view;
    private final PronounLookup pronouns;
    private final IntFunction<Resolution> antecedents;

    /** @param antecedents whom a relative pronoun means, by its token */
    DescriptionText(DocumentView view, PronounLookup pronouns, IntFunction<Resolution> antecedents) {
        this.tokens = view.tokens();
        this.view = view;
        this.pronouns = pronouns;
        this.antecedents = antecedents;
    }

    /** Of a source. */
    String of(SourcePhrase phrase) {
        return of(phrase.start(), nameEnd(phrase));
    }

    /** Of the words from {@code start} up to {@code end}. */
    String of(int start, int end) {
        return byPronoun(start, end).or(() -> byRelative(start, end)).or(() -> byName(start, end))
                .orElseGet(() -> words(start, end));
    }

    private String words(int start, int end) {
        return tokens.words(tokens.span(start, end));
    }

    private Optional<String> byPronoun(int start, int end) {
        boolean owned = tokens.pos(start) == PartOfSpeech.POSSESSIVE_PRONOUN && end - start > 1;
        return owned ? pronouns.at(start).flatMap(Resolution::name).map(name -> name + "'s " + words(start + 1, end))
                : Optional.empty();
    }

    private Optional<String> byRelative(int start, int end) {
        if (tokens.pos(start) != PartOfSpeech.WH_POSSESSIVE || end - start <= 1) {
            return Optional.empty();
        }
        Resolution owner = antecedents.apply(start);
        boolean many = owner.kind() == ResolvedSpeaker.Kind.COLLECTIVE;
        return owner.name().map(name -> name + (many && name.endsWith("s") ? "' " : "'s ") + words(start + 1, end));
    }

    /** "Ada Ode's campaign" for "Ode's campaign". */
    private Optional<String> byName(int start, int end) {
        int named = Math.min(end, view.nameEnd(start));
        boolean owner = named > start && named < end && tokens.pos(named) == PartOfSpeech.POSSESSIVE;
        return owner ? Optional.of(view.entity(view.entityOf(start)).name() + words(named, end)) : Optional.empty();
    }

    /**
     * One past the words that name somebody: without what only tells more of them, as behind a comma, a relative pronoun
     * or a participle ("the report released last year").
     */
    private int nameEnd(SourcePhrase phrase) {
        int end = phrase.head() + 1;
        while (end < phrase.end() && (!tellsMore(end) || isListed(end, phrase.end()))) {
            end++;
        }
        return end;
    }

    /** "unions, green groups and many lawmakers": a comma between groups, the last of them behind an "and". */
    private boolean isListed(int comma, int end) {
        int token = comma + 1;
        while (token < end && isOfList(tokens.pos(token))) {
            token++;
        }
        PartOfSpeech next = tokens.pos(comma + 1);
        return tokens.is(comma, ",") && tokens.pos(comma - 1).isPlural() && token < end && tokens.is(token, "and")
                && (next.isAdjective() || next.isCommonNoun() || next.in(PartOfSpeech.NUMBER, PartOfSpeech.CONJUNCTION));
    }

    private static boolean isOfList(PartOfSpeech pos) {
        return pos.isAdjective() || pos.isNoun() || NounPhrases.isDeterminer(pos)
                || pos.in(PartOfSpeech.POSSESSIVE, PartOfSpeech.HYPHEN, PartOfSpeech.COMMA);
    }

    private boolean tellsMore(int token) {
        PartOfSpeech pos = tokens.pos(token);
        return pos.isWhWord() || pos.in(PartOfSpeech.COMMA, PartOfSpeech.LEFT_BRACKET)
                || pos.in(PartOfSpeech.PARTICIPLE, PartOfSpeech.GERUND) && !isModifier(token);
    }

    /** "the released report", "a long running dispute": a participle that a noun is still to follow. */
    private boolean isModifier(int participle) {
        PartOfSpeech before = tokens.pos(participle - 1);
        return NounPhrases.isDeterminer(before)
                || before.in(PartOfSpeech.PREPOSITION, PartOfSpeech.ADJECTIVE, PartOfSpeech.CONJUNCTION);
    }
}
