package org.whosaid.reference;

/** What the form of a personal pronoun tells of its part in the sentence. */
enum PronounCase {
    SUBJECT, OBJECT, POSSESSIVE, REFLEXIVE;

    /**
     * Of a pronoun.
     *
     * @param word in lower case
     * @param tag  which tells "her" before a noun from "her" without one
     */
    static PronounCase of(String word, String tag) {
        return switch (word) {
            case "he", "she" -> SUBJECT;
            case "him" -> OBJECT;
            case "her" -> tag.equals("PRP$") ? POSSESSIVE : OBJECT;
            case "himself", "herself" -> REFLEXIVE;
            default -> POSSESSIVE;
        };
    }
}
