package org.whosaid.speaker;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.whosaid.lexicon.Lexicon;

/** Abbreviated titles and variants of titles. */
final class TitleForm {

    private static final Map<String, String> PLAIN = Lexicon.ABBREVIATED_TITLE.words().stream()
            .map(pair -> pair.split("=")).collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private TitleForm() {
    }

    /** One form, in lower case, for words that mean the same role: "Sen." and "senator". Other words stay as they are. */
    static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return PLAIN.getOrDefault(lower, lower);
    }

    /** Whether it is an abbreviated title: "sen.", "rev.". */
    static boolean isAbbreviated(String word) {
        return word.endsWith(".") && PLAIN.containsKey(word);
    }
}
