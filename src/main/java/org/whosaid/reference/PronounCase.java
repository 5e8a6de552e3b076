package org.whosaid.reference;

import org.whosaid.language.PartOfSpeech;

/** What the form of a personal pronoun tells of its part in the sentence. */
enum PronounCase {
    SUBJECT, OBJECT, POSSESSIVE, REFLEXIVE;

    /**
     * Of a pronoun.
     *
     * @param word in lower case
     * @param pos  which tells "her" before a noun from "her" without one
     */
    static PronounCase of(String word, PartOfSpeech pos) {
        return switch (word) {
            case "he", "she" -> SUBJECT;
            case "him" -> OBJECT;
            case "her" -> pos == PartOfSpeech.POSSESSIVE_PRONOUN ? POSSESSIVE : OBJECT;
            case "himself", "herself" -> REFLEXIVE;
            default -> POSSESSIVE;
        };
    }
}
