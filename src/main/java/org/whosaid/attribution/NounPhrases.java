package org.whosaid.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Noun phrases by part of speech alone: what a shallow chunker sees. Phrases are found where they are asked for, at
 * their start or at their end, and never cross a sentence or the border of a quotation.
 */
final class NounPhrases {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we", "you", "who", "him", "her",
            "them", "those", "others", "some", "many", "one", "both", "everyone", "everybody", "somebody", "someone",
            "nobody", "most", "neither", "another", "all", "each");
    private static final Set<String> MODIFIERS = Set.of("JJ", "JJR", "JJS", "CD", "POS", "HYPH", "VBN", "VBG", "$",
            "AFX", "NN", "NNS", "NNP", "NNPS", "DT", "PDT", "PRP$", "#");

    private final Passage passage;

    NounPhrases(Passage passage) {
        this.passage = passage;
    }

    /** The phrase whose last token is the one before {@code end}. */
    Optional<NounPhrase> endingAt(int end) {
        int last = end - 1;
        if (isPronoun(last)) {
            return Optional.of(new NounPhrase(last, end, last));
        }
        if (!isNoun(last) && !isNumberHead(last)) {
            return Optional.empty();
        }
        int start = last;
        while (joins(start - 1, start) && (isModifier(start - 1) || isConjunctionInName(start - 1))) {
            start--;
        }
        return Optional.of(trimmed(start, end, last));
    }

    /** The phrase whose first token is {@code start}. */
    Optional<NounPhrase> startingAt(int start) {
        if (isPronoun(start) && !isDeterminerOfNoun(start)) {
            return Optional.of(new NounPhrase(start, start + 1, start));
        }
        int end = start;
        int head = Passage.NONE;
        while (end < passage.size() && (end == start || joins(end - 1, end))
                && (isModifier(end) || isConjunctionInName(end)) && !(end > start && startsAnother(end))) {
            if (isNoun(end)) {
                head = end;
            }
            end++;
        }
        return head == Passage.NONE ? Optional.empty() : Optional.of(new NounPhrase(start, head + 1, head));
    }

    /** With its prepositional tail: "a spokesman" becomes "a spokesman for the Department of Parks". */
    NounPhrase withTail(NounPhrase phrase) {
        NounPhrase whole = phrase;
        for (int i = 0; i < 4; i++) {
            Optional<NounPhrase> tail = tail(whole.end());
            if (tail.isEmpty()) {
                break;
            }
            whole = whole.upTo(tail.get().end());
        }
        return whole;
    }

    private Optional<NounPhrase> tail(int preposition) {
        boolean links = passage.tag(preposition).equals("IN") && Words.TAIL_PREPOSITIONS.contains(passage.lemma(preposition))
                && joins(preposition - 1, preposition) && joins(preposition, preposition + 1);
        return links ? startingAt(preposition + 1).filter(phrase -> !isTime(phrase)) : Optional.empty();
    }

    /** Days and times are no part of who somebody is. */
    private boolean isTime(NounPhrase phrase) {
        return Words.TIMES.contains(passage.lemma(phrase.head()).toLowerCase(Locale.ROOT));
    }

    boolean isPronoun(int token) {
        String text = passage.text(token).toLowerCase(Locale.ROOT);
        return PRONOUNS.contains(text) && !passage.tag(token).equals("PRP$") || passage.tag(token).equals("PRP");
    }

    boolean isNoun(int token) {
        return passage.tag(token).startsWith("NN");
    }

    private boolean isNumberHead(int token) {
        return passage.tag(token).equals("CD") && passage.tag(token - 1).equals("DT");
    }

    private boolean isDeterminerOfNoun(int token) {
        return passage.tag(token).equals("DT") && (isModifier(token + 1) || isNoun(token + 1)) && joins(token, token + 1);
    }

    private boolean isModifier(int token) {
        return MODIFIERS.contains(passage.tag(token));
    }

    private boolean startsAnother(int token) {
        String tag = passage.tag(token);
        return tag.equals("DT") || tag.equals("PRP$") || tag.equals("PDT") || tag.equals("VBG") || tag.equals("VBN");
    }

    /** The "and" of "Johnson and Johnson" or "Ways & Means": between two names. */
    private boolean isConjunctionInName(int token) {
        return passage.tag(token).equals("CC") && passage.tag(token - 1).startsWith("NNP")
                && passage.tag(token + 1).startsWith("NNP");
    }

    /** Whether two neighbours stand in one sentence and on the same side of a quotation's border. */
    private boolean joins(int left, int right) {
        return left >= 0 && right < passage.size() && passage.sentenceNumber(left) == passage.sentenceNumber(right)
                && passage.quotationOf(left) == passage.quotationOf(right);
    }

    private NounPhrase trimmed(int start, int end, int head) {
        int first = start;
        // A verb form, a possessive or a conjunction at the border belongs to what stands before.
        while (first < head && Set.of("VBG", "VBN", "POS", "CC", "HYPH").contains(passage.tag(first))) {
            first++;
        }
        // Two phrases side by side ("Monday the senator"): the later one begins with its determiner.
        for (int i = head; i > first; i--) {
            if ((passage.tag(i).equals("DT") || passage.tag(i).equals("PRP$")) && !passage.tag(i - 1).equals("PDT")) {
                first = i;
                break;
            }
        }
        return new NounPhrase(first, end, head);
    }
}
