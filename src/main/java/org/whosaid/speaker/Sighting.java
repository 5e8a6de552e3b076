package org.whosaid.speaker;

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
record Sighting(int entity, int token, int sentence, int block, Role role, boolean quoted) {

    enum Role {
        SUBJECT, OBJECT, POSSESSIVE, OTHER
    }
}
