package org.whosaid.reference;

import java.util.Set;
import org.whosaid.entity.NamedEntity.Gender;

/** The pronouns of the third person, by what they tell. */
public final class Pronouns {

    static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    public static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
    public static final Set<String> NEUTER = Set.of("it", "its", "itself");
    public static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which", "that");
    /** Pronouns that stand for people who are named nowhere. */
    public static final Set<String> GENERAL = Set.of("some", "many", "others", "most", "everyone", "everybody", "several", "few",
            "people", "those", "both", "all", "neither");
    /** Pronouns that stand for one person who is named nowhere. */
    public static final Set<String> SOMEBODY = Set.of("someone", "somebody", "one", "another", "each");

    /** Pronouns that stand for nobody in particular: what they are said to know or to say, nobody said. */
    public static final Set<String> NOBODY = Set.of("nobody", "anyone", "anybody", "no one", "no-one");

    /** What says of a group, before "of", how many of it are meant. */
    public static final Set<String> SHARES = Set.of("none", "half", "each", "any", "neither");

    private Pronouns() {
    }

    public static boolean isPersonal(String word) {
        return MALE.contains(word) || FEMALE.contains(word);
    }

    public static Gender gender(String word) {
        return MALE.contains(word) ? Gender.MALE : FEMALE.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
