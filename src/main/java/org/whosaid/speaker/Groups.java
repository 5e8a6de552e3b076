package org.whosaid.speaker;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.reference.DocumentView;

/** Those of whom the article speaks together: whom "they", "both" and "the two candidates" mean. */
final class Groups {

    /** So many times "they" is followed back to an earlier "they". */
    private static final int FARTHEST_BACK = 3;

    private final DocumentView scene;
    private final RelativeAntecedents antecedents;
    private final PhraseNames names;
    private final DescriptionText wording;

    Groups(DocumentView scene, RelativeAntecedents antecedents, PhraseNames names, DescriptionText wording) {
        this.scene = scene;
        this.antecedents = antecedents;
        this.names = names;
        this.wording = wording;
    }

    /** Entities together, by their names. */
    Resolution of(Collection<Integer> entities) {
        return Resolution.described(ResolvedSpeaker.Kind.COLLECTIVE, entities.stream()
                .map(entity -> scene.entities().get(entity).name()).collect(Collectors.joining(" and ")));
    }

    /**
     * The last two or more spoken of before a token, outside quotations, in this sentence or one of the two before; those
     * behind a preposition only where there are no others. An earlier "they" of these sentences means the same.
     */
    Optional<Resolution> before(int token) {
        int they = token;
        for (int back = 0; back < FARTHEST_BACK; back++) {
            int earlier = earlier(they);
            if (earlier == DocumentView.NONE) {
                break;
            }
            they = earlier;
        }
        return spokenOf(first(they), they);
    }

    private int first(int token) {
        return scene.sentence(Math.max(0, scene.sentenceOf(token) - 2)).start();
    }

    /** The last "they" before a token that no group stands between as a subject. */
    private int earlier(int token) {
        for (int i = token - 1; i >= first(token); i--) {
            if (scene.lower(i).equals("they") && !scene.isQuoted(i)) {
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
        return scene.tag(antecedents.nounStart(last) - 1).matches("IN|TO");
    }

    private Optional<Resolution> ending(int last) {
        return pairEnding(last).or(() -> groupEnding(last));
    }

    /** A plural noun for people. */
    private Optional<Resolution> groupEnding(int noun) {
        boolean group = scene.tag(noun).startsWith("NN") && scene.tag(noun).endsWith("S") && !scene.isQuoted(noun)
                && Nouns.PEOPLE.contains(scene.lemma(noun));
        return group ? Optional.of(Resolution.described(ResolvedSpeaker.Kind.COLLECTIVE,
                wording.of(antecedents.nounStart(noun), noun + 1))) : Optional.empty();
    }

    /** "Ada Ode and Sen. Carl Roe": the two whose names end with a token. */
    private Optional<Resolution> pairEnding(int last) {
        int second = scene.isQuoted(last) || scene.entityOf(last) == scene.entityOf(last + 1) ? DocumentView.NONE : names.person(last);
        if (second == DocumentView.NONE) {
            return Optional.empty();
        }
        int and = last;
        while (scene.entityOf(and) == second || scene.tag(and).equals("NNP") && scene.entityOf(and) == DocumentView.NONE) {
            and--;
        }
        int first = scene.lower(and).equals("and") ? names.person(and - 1) : DocumentView.NONE;
        return first == DocumentView.NONE || first == second ? Optional.empty() : Optional.of(of(List.of(first, second)));
    }

    /** Whether a plural is "the two candidates", "both men". */
    boolean isOfTwo(SourcePhrase phrase) {
        boolean two = scene.lower(phrase.start()).equals("both")
                || scene.lower(phrase.start()).equals("the") && scene.lower(phrase.start() + 1).equals("two");
        return two && Nouns.PEOPLE.contains(scene.lemma(phrase.head())) && phrase.end() == phrase.head() + 1;
    }

    /** The only two people whom the sentence of a source up to there and the one before name outside quotations. */
    Optional<Resolution> twoBefore(SourcePhrase phrase) {
        Set<Integer> people = new LinkedHashSet<>();
        int first = scene.sentence(Math.max(0, scene.sentenceOf(phrase.head()) - 1)).start();
        for (int i = first; i < phrase.start(); i++) {
            if (!scene.isQuoted(i) && names.person(i) != DocumentView.NONE) {
                people.add(names.person(i));
            }
        }
        return people.size() == 2 ? Optional.of(of(people)) : Optional.empty();
    }
}
