package org.whosaid.entity;

import java.util.Locale;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.lexicon.Lexicon;

/** The words that stand with the names of people: honorifics, titles, particles, suffixes; and what they tell. */
final class PersonWords {

    /** In capitals and with its full stop only: "del" is a particle. */
    private static final String DELEGATE = "Del.";

    private PersonWords() {
    }

    /** Lower case, and without the full stop of an abbreviation. */
    static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** Whether it is "Mr.", "Ms." or the like: polite, and no title. */
    static boolean isHonorific(String word) {
        return Lexicon.HONORIFIC.has(bare(word));
    }

    /** Whether it stands before names and is none itself: "President", "Sen.". */
    static boolean isRank(String word) {
        return Lexicon.RANK.has(bare(word)) || word.equals(DELEGATE);
    }

    /** Whether it says what somebody is. */
    static boolean isRole(String word) {
        return Lexicon.ROLE.has(bare(word));
    }

    /** Whether it says what somebody is to others, not by office or profession. */
    static boolean isKin(String word) {
        return Lexicon.KIN.has(bare(word));
    }

    static boolean isParticle(String word) {
        return Lexicon.NAME_PARTICLE.has(word);
    }

    static boolean isSuffix(String word) {
        return Lexicon.NAME_SUFFIX.has(bare(word)) && !word.equals("sr") && !word.equals("jr");
    }

    /** Whether it is a single letter with or without a full stop, or several of them: "J.", "W", "J.K.". */
    static boolean isInitial(String word) {
        int length = word.length();
        boolean pairs = length % 2 == 0 && length > 0;
        for (int i = 0; i + 1 < length && pairs; i += 2) {
            pairs = Character.isUpperCase(word.charAt(i)) && word.charAt(i + 1) == '.';
        }
        return pairs || length == 1 && Character.isUpperCase(word.charAt(0));
    }

    /** The gender that an honorific or a title's word tells. */
    static Gender gender(String word) {
        String bare = bare(word);
        if (Lexicon.FEMALE.has(bare)) {
            return Gender.FEMALE;
        }
        return Lexicon.MALE.has(bare) ? Gender.MALE : Gender.UNKNOWN;
    }
}
