package org.whosaid.reference;

import org.whosaid.language.PartOfSpeech;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.reference.DiscourseMention.Role;

/** What the form of a personal pronoun tells of its part in the sentence. */
enum PronounCase {
    SUBJECT, OBJECT, POSSESSIVE, REFLEXIVE;

    /**
     * Of a pronoun.
     *
     * @param word in lower case
     * @param pos  which tells "her" before a noun from "her" without one
     * @param role its part in the sentence, which tells where the form does not: of "it"
     */
    static PronounCase of(String word, PartOfSpeech pos, Role role) {
        if (pos.in(PartOfSpeech.POSSESSIVE_PRONOUN, PartOfSpeech.WH_POSSESSIVE)) {
            return POSSESSIVE;
        }
        if (word.endsWith("self") || word.endsWith("selves")) {
            return REFLEXIVE;
        }
        if (Lexicon.OBJECT_PRONOUN.has(word) || word.equals("whom")) {
            return OBJECT;
        }
        boolean subject = Lexicon.SUBJECT_PRONOUN.has(word) || word.equals("they") || word.equals("who");
        return subject || Lexicon.NEUTER_PRONOUN.has(word) && role == Role.SUBJECT ? SUBJECT
                : Lexicon.NEUTER_PRONOUN.has(word) ? OBJECT : POSSESSIVE;
    }
}
