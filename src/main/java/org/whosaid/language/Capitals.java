package org.whosaid.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** What capitals tell of a line. */
final class Capitals {

    private Capitals() {
    }

    /** Whether nearly all longer words start with a capital, as in a headline: short words ("of", "to") do not count. */
    static boolean inTitleCase(List<CoreLabel> words) {
        long longer = words.stream().filter(word -> isLonger(word.word())).count();
        long capital = words.stream().filter(word -> isLonger(word.word()) && startsInCapital(word.word())).count();
        return longer > 1 && capital * 10 >= longer * 8;
    }

    private static boolean isLonger(String word) {
        return word.length() > 3 && Character.isLetter(word.codePointAt(0));
    }

    private static boolean startsInCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
