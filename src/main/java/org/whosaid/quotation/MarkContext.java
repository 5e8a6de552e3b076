package org.whosaid.quotation;

import org.whosaid.text.Span;
import org.whosaid.text.Text;

/** What stands next to a quotation mark, as far as it shows which way the mark faces. */
enum MarkContext {
    /** Nothing (the border of the paragraph), space, or a bracket that faces the mark. */
    GAP,
    /** A letter, a digit, a symbol such as $ or #, or a bracket that faces away from the mark. */
    WORD,
    /** Punctuation that follows words. */
    POINT,
    /** A dash, a slash, an equals sign: words stand on both of its sides, so it shows nothing. */
    DASH;

    /** What stands before the offset, within the paragraph. */
    static MarkContext before(Text text, Span paragraph, int offset) {
        if (offset <= paragraph.start()) {
            return GAP;
        }
        int codePoint = text.at(offset - 1);
        return Character.getType(codePoint) == Character.START_PUNCTUATION ? GAP : of(codePoint, WORD);
    }

    /** What stands at the offset, within the paragraph. */
    static MarkContext at(Text text, Span paragraph, int offset) {
        return offset >= paragraph.end() ? GAP : of(text.at(offset), POINT);
    }

    /** Which way a mark, or a run of marks, faces between this and what follows it. */
    Facing facing(MarkContext after) {
        return switch (this) {
            case GAP -> facingAfterGap(after);
            case WORD -> after == WORD ? Facing.INSIDE_WORD : Facing.CLOSES;
            case POINT -> after == WORD ? Facing.SQUEEZED : Facing.CLOSES;
            case DASH -> after == GAP || after == POINT ? Facing.CLOSES : Facing.SQUEEZED;
        };
    }

    private static Facing facingAfterGap(MarkContext after) {
        return switch (after) {
            case GAP -> Facing.ALONE;
            case WORD, DASH -> Facing.OPENS;
            case POINT -> Facing.SQUEEZED;
        };
    }

    private static MarkContext of(int codePoint, MarkContext closingBracket) {
        if (Text.isSpace(codePoint) || Character.getType(codePoint) == Character.FORMAT) {
            return GAP;
        }
        return switch (codePoint) {
            case '/', '\\', '=', '|', '*', '_', '~', '<', '>' -> DASH;
            case ',', '.', ';', ':', '!', '?', 0x2026 -> POINT;
            default -> ofType(codePoint, closingBracket);
        };
    }

    private static MarkContext ofType(int codePoint, MarkContext closingBracket) {
        if (QuoteMark.isMark(codePoint)) {
            return POINT;
        }
        return switch (Character.getType(codePoint)) {
            case Character.DASH_PUNCTUATION -> DASH;
            case Character.END_PUNCTUATION -> closingBracket;
            default -> WORD;
        };
    }
}
