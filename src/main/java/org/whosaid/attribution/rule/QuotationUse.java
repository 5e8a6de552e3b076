package org.whosaid.attribution.rule;

import java.util.Optional;
import org.whosaid.attribution.Unattributed.Reason;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.quotation.Quotation;

/**
 * What a stretch in quotation marks is used for, as far as its form and its neighbours tell: words of somebody, or a
 * title, a nickname, a term.
 */
final class QuotationUse {

    /** Longer stretches in marks are somebody's words. */
    private static final int MAX_TITLE_WORDS = 9;
    private static final int MAX_TERM_WORDS = 4;
    private static final String SENTENCE_ENDS = ".?!";

    private final TokenView tokens;
    private final QuotedTokens quoted;

    QuotationUse(QuotedTokens quoted) {
        this.tokens = quoted.tokens();
        this.quoted = quoted;
    }

    /** Why nobody is quoted; nothing where somebody may be. */
    Optional<Reason> reason(Quotation quotation) {
        int start = tokens.firstToken(quotation.extent());
        int end = tokens.endToken(quotation.extent());
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
        int start = tokens.firstToken(quotation.extent());
        int end = tokens.endToken(quotation.extent());
        int first = firstWord(start, end);
        boolean capital = first < end && !tokens.text(first).isEmpty()
                && !Character.isLowerCase(tokens.text(first).codePointAt(0));
        boolean opened = start == tokens.sentence(tokens.sentenceOf(start)).start() || tokens.isSign(start - 1)
                || tokens.pos(start - 1).isVerb();
        return capital && opened && (wordCount(start, end) > 3 || endsSentence(end));
    }

    int wordCount(int start, int end) {
        return quoted.wordCount(start, end);
    }

    /** Figures and signs alone ("2+2") are nobody's words. */
    private boolean hasLetter(Quotation quotation) {
        return tokens.words(quotation.extent()).codePoints().anyMatch(Character::isLetter);
    }

    private boolean isInMarkup(int token) {
        return tokens.text(token).startsWith("<") || tokens.text(token - 1).equals("=");
    }

    private int firstWord(int start, int end) {
        int first = start;
        while (first < end && tokens.isSign(first)) {
            first++;
        }
        return first;
    }

    private boolean endsSentence(int end) {
        return endsSentenceOrClause(end - 2) || endsSentenceOrClause(end - 1);
    }

    private boolean endsSentenceOrClause(int token) {
        return isSentenceEnd(token) || tokens.is(token, ",");
    }

    private boolean isSentenceEnd(int token) {
        return tokens.text(token).length() == 1 && SENTENCE_ENDS.contains(tokens.text(token));
    }

    /** Between two parts of a name: Dwayne "The Rock" Johnson. */
    private boolean isNickname(int start, int end) {
        return tokens.pos(start - 1) == PartOfSpeech.PROPER_NOUN && tokens.pos(end) == PartOfSpeech.PROPER_NOUN && wordCount(start, end) <= MAX_TERM_WORDS
                && tokens.isCapitalized(firstWord(start, end)) && !tokens.is(end - 2, ",") && tokens.isCapitalized(start - 1) && tokens.isCapitalized(end);
    }

    private boolean isTitle(int start, int end) {
        int words = wordCount(start, end);
        if (words > MAX_TITLE_WORDS || !isCapitalized(start, end) || start == tokens.sentence(tokens.sentenceOf(start)).start()) {
            return false;
        }
        String before = tokens.lemma(start - 1);
        String behind = isInSentence(end, start) ? tokens.lemma(end) : "";
        boolean work = Lexicon.WORK.has(before) || Lexicon.WORK.has(behind)
                || tokens.is(start - 1, ",") && Lexicon.WORK.has(tokens.lemma(start - 2));
        boolean owned = tokens.pos(start - 1) == PartOfSpeech.POSSESSIVE || tokens.pos(start - 1) == PartOfSpeech.PREPOSITION;
        return work || words > 1 && hasCapital(start, end) && (owned || isInNounPhrase(start, end));
    }

    private boolean hasCapital(int start, int end) {
        for (int i = start; i < end; i++) {
            if (tokens.isCapitalized(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInNounPhrase(int start, int end) {
        return tokens.pos(start - 1).in(PartOfSpeech.DETERMINER, PartOfSpeech.POSSESSIVE_PRONOUN, PartOfSpeech.ADJECTIVE) || isInSentence(end, start)
                && tokens.pos(end).isNoun() && !endsSentence(end);
    }

    private boolean isInSentence(int token, int other) {
        return token < tokens.size() && tokens.sentenceOf(token) == tokens.sentenceOf(other);
    }

    /** Whether each longer word has a capital, and no sentence ends within. */
    private boolean isCapitalized(int start, int end) {
        int capitals = 0;
        for (int i = start; i < end; i++) {
            String text = tokens.text(i);
            boolean longer = text.length() > 3 && !Lexicon.TITLE_PREPOSITION.has(text) && Character.isLetter(text.codePointAt(0));
            if (longer && !tokens.isCapitalized(i) || i < end - 2 && isSentenceEnd(i) && i > start + 1) {
                return false;
            }
            capitals += tokens.isCapitalized(i) || !text.isEmpty() && Character.isDigit(text.codePointAt(0)) ? 1 : 0;
        }
        return capitals > 0;
    }

    private boolean isTerm(int start, int end) {
        String before = tokens.lower(start - 1);
        String as = tokens.lower(start - 2);
        return Lexicon.TERM_MARKER.has(before) && wordCount(start, end) <= MAX_TERM_WORDS
                || before.equals("as") && (as.equals("known") || as.equals("defined"));
    }
}
