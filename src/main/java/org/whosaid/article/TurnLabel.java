package org.whosaid.article;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What looks like the name before a turn of a transcript: "WALLACE:", "Chris Wallace:", "BLITZER (voice-over):", "Q:",
 * "Q.". {@link Turns} decides from the whole article whether it is one.
 *
 * @param length UTF-16 units of the line's head that belong to it, colon included
 * @param key    what recurring labels are matched by: the last name, in lower case; "q" and "a"
 * @param style  how it is written
 */
record TurnLabel(int length, String key, Style style) {

    /** How a label is written. */
    enum Style {
        /** A question or an answer with a colon: "Q:". */
        LETTER,
        /** A question or an answer with a full stop, which an initial has too: "A. Philip Example". */
        DOTTED_LETTER,
        /** In capitals: "WALLACE:". */
        CAPITALS,
        /** As in a sentence: "Wallace:". */
        PLAIN
    }

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\d{1,3}|" + Phrases.anyOf("speaker particles");
    private static final Pattern NAMED = Pattern.compile("(?<name>\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:" + WORD + ")){0,5})"
            + "(?<role>, [^:,()\"“”–—]{2,40}){0,2}(?: ?[(\\[][^()\\[\\]:]{1,40}[)\\]])? ?:(?= |$)");
    private static final Pattern LETTER = Pattern.compile("(?<letter>[QA])(?:(?<colon> ?:)|\\.)(?= |$)");
    private static final Pattern OWNER = Pattern.compile("['’][sS]\\b");
    private static final Set<String> NOT_SPEAKERS = Phrases.set("not speakers");
    private static final int MAX_NAME_WORDS = 4;

    /** The label at the head of a line, if something there looks like one. */
    static Optional<TurnLabel> at(LayoutLine line) {
        Matcher letter = LETTER.matcher(line.head());
        if (letter.lookingAt()) {
            Style style = letter.group("colon") == null ? Style.DOTTED_LETTER : Style.LETTER;
            return Optional.of(new TurnLabel(letter.end(), letter.group("letter").toLowerCase(Locale.ROOT), style));
        }
        Matcher named = NAMED.matcher(line.head());
        return named.lookingAt() ? named(named, line.head()) : Optional.empty();
    }

    private static Optional<TurnLabel> named(Matcher matcher, String head) {
        String name = matcher.group("name");
        boolean capitals = name.codePoints().noneMatch(Character::isLowerCase);
        boolean brief = name.split(" ").length <= MAX_NAME_WORDS && matcher.group("role") == null;
        boolean fits = !OWNER.matcher(name).find() && (capitals || brief);
        String rest = head.substring(matcher.end());
        boolean says = rest.isEmpty() || rest.codePoints().anyMatch(Character::isLetter);
        return Optional.of(new TurnLabel(matcher.end(), key(name), capitals ? Style.CAPITALS : Style.PLAIN))
                .filter(label -> fits && says && !isNoSpeaker(name));
    }

    private static boolean isNoSpeaker(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int space = lower.indexOf(' ');
        boolean theOffice = lower.startsWith("the ") && lower.indexOf(' ', 4) < 0;
        return !theOffice && NOT_SPEAKERS.contains(space < 0 ? lower : lower.substring(0, space))
                || NOT_SPEAKERS.contains(lower);
    }

    private static String key(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
