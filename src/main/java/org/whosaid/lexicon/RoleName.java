package org.whosaid.lexicon;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Labels of turns that name nobody but say what somebody is: "Judge", "Speaker 1", "Unidentified male". */
public final class RoleName {

    private static final Pattern PARTS = Pattern.compile("[\\s_#/-]+|(?<=\\p{L})(?=\\d)");

    private RoleName() {
    }

    /** Whether all words are roles, numbers or single letters. */
    public static boolean is(String label) {
        String[] parts = PARTS.split(label.strip());
        boolean addressed = parts.length == 2 && Lexicon.HONORIFIC.hasForm(parts[0]);
        return addressed ? isChair(Lexicon.bare(parts[1])) : Arrays.stream(parts).allMatch(RoleName::isPart);
    }

    /** "Mr Speaker", "Madam President": other words behind an honorific are names, such as "Mr Cook". */
    private static boolean isChair(String word) {
        return Lexicon.TURN_ROLE.has(word) || Lexicon.COMPANY_OFFICE.has(word);
    }

    private static boolean isPart(String word) {
        String bare = Lexicon.bare(word);
        return bare.length() < 2 || Character.isDigit(bare.codePointAt(0)) || Lexicon.TURN_ROLE.has(bare)
                || Lexicon.PERSON.has(bare) || Lexicon.ROLE.has(bare)
                || Lexicon.TITLE_STATE.has(bare) || Lexicon.TITLE_LINK.has(bare);
    }
}
