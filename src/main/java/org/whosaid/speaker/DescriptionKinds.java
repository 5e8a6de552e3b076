package org.whosaid.speaker;

import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.reference.DocumentView;
import org.whosaid.speaker.ResolvedSpeaker.Kind;

/** What kind of speaker a description tells. Immutable, for one article. */
final class DescriptionKinds {

    private final TokenView tokens;
    private final DocumentView view;

    DescriptionKinds(DocumentView view) {
        this.tokens = view.tokens();
        this.view = view;
    }

    /** Of the one whom a description means. */
    Kind of(SourcePhrase phrase, String head) {
        Kind byHead = NounKind.of(head);
        if (isShare(phrase, byHead) || isAmongOthers(phrase) || isUnnamedCollection(phrase, head)) {
            return Kind.COLLECTIVE;
        }
        boolean oneOfThem = byHead == Kind.UNKNOWN && Lexicon.INDEFINITE_PRONOUN.has(tokens.lower(phrase.start()));
        return oneOfThem ? Kind.UNNAMED : byHead;
    }

    /** "10 percent of voters", "none of the networks", "all of it", "43". */
    private boolean isShare(SourcePhrase phrase, Kind byHead) {
        String first = tokens.lower(phrase.start());
        boolean some = Lexicon.GENERAL_PRONOUN.has(first);
        boolean of = tokens.is(phrase.start() + 1, "of") && (some || Lexicon.SHARE.has(first));
        return of || some && byHead == Kind.UNKNOWN || tokens.pos(phrase.head()) == PartOfSpeech.NUMBER || isPercent(phrase);
    }

    /** "the senator and his allies", "the campaign and some experts"; "the senator and nominee" is one. */
    boolean isAmongOthers(SourcePhrase phrase) {
        int first = phrase.head() + 2;
        int end = endOfOthers(first, phrase.end());
        boolean others = NounPhrases.isDeterminer(tokens.pos(first)) || tokens.pos(end - 1) == PartOfSpeech.PLURAL_NOUN;
        boolean named = end < phrase.end() && view.entityOf(end) != DocumentView.NONE;
        return others && tokens.is(phrase.head() + 1, "and") && end > first && !named
                && tokens.pos(end - 1).isCommonNoun() && NounKind.isPersonal(NounKind.plain(tokens.lemma(end - 1)));
    }

    private int endOfOthers(int first, int limit) {
        int end = first;
        while (end < limit && view.entityOf(end) == DocumentView.NONE && (NounPhrases.isDeterminer(tokens.pos(end))
                || tokens.pos(end).isAdjective() || tokens.pos(end).isCommonNoun())) {
            end++;
        }
        return end;
    }

    /** "a group of rabbis" has no name of its own. */
    private boolean isUnnamedCollection(SourcePhrase phrase, String head) {
        return Lexicon.COLLECTION.has(head) && Lexicon.INDEFINITE_DETERMINER.has(tokens.lower(phrase.start()));
    }

    private boolean isPercent(SourcePhrase phrase) {
        for (int i = phrase.start(); i <= phrase.head(); i++) {
            if (tokens.is(i, "percent") || tokens.is(i, "%")) {
                return true;
            }
        }
        return false;
    }

    /** Of those whom a plural noun means; "one of the officials" is one. */
    Kind ofMany(SourcePhrase phrase) {
        boolean one = (tokens.is(phrase.start(), "one") || tokens.is(phrase.start(), "another")) && tokens.is(phrase.start() + 1, "of");
        Kind many = ofMany(phrase.head());
        return one && many == Kind.COLLECTIVE ? Kind.UNNAMED : many;
    }

    /** Of those whom a plural noun means. */
    Kind ofMany(int noun) {
        return Lexicon.DOCUMENT.has(tokens.lemma(noun)) || Lexicon.DOCUMENT.has(tokens.lower(noun)) ? Kind.DOCUMENT : Kind.COLLECTIVE;
    }
}
