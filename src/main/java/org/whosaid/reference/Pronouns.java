package org.whosaid.reference;

import java.util.Optional;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.reference.Referent.Kind;

/** What a pronoun tells of the one whom it means. */
public final class Pronouns {

    private Pronouns() {
    }

    /** Whether a word, in lower case, is a form of "he" or "she". */
    public static boolean isPersonal(String word) {
        return gender(word) != Gender.UNKNOWN;
    }

    /** Which kind of pronoun of the third person a word, in lower case, is; empty where it is none. */
    static Optional<Kind> kind(String word, PartOfSpeech pos) {
        return Lexicon.PERSONAL_RELATIVE_PRONOUN.has(word) && pos.isWhPronoun() ? Optional.of(Kind.RELATIVE_PRONOUN)
                : isPersonal(word) ? Optional.of(Kind.PRONOUN)
                : Lexicon.PLURAL_PRONOUN.has(word) ? Optional.of(Kind.PLURAL_PRONOUN)
                : Lexicon.NEUTER_PRONOUN.has(word) ? Optional.of(Kind.NEUTER_PRONOUN) : Optional.empty();
    }

    /** The gender that a word, in lower case, tells; unknown for all but the forms of "he" and "she". */
    public static Gender gender(String word) {
        return Lexicon.MALE_PRONOUN.has(word) ? Gender.MALE : Lexicon.FEMALE_PRONOUN.has(word) ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
