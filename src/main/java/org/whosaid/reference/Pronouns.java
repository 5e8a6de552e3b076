package org.whosaid.reference;

import java.util.Set;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.lexicon.Lexicon;

/** The pronouns of the third person, by what they tell. */
public final class Pronouns {

    static final Set<String> MALE = Lexicon.MALE_PRONOUN.words();
    static final Set<String> FEMALE = Lexicon.FEMALE_PRONOUN.words();
    public static final Set<String> PLURAL = Lexicon.PLURAL_PRONOUN.words();
    public static final Set<String> NEUTER = Lexicon.NEUTER_PRONOUN.words();
    public static final Set<String> RELATIVE = Lexicon.RELATIVE_PRONOUN.words();
    /** Pronouns that stand for people who are named nowhere. */
    public static final Set<String> GENERAL = Lexicon.GENERAL_PRONOUN.words();
    /** Pronouns that stand for one person who is named nowhere. */
    public static final Set<String> SOMEBODY = Lexicon.INDEFINITE_PRONOUN.words();

    /** Pronouns that stand for nobody in particular: what they are said to know or to say, nobody said. */
    public static final Set<String> NOBODY = Set.of("nobody", "anyone", "anybody", "no one", "no-one");

    /** What says of a group, before "of", how many of it are meant. */
    public static final Set<String> SHARES = Lexicon.SHARE.words();

    private Pronouns() {
    }

    public static boolean isPersonal(String word) {
        return MALE.contains(word) || FEMALE.contains(word);
    }

    public static Gender gender(String word) {
        return MALE.contains(word) ? Gender.MALE : FEMALE.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
