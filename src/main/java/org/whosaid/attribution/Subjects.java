package org.whosaid.attribution;

import java.util.Optional;
import java.util.Set;
import org.whosaid.language.Sentence;

/**
 * Who does what a verb says, by position and part of speech: the phrase before the verb group, over appositions,
 * relative clauses and brackets between them; the phrase behind it where the order is inverted; for participles and
 * coordinated verbs the subject of the verb that they hang on.
 */
final class Subjects {

    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "'s", "get");
    private static final Set<String> INSIDE_GROUP = Set.of("MD", "RB", "RBR", "RBS", "TO");
    private static final int FARTHEST = 60;
    private static final int DEEPEST = 4;

    private final Passage passage;
    private final NounPhrases phrases;

    Subjects(Passage passage, NounPhrases phrases) {
        this.passage = passage;
        this.phrases = phrases;
    }

    /** The subject of a verb; nothing where none is found in its sentence. */
    Optional<NounPhrase> of(int verb) {
        return of(verb, 0);
    }

    private Optional<NounPhrase> of(int verb, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        Optional<NounPhrase> inverted = inverted(verb);
        if (inverted.isPresent()) {
            return inverted;
        }
        if (passage.tag(verb).equals("VBG") && passage.isComma(verb - 1)) {
            return governing(verb, verb - 1, sentenceStart(verb), depth);
        }
        return before(verb, groupStart(verb), depth);
    }

    /** The first token of the verb group: "has also been saying" for "saying". */
    int groupStart(int verb) {
        int start = verb;
        int sentence = sentenceStart(verb);
        while (start > sentence && belongsToGroup(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean belongsToGroup(int token) {
        return !passage.isQuoted(token) && (INSIDE_GROUP.contains(passage.tag(token))
                || passage.isVerb(token) && AUXILIARIES.contains(passage.lemma(token)));
    }

    private Optional<NounPhrase> before(int verb, int group, int depth) {
        int end = group;
        int start = sentenceStart(verb);
        if (end <= start) {
            return Optional.empty();
        }
        end = withoutBracket(end, start);
        Optional<NounPhrase> near = phrases.endingAt(end);
        if (near.isPresent() && !passage.isQuoted(end - 1)) {
            return overPrepositions(near.get(), verb, depth);
        }
        return overInsertion(verb, end, start, depth);
    }

    /** "the head of the agency said": from "the agency" back to "the head"; "who" back to its antecedent. */
    private Optional<NounPhrase> overPrepositions(NounPhrase near, int verb, int depth) {
        NounPhrase phrase = near;
        while (passage.tag(phrase.start() - 1).equals("IN") && sameSentence(phrase.start() - 1, verb)
                && !Words.SUBORDINATORS.contains(passage.lemma(phrase.start() - 1))) {
            Optional<NounPhrase> governing = phrases.endingAt(phrase.start() - 1);
            if (governing.isEmpty() || passage.isQuoted(governing.get().head())) {
                return Words.TAIL_PREPOSITIONS.contains(passage.lemma(phrase.start() - 1)) && phrase == near
                        && isTemporal(phrase) ? overInsertion(verb, phrase.start() - 1, sentenceStart(verb), depth)
                        : Optional.of(phrase);
            }
            phrase = governing.get().upTo(phrase.end());
        }
        if (isTemporal(near)) {
            // "Ms. Ode on Monday said", "the senator Monday told": the day is not who speaks.
            Optional<NounPhrase> real = phrases.endingAt(near.start());
            return real.isPresent() && sameSentence(real.get().start(), verb) ? real : Optional.of(phrase);
        }
        return isRelative(phrase) ? antecedent(phrase, verb) : Optional.of(phrase);
    }

    private boolean isRelative(NounPhrase phrase) {
        return passage.tag(phrase.head()).startsWith("W");
    }

    private Optional<NounPhrase> antecedent(NounPhrase relative, int verb) {
        int end = passage.isComma(relative.start() - 1) ? relative.start() - 1 : relative.start();
        return end > sentenceStart(verb) ? phrases.endingAt(end).filter(phrase -> !passage.isQuoted(phrase.head()))
                : Optional.empty();
    }

    private boolean isTemporal(NounPhrase phrase) {
        return Words.TIMES.contains(passage.lemma(phrase.head()).toLowerCase(java.util.Locale.ROOT))
                || passage.tag(phrase.head()).equals("CD");
    }

    /** Over ", who led the party for two years," or ", a teacher," back to the name that it explains. */
    private Optional<NounPhrase> overInsertion(int verb, int end, int start, int depth) {
        if (passage.isComma(end - 1) || Words.DASHES.contains(passage.text(end - 1))) {
            Optional<NounPhrase> explained = explained(end - 1, start);
            if (explained.isPresent()) {
                return explained;
            }
        }
        return governing(verb, end, start, depth);
    }

    private Optional<NounPhrase> explained(int closing, int start) {
        Optional<NounPhrase> found = Optional.empty();
        for (int i = closing - 1; i > start && i > closing - FARTHEST && !passage.isQuoted(i); i--) {
            boolean opens = passage.text(i).equals(passage.text(closing));
            if (opens && isInsertion(i + 1, closing)) {
                Optional<NounPhrase> phrase = phrases.endingAt(withoutBracket(i, start)).map(this::withHeadBefore);
                if (phrase.isPresent() && !isTemporal(phrase.get())) {
                    found = phrase;
                }
                if (found.isPresent() && isNamed(found.get())) {
                    break;
                }
            }
        }
        return found;
    }

    private NounPhrase withHeadBefore(NounPhrase phrase) {
        NounPhrase whole = phrase;
        while (passage.tag(whole.start() - 1).equals("IN") && whole.start() - 2 >= 0
                && Words.TAIL_PREPOSITIONS.contains(passage.lemma(whole.start() - 1))) {
            Optional<NounPhrase> governing = phrases.endingAt(whole.start() - 1);
            if (governing.isEmpty() || !sameSentence(governing.get().head(), phrase.head())) {
                break;
            }
            whole = governing.get().upTo(whole.end());
        }
        return whole;
    }

    private boolean isNamed(NounPhrase phrase) {
        return passage.tag(phrase.head()).startsWith("NNP");
    }

    /** What stands between commas explains a name where it opens like an apposition, a clause or a participle. */
    private boolean isInsertion(int start, int end) {
        String tag = passage.tag(start);
        return end > start && (tag.startsWith("WP") || tag.equals("WDT") || tag.startsWith("V") || tag.startsWith("DT") || tag.startsWith("NN")
                || tag.startsWith("JJ") || tag.startsWith("PRP$") || tag.equals("CD") || tag.equals("IN")
                || tag.equals("RB") || tag.equals("TO"));
    }

    /** For "took the floor and said", "…, adding that": the subject of the nearest verb to the left that has one. */
    private Optional<NounPhrase> governing(int verb, int end, int start, int depth) {
        Optional<NounPhrase> nearest = Optional.empty();
        for (int i = end - 1; i >= start && i > verb - FARTHEST; i--) {
            String tag = passage.tag(i);
            boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
            if (finite && !passage.isQuoted(i)) {
                Optional<NounPhrase> subject = of(i, depth + 1);
                if (subject.filter(this::isSomebody).isPresent()) {
                    return subject;
                }
                nearest = nearest.or(() -> subject);
            }
        }
        return nearest;
    }

    /** A name or a pronoun: who speaks is one of these more often than a thing. */
    private boolean isSomebody(NounPhrase phrase) {
        return isNamed(phrase) || passage.tag(phrase.head()).startsWith("PRP");
    }

    /** "…," said Marta Ruiz: behind the verb, where its complement stands before it. */
    Optional<NounPhrase> inverted(int verb) {
        boolean follows = (isBorder(verb - 1) || verb == sentenceStart(verb)) && passage.tag(verb).matches("VBD|VBZ|VBP|VBN");
        if (!follows || verb + 1 >= passage.size() || passage.isQuoted(verb + 1) || !sameSentence(verb, verb + 1)) {
            return Optional.empty();
        }
        return phrases.startingAt(verb + 1).filter(phrase -> !isTemporal(phrase)).filter(phrase -> isInverted(phrase, verb));
    }

    private boolean isBorder(int token) {
        return passage.isQuoted(token) || passage.isComma(token) && (passage.isQuoted(token - 1) || !passage.isQuoted(token));
    }

    /** The object of a verb that already has a subject before it ("he said, …") is none; nor is "said it was". */
    private boolean isInverted(NounPhrase phrase, int verb) {
        boolean clause = passage.isVerb(phrase.end()) && !passage.tag(phrase.end()).matches("VBG|VBN")
                || passage.tag(phrase.end()).equals("MD");
        boolean afterQuotation = passage.isQuoted(verb - 1) || passage.isQuoted(verb - 2);
        return afterQuotation ? !clause || !passage.tag(phrase.head()).startsWith("PRP") || true
                : !clause && Words.PLAIN_CUES.contains(passage.lemma(verb)) && fronted(verb);
    }

    /** Whether what stands before the comma can be what is reported: it has a verb of its own. */
    private boolean fronted(int verb) {
        for (int i = verb - 1; i >= sentenceStart(verb); i--) {
            if (passage.tag(i).matches("VBD|VBZ|VBP|MD")) {
                return !isExplained(verb);
            }
        }
        return false;
    }

    private boolean isExplained(int verb) {
        return explained(verb - 1, sentenceStart(verb)).isPresent();
    }

    private int withoutBracket(int end, int start) {
        if (!passage.text(end - 1).equals(")")) {
            return end;
        }
        int open = end - 1;
        while (open > start && !passage.text(open).equals("(")) {
            open--;
        }
        return open > start ? open : end;
    }

    private int sentenceStart(int token) {
        Sentence sentence = passage.sentenceOf(token);
        return sentence.start();
    }

    private boolean sameSentence(int left, int right) {
        return left >= 0 && right < passage.size() && passage.sentenceNumber(left) == passage.sentenceNumber(right);
    }
}
