package org.whosaid.speaker;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.reference.DocumentView;
import org.whosaid.speaker.ResolvedSpeaker.Kind;

/** Those of whom the article speaks together: whom "they", "both" and "the two candidates" mean. Immutable, for one article. */
final class Groups {

    /** So many times "they" is followed back to an earlier "they". */
    private static final int MAX_STEPS_BACK = 3;
    private static final int SENTENCES_BACK = 2;

    private final TokenView tokens;
    private final DocumentView view;
    private final NounPhrases nounPhrases;
    private final PhraseNames names;
    private final Descriptions descriptions;

    Groups(DocumentView view, NounPhrases nounPhrases, PhraseNames names, Descriptions descriptions) {
        this.tokens = view.tokens();
        this.view = view;
        this.nounPhrases = nounPhrases;
        this.names = names;
        this.descriptions = descriptions;
    }

    /** Entities together, by their names. */
    Resolution of(Collection<Integer> entities) {
        return Resolution.described(Kind.COLLECTIVE,
                entities.stream().map(entity -> view.entity(entity).name()).collect(Collectors.joining(" and ")));
    }

    /**
     * The last two or more spoken of before a token, outside quotations, in this sentence or one of the two before; those
     * behind a preposition only where there are no others. An earlier "they" of these sentences means the same.
     */
    Optional<Resolution> before(int token) {
        int they = token;
        int earlier = earlier(they);
        for (int back = 0; back < MAX_STEPS_BACK && earlier != DocumentView.NONE; back++) {
            they = earlier;
            earlier = earlier(they);
        }
        return spokenOf(first(they), they);
    }

    private int first(int token) {
        return tokens.sentence(Math.max(0, tokens.sentenceOf(token) - SENTENCES_BACK)).start();
    }

    /** The last "they" before a token that no group stands between as a subject. */
    private int earlier(int token) {
        for (int i = token - 1; i >= first(token); i--) {
            if (tokens.is(i, "they") && !view.isQuoted(i)) {
                return i;
            }
            if (ending(i).isPresent() && !isOblique(i)) {
                return DocumentView.NONE;
            }
        }
        return DocumentView.NONE;
    }

    private Optional<Resolution> spokenOf(int from, int to) {
        Optional<Resolution> oblique = Optional.empty();
        for (int i = to - 1; i >= from; i--) {
            Optional<Resolution> group = ending(i);
            if (group.isPresent() && !isOblique(i)) {
                return group;
            }
            oblique = oblique.or(() -> group);
        }
        return oblique;
    }

    private boolean isOblique(int last) {
        return tokens.pos(nounPhrases.start(last) - 1).in(PartOfSpeech.PREPOSITION, PartOfSpeech.TO);
    }

    private Optional<Resolution> ending(int last) {
        return pairEnding(last).or(() -> groupEnding(last));
    }

    /** A plural noun for people. */
    private Optional<Resolution> groupEnding(int noun) {
        boolean group = tokens.pos(noun).isPlural() && !view.isQuoted(noun) && Lexicon.PERSON.has(tokens.lemma(noun));
        return group ? Optional.of(descriptions.of(noun, Kind.COLLECTIVE)) : Optional.empty();
    }

    /** "Ada Ode and Sen. Carl Roe": the two whose names end with a token. */
    private Optional<Resolution> pairEnding(int last) {
        if (view.isQuoted(last) || view.entityOf(last) == view.entityOf(last + 1) || !names.isPerson(last)) {
            return Optional.empty();
        }
        int second = view.entityOf(last);
        int and = last;
        while (view.entityOf(and) == second
                || tokens.pos(and) == PartOfSpeech.PROPER_NOUN && view.entityOf(and) == DocumentView.NONE) {
            and--;
        }
        int first = tokens.is(and, "and") ? names.person(and - 1) : DocumentView.NONE;
        return first == DocumentView.NONE || first == second ? Optional.empty() : Optional.of(of(List.of(first, second)));
    }

    /** Whether a plural is "the two candidates", "both men". */
    boolean isOfTwo(SourcePhrase phrase) {
        boolean two = tokens.is(phrase.start(), "both")
                || tokens.is(phrase.start(), "the") && tokens.is(phrase.start() + 1, "two");
        return two && Lexicon.PERSON.has(tokens.lemma(phrase.head())) && phrase.end() == phrase.head() + 1;
    }

    /** The only two people whom the sentence of a source up to there and the one before name outside quotations. */
    Optional<Resolution> twoBefore(SourcePhrase phrase) {
        Set<Integer> people = new LinkedHashSet<>();
        int first = tokens.sentence(Math.max(0, tokens.sentenceOf(phrase.head()) - 1)).start();
        for (int i = first; i < phrase.start(); i++) {
            if (!view.isQuoted(i) && names.isPerson(i)) {
                people.add(view.entityOf(i));
            }
        }
        return people.size() == 2 ? Optional.of(of(people)) : Optional.empty();
    }
}
