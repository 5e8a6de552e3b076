package org.whosaid.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whosaid.reference.Referent.Kind;

/**
 * Which mentions a pronoun may go back to: those before it within reach, and names close behind it ("When he came,
 * Roe …"). Their number is bounded, so that an article's time grows with its length alone.
 */
final class CandidateFinder {

    private static final int MOST_BEFORE = 60;
    private static final int MOST_BEHIND = 6;
    private static final int FARTHEST = 400;
    private static final int NAMES_OF_ONE = 4;
    private static final int NOUNS = 14;
    private static final int NOUN_SENTENCES = 2;
    private static final int PRONOUN_SENTENCES = 12;
    /** A relative pronoun stands close behind what it means. */
    private static final int MOST_OF_RELATIVE = 10;

    private final List<Referent> all;

    CandidateFinder(List<Referent> all) {
        this.all = all;
    }

    /** The numbers of the candidates, the nearest first, those behind the pronoun last. */
    List<Integer> of(int pronoun) {
        List<Integer> found = new ArrayList<>();
        if (all.get(pronoun).is(Kind.RELATIVE_PRONOUN)) {
            addOfSentence(pronoun, found);
        } else {
            addBefore(pronoun, found);
        }
        if (all.get(pronoun).is(Kind.PRONOUN)) {
            addBehind(pronoun, found);
        }
        return found;
    }

    private void addOfSentence(int pronoun, List<Integer> found) {
        for (int i = pronoun - 1; i >= 0 && all.get(i).sentence() == all.get(pronoun).sentence()
                && found.size() < MOST_OF_RELATIVE; i--) {
            found.add(i);
        }
    }

    private void addBefore(int pronoun, List<Integer> found) {
        Map<Integer, Integer> names = new HashMap<>();
        int nouns = 0;
        for (int i = pronoun - 1; i >= 0 && i > pronoun - FARTHEST && found.size() < MOST_BEFORE; i--) {
            Referent one = all.get(i);
            boolean suits = suits(all.get(pronoun), one);
            nouns += one.isNoun() && suits ? 1 : 0;
            int sentences = all.get(pronoun).sentence() - one.sentence();
            boolean near = one.is(Kind.NAME) ? names.merge(one.entity(), 1, Integer::sum) <= NAMES_OF_ONE
                    : one.isPronoun() ? sentences <= PRONOUN_SENTENCES
                    : nouns <= NOUNS && sentences <= NOUN_SENTENCES;
            if (near && suits) {
                found.add(i);
            }
        }
    }

    /** Whether a pronoun of a kind may go back to one of another at all. */
    private static boolean suits(Referent pronoun, Referent other) {
        return switch (pronoun.kind()) {
            case PRONOUN -> other.is(Kind.NAME) || other.is(Kind.PRONOUN) || other.is(Kind.NOUN);
            case PLURAL_PRONOUN -> !other.is(Kind.PRONOUN);
            case NEUTER_PRONOUN -> !other.is(Kind.PRONOUN) && !other.is(Kind.PLURAL_PRONOUN);
            default -> true;
        };
    }

    private void addBehind(int pronoun, List<Integer> found) {
        int most = found.size() + MOST_BEHIND;
        int last = all.get(pronoun).sentence() + 1;
        for (int i = pronoun + 1; i < all.size() && all.get(i).sentence() <= last && found.size() < most; i++) {
            if (all.get(i).is(Kind.NAME)) {
                found.add(i);
            }
        }
    }
}
