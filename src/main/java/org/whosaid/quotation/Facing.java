package org.whosaid.quotation;

/** Which way a mark faces, judged only by what stands on either side of it. */
enum Facing {
    /** Space, bracket or the paragraph's start before it, a word after it. */
    OPENS,
    /** A word or punctuation before it; space, punctuation or the paragraph's end after it. */
    CLOSES,
    /** Space on both sides. */
    ALONE,
    /** Squeezed in where a space is missing, or beside a dash: {@code ,"he said}, {@code —"no}. */
    SQUEEZED,
    /** Between two letters or digits, where apostrophes stand. */
    INSIDE_WORD
}
