package org.whosaid.attribution.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whosaid.attribution.Unattributed.Reason;
import org.whosaid.quotation.Quotation;

/**
 * What a stretch in quotation marks is used for, as far as its form and its neighbours tell: words of somebody, or a
 * title, a nickname, a term.
 */
final class QuotationUse {

    /** Longer stretches in marks are somebody's words. */
    private static final int LONGEST_NAME = 9;

    private static final Set<String> SMALL = Set.of("with", "from", "into", "over", "upon");

    private final Passage passage;

    QuotationUse(Passage passage) {
        this.passage = passage;
    }

    /** Why nobody is quoted; nothing where somebody may be. */
    Optional<Reason> reason(Quotation quotation) {
        int start = passage.firstToken(quotation.extent());
        int end = passage.endToken(quotation.extent());
        if (isInMarkup(start)) {
            return Optional.of(Reason.BOILERPLATE);
        }
        if (!hasLetter(quotation)) {
            return Optional.of(Reason.SCARE);
        }
        if (isNickname(start, end)) {
            return Optional.of(Reason.NICKNAME);
        }
        if (isTitle(start, end)) {
            return Optional.of(Reason.TITLE);
        }
        return isTerm(start, end) ? Optional.of(Reason.TERM) : Optional.empty();
    }

    /** Whether it can stand for itself: a sentence or more, not a few words built into the writer's sentence. */
    boolean isSentence(Quotation quotation) {
        int start = passage.firstToken(quotation.extent());
        int end = passage.endToken(quotation.extent());
        int first = firstWord(start, end);
        boolean capital = first < end && !passage.text(first).isEmpty()
                && !Character.isLowerCase(passage.text(first).codePointAt(0));
        boolean opened = start == passage.sentenceOf(start).start() || passage.isSign(start - 1)
                || passage.isVerb(start - 1);
        return capital && opened && (wordCount(start, end) > 3 || endsSentence(end));
    }

    int wordCount(int start, int end) {
        int words = 0;
        for (int i = start; i < end; i++) {
            words += passage.isSign(i) ? 0 : 1;
        }
        return words;
    }

    /** Figures and signs alone ("2+2") are nobody's words. */
    private boolean hasLetter(Quotation quotation) {
        return passage.words(quotation.extent()).codePoints().anyMatch(Character::isLetter);
    }

    private boolean isInMarkup(int token) {
        return passage.text(token).startsWith("<") || passage.text(token - 1).equals("=");
    }

    private int firstWord(int start, int end) {
        int first = start;
        while (first < end && passage.isSign(first)) {
            first++;
        }
        return first;
    }

    private boolean endsSentence(int end) {
        return passage.text(end - 2).matches("[.?!,]") || passage.text(end - 1).matches("[.?!,]");
    }

    /** Between two parts of a name: Dwayne "The Rock" Johnson. */
    private boolean isNickname(int start, int end) {
        return passage.tag(start - 1).equals("NNP") && passage.tag(end).equals("NNP") && wordCount(start, end) <= 4
                && isCapital(firstWord(start, end)) && !passage.isComma(end - 2) && isCapital(start - 1) && isCapital(end);
    }

    private boolean isTitle(int start, int end) {
        int words = wordCount(start, end);
        if (words > LONGEST_NAME || !isCapitalized(start, end) || start == passage.sentenceOf(start).start()) {
            return false;
        }
        String before = passage.lemma(start - 1).toLowerCase(Locale.ROOT);
        String behind = isInSentence(end, start) ? passage.lemma(end).toLowerCase(Locale.ROOT) : "";
        boolean work = SpeechWords.WORKS.contains(before) || SpeechWords.WORKS.contains(behind)
                || passage.isComma(start - 1) && SpeechWords.WORKS.contains(passage.lemma(start - 2));
        boolean owned = passage.tag(start - 1).equals("POS") || passage.tag(start - 1).equals("IN");
        return work || words > 1 && hasCapital(start, end) && (owned || isInNounPhrase(start, end));
    }

    private boolean hasCapital(int start, int end) {
        for (int i = start; i < end; i++) {
            if (isCapital(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInNounPhrase(int start, int end) {
        return passage.tag(start - 1).matches("DT|PRP\\$|JJ") || isInSentence(end, start)
                && passage.tag(end).startsWith("NN") && !endsSentence(end);
    }

    private boolean isInSentence(int token, int other) {
        return token < passage.size() && passage.sentenceNumber(token) == passage.sentenceNumber(other);
    }

    /** Whether each longer word has a capital, and no sentence ends within. */
    private boolean isCapitalized(int start, int end) {
        int capitals = 0;
        for (int i = start; i < end; i++) {
            String text = passage.text(i);
            boolean longer = text.length() > 3 && !SMALL.contains(text) && Character.isLetter(text.codePointAt(0));
            if (longer && !isCapital(i) || i < end - 2 && text.matches("[.?!]") && i > start + 1) {
                return false;
            }
            capitals += isCapital(i) || !text.isEmpty() && Character.isDigit(text.codePointAt(0)) ? 1 : 0;
        }
        return capitals > 0;
    }

    private boolean isCapital(int token) {
        String text = passage.text(token);
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    private boolean isTerm(int start, int end) {
        String before = passage.text(start - 1).toLowerCase(Locale.ROOT);
        String as = passage.text(start - 2).toLowerCase(Locale.ROOT);
        return SpeechWords.TERM_MARKERS.contains(before) && wordCount(start, end) <= 4
                || before.equals("as") && (as.equals("known") || as.equals("defined"));
    }
}
