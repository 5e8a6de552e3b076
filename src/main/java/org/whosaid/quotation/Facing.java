package org.whosaid.quotation;

/** Which way a sign faces, judged by what stands on either side of it and nothing else. */
enum Facing {
    /** Space, bracket or the paragraph's start before it, a word behind it. */
    OPENS,
    /** A word or punctuation before it; space, punctuation or the paragraph's end behind it. */
    CLOSES,
    /** Space on both sides. */
    ALONE,
    /** Squeezed in where a space is missing, or beside a dash: {@code ,"he said}, {@code —"no}. */
    SQUEEZED,
    /** Between two letters or digits, where apostrophes stand. */
    INSIDE_WORD;

    /** The lean of a sign, or of a run of signs, between two neighbours. */
    static Facing between(MarkContext before, MarkContext after) {
        return switch (before) {
            case GAP -> behindGap(after);
            case WORD -> after == MarkContext.WORD ? INSIDE_WORD : CLOSES;
            case POINT -> after == MarkContext.WORD ? SQUEEZED : CLOSES;
            case DASH -> after == MarkContext.GAP || after == MarkContext.POINT ? CLOSES : SQUEEZED;
        };
    }

    private static Facing behindGap(MarkContext after) {
        return switch (after) {
            case GAP -> ALONE;
            case WORD, DASH -> OPENS;
            case POINT -> SQUEEZED;
        };
    }
}
