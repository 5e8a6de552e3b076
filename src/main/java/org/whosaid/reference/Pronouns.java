package org.whosaid.reference;

import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.lexicon.Lexicon;

/** What a pronoun tells of the one whom it means. */
public final class Pronouns {

    private Pronouns() {
    }

    /** Whether a word, in lower case, is a form of "he" or "she". */
    public static boolean isPersonal(String word) {
        return gender(word) != Gender.UNKNOWN;
    }

    /** The gender that a word, in lower case, tells; unknown for all but the forms of "he" and "she". */
    public static Gender gender(String word) {
        return Lexicon.MALE_PRONOUN.has(word) ? Gender.MALE : Lexicon.FEMALE_PRONOUN.has(word) ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
