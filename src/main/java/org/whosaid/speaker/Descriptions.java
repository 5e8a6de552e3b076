package org.whosaid.speaker;

import java.util.Optional;
import java.util.function.IntFunction;
import org.whosaid.entity.EntityMention.Form;
import org.whosaid.language.EntityType;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.reference.DocumentView;
import org.whosaid.speaker.ResolvedSpeaker.Kind;

/**
 * Speakers who are given by a description in the article's words: without what only tells more of them, and with
 * possessives in full, "Ada Ode's aides" for "her aides, who left in May".
 */
final class Descriptions {

    private final TokenView tokens;
    private final DocumentView view;
    private final ResolvedPronouns pronouns;
    private final NounPhrases nounPhrases;
    private final DescriptionKinds kinds;
    private final Namesakes namesakes;
    private final IntFunction<Resolution> antecedents;

    /** @param antecedents whom a relative pronoun means, by its token */
    Descriptions(ReadingState state, NounPhrases nounPhrases, DescriptionKinds kinds, Namesakes namesakes,
                 IntFunction<Resolution> antecedents) {
        this.view = state.view();
        this.tokens = view.tokens();
        this.pronouns = state.pronouns();
        this.nounPhrases = nounPhrases;
        this.kinds = kinds;
        this.namesakes = namesakes;
        this.antecedents = antecedents;
    }

    /** What the words of a source say. */
    Resolution of(SourcePhrase phrase, Kind kind) {
        return Resolution.described(kind, text(phrase.start(), nameEnd(phrase)));
    }

    /** What a noun and the words before that belong to it say. */
    Resolution of(int noun, Form form) {
        return of(noun, tokens.pos(noun).isPlural() ? kinds.ofMany(noun) : NounKind.of(tokens.lemma(noun))).withForm(form);
    }

    /** What a noun and the words before that belong to it say, as of a kind. */
    Resolution of(int noun, Kind kind) {
        return Resolution.described(kind, text(nounPhrases.start(noun), noun + 1));
    }

    private String text(int start, int end) {
        return ownedBody(start, end).or(() -> byPronoun(start, end)).or(() -> byRelative(start, end)).or(() -> byName(start, end))
                .orElseGet(() -> words(start, end));
    }

    private String words(int start, int end) {
        return tokens.words(tokens.span(start, end));
    }

    /** "Ode campaign" for "Ada Ode's campaign", "her campaign" and "the Ode campaign": one body has one name. */
    private Optional<String> ownedBody(int start, int end) {
        boolean body = Lexicon.OWNED_BODY.has(tokens.lemma(end - 1)) && tokens.pos(end - 1) == PartOfSpeech.NOUN;
        if (!body) {
            return Optional.empty();
        }
        if (tokens.pos(start) == PartOfSpeech.POSSESSIVE_PRONOUN) {
            return pronouns.entityAt(start).filter(view::isPerson)
                    .map(owner -> namesakes.shortName(owner) + " " + words(start + 1, end));
        }
        int named = start;
        while (named < end && (NounPhrases.isDeterminer(tokens.pos(named)) || isTitle(named))) {
            named++;
        }
        int rest = tokens.pos(view.nameEnd(named)) == PartOfSpeech.POSSESSIVE ? view.nameEnd(named) + 1 : view.nameEnd(named);
        return view.names(named, EntityType.PERSON) && rest < end
                ? Optional.of(namesakes.shortName(view.entityOf(named)) + " " + words(rest, end)) : Optional.empty();
    }

    private boolean isTitle(int token) {
        return tokens.pos(token) == PartOfSpeech.PROPER_NOUN && view.entityOf(token) == DocumentView.NONE;
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
        boolean many = owner.kind() == Kind.COLLECTIVE;
        return owner.name().map(name -> name + (many && name.endsWith("s") ? "' " : "'s ") + words(start + 1, end));
    }

    /** "Ada Ode's aides" for "Ode's aides". */
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
        if (isMadeBySomebody(phrase)) {
            int maker = NounPhrases.isDeterminer(tokens.pos(end + 2)) ? end + 3 : end + 2;
            return Math.min(phrase.end(), Math.max(maker + 1, view.nameEnd(maker)));
        }
        while (end < phrase.end() && (!tellsMore(end) || isListed(end, phrase.end()))) {
            end++;
        }
        return end;
    }

    /** "emails released by Norbank": who made them is all that tells which. */
    private boolean isMadeBySomebody(SourcePhrase phrase) {
        int participle = phrase.head() + 1;
        return phrase.head() - phrase.start() <= 1 && participle + 2 < phrase.end() && tokens.is(participle + 1, "by")
                && tokens.pos(participle).in(PartOfSpeech.PARTICIPLE, PartOfSpeech.PAST_TENSE)
                && Lexicon.DOCUMENT.has(tokens.lemma(phrase.head()));
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
