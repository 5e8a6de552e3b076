package org.whosaid.reference;

import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.reference.DiscourseMention.Role;

/**
 * A mention as the model of reference sees it: a name, a personal pronoun of the third person, or a noun that may
 * stand for somebody.
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
        /** By a personal pronoun of the third person: "she". */
        PRONOUN,
        /** By a noun that may stand for somebody: the head of "the mayor". */
        NOUN
    }

    /** Whether it refers in this way. */
    public boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it stands behind another one. */
    boolean isBehind(Referent other) {
        return start > other.start;
    }
}
