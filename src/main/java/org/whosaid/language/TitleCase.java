package org.whosaid.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** What capitals tell of a line. */
final class TitleCase {

    private TitleCase() {
    }

    /** Whether nearly all longer words start with a capital, as in a headline: short words ("of", "to") do not count. */
    static boolean inTitleCase(List<CoreLabel> words) {
        long longer = words.stream().filter(word -> isLonger(word.word())).count();
        long capital = words.stream().filter(word -> isLonger(word.word()) && startsInCapital(word.word())).count();
        return longer > 1 && capital * 10 >= longer * 8;
    }

    /**
     * Whether some word may be of a name: one with a capital that is no "I", no article or another of the few words of
     * grammar, and no adverb ("However") at the start.
     */
    static boolean mayName(List<CoreLabel> words) {
        for (int i = 0; i < words.size(); i++) {
            PartOfSpeech pos = PartOfSpeech.of(words.get(i).tag());
            boolean grammar = pos.isGrammar() || i == 0 && pos == PartOfSpeech.ADVERB;
            if (!grammar && words.get(i).word().codePoints().anyMatch(Character::isUpperCase)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLonger(String word) {
        return word.length() > 3 && Character.isLetter(word.codePointAt(0));
    }

    private static boolean startsInCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
