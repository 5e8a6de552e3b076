package org.whosaid.reference;

import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.reference.DiscourseMention.Role;

/**
 * A mention as the model of reference sees it: a name, a pronoun of the third person, or a noun that may stand for
 * somebody or something.
 *
 * @param kind     how it refers
 * @param start    its first token
 * @param end      one past its last token
 * @param entity   the entity that it names; {@link DocumentView#NONE} where it is no name
 * @param sentence the number of its sentence
 * @param block    the number of its block
 * @param quoted   whether it stands between quotation marks
 * @param role     its part in the sentence
 * @param gender   of the entity, or of the pronoun; unknown for nouns
 */
public record Referent(Kind kind, int start, int end, int entity, int sentence, int block, boolean quoted, Role role,
        Gender gender) {

    /** How a mention refers. */
    public enum Kind {
        /** By name: "Ada Ode". */
        NAME,
        /** By a form of "he" or "she". */
        PRONOUN,
        /** By a form of "they". */
        PLURAL_PRONOUN,
        /** By "it" or "its". */
        NEUTER_PRONOUN,
        /** By a form of "who". */
        RELATIVE_PRONOUN,
        /** By a noun that may stand for somebody: the head of "the mayor". */
        NOUN,
        /** By a noun in the plural: the head of "the mayors". */
        PLURAL_NOUN;

        /** Whether it is a pronoun of any kind. */
        public boolean isPronoun() {
            return this != NAME && ordinal() < NOUN.ordinal();
        }

        /** Whether it is a noun, one or many. */
        public boolean isNoun() {
            return ordinal() >= NOUN.ordinal();
        }
    }

    /** Whether it refers in this way. */
    public boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it is a pronoun of any kind. */
    public boolean isPronoun() {
        return kind.isPronoun();
    }

    /** Whether it is a noun, one or many. */
    public boolean isNoun() {
        return kind.isNoun();
    }

    /** Whether it stands behind another one. */
    boolean isBehind(Referent other) {
        return start > other.start;
    }
}
