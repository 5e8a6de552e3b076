package org.whosaid.reference;

/**
 * A place where an entity comes into view, by name or by a pronoun that was resolved.
 *
 * @param entity   its number
 * @param token    the first token of the mention
 * @param sentence the number of its sentence
 * @param block    the number of its block
 * @param role     its part in the sentence
 * @param quoted   whether it stands between quotation marks
 */
public record DiscourseMention(int entity, int token, int sentence, int block, Role role, boolean quoted) {

    /** The part of a mention in its sentence. */
    public enum Role {
        SUBJECT, OBJECT, POSSESSIVE, OTHER
    }
}
