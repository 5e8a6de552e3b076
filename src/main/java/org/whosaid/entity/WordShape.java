package org.whosaid.entity;

import java.util.regex.Pattern;

/** What the letters of a word tell, whatever the word. */
final class WordShape {

    private static final Pattern INITIAL = Pattern.compile("\\p{javaUpperCase}|(?:\\p{javaUpperCase}\\.)+");

    private WordShape() {
    }

    /** Whether it starts with a capital. */
    static boolean isCapitalized(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** Whether it starts with a small letter. */
    static boolean isLowercase(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
    }

    /** Whether it has letters and all are capitals. */
    static boolean isAllCapitals(String word) {
        return word.codePoints().anyMatch(Character::isLetter) && word.codePoints().noneMatch(Character::isLowerCase);
    }

    /** Whether it is a single letter with or without a full stop, or several of them: "J.", "W", "J.K.". */
    static boolean isInitial(String word) {
        return INITIAL.matcher(word).matches();
    }
}
