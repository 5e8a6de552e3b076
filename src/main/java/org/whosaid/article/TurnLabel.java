package org.whosaid.article;

/**
 * What looks like the name before a turn of a transcript: "WALLACE:", "Chris Wallace, host:", "BLITZER (voice-over):",
 * "[00:01] Wallace:", ">> Wallace:", "[WALLACE]", "Wallace — ", "Q:". {@link Turns} decides from the whole article
 * whether it is one.
 *
 * @param length    UTF-16 units of the line's head that belong to it, times, notes and colon included
 * @param nameStart where in the head the words start that name who speaks
 * @param nameEnd   where they end; the start where nobody is named
 * @param key       what recurring labels are matched by: the last name, in lower case; "q" and "a"
 * @param style     how it is written
 * @param marked    whether more than a colon shows that it is one: a time, a role in capitals, ">>", bold print
 */
record TurnLabel(int length, int nameStart, int nameEnd, String key, Style style, boolean marked) {

    /** How a label is written. */
    enum Style {
        /** A question or an answer with a colon: "Q:", "QUESTION:". */
        LETTER,
        /** A question or an answer with a full stop, which an initial has too: "A. Philip Example". */
        DOTTED_LETTER,
        /** In capitals: "WALLACE:". */
        CAPITALS,
        /** As in a sentence: "Wallace:". */
        PLAIN,
        /** Before a dash: "Wallace — ". */
        DASHED,
        /** In brackets: "[Wallace] ". */
        BRACKETED,
        /** The sign of a new speaker whom nobody names: ">> ". */
        ANONYMOUS,
        /** A time or a note before words of the same speaker: "(on camera):", "[00:01] ". */
        CONTINUED
    }

    /** The same, written in another way. */
    TurnLabel as(Style other, boolean shown) {
        return new TurnLabel(length, nameStart, nameEnd, key, other, shown);
    }
}
