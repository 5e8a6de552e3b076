package org.whosaid.quotation;

import org.jspecify.annotations.Nullable;
import org.whosaid.quotation.Quotation.Marks;

/**
 * A sign that can be a quotation mark. Each owns its rule: whether it opens, closes or (an apostrophe) does neither,
 * given the way that it faces and what is open. Writers and converters mix signs up, so a sign's shape is evidence, no
 * more: “ closes behind a word, ” opens before one, and any closing mark closes any opening mark of its kind.
 */
public enum QuoteMark {
    STRAIGHT_DOUBLE(Style.STRAIGHT_DOUBLE, QuoteMark::straightDouble),
    LEFT_DOUBLE(Style.CURLY_DOUBLE, QuoteMark::leftDouble),
    RIGHT_DOUBLE(Style.CURLY_DOUBLE, QuoteMark::rightDouble),
    LOW_DOUBLE(Style.CURLY_DOUBLE, (lean, open) -> Turn.OPEN),
    /** {@code ``} as LaTeX writes it, or ‘‘. */
    PAIRED_LEFT(Style.PAIRED, QuoteMark::leftDouble),
    /** {@code ''}, which closes in LaTeX and, in some newspapers' archives, opens too. */
    PAIRED_STRAIGHT(Style.PAIRED, QuoteMark::straightDouble),
    /** Two ’ side by side. */
    PAIRED_RIGHT(Style.PAIRED, QuoteMark::rightDouble),
    STRAIGHT_SINGLE(Style.STRAIGHT_SINGLE, QuoteMark::straightSingle),
    LEFT_SINGLE(Style.CURLY_SINGLE, QuoteMark::leftSingle),
    RIGHT_SINGLE(Style.CURLY_SINGLE, QuoteMark::rightSingle),
    LOW_SINGLE(Style.CURLY_SINGLE, QuoteMark::onlyOpens),
    BACKTICK(Style.CURLY_SINGLE, QuoteMark::onlyOpens),
    LEFT_ANGLE(Style.ANGLE, QuoteMark::leftAngle),
    RIGHT_ANGLE(Style.ANGLE, QuoteMark::rightAngle),
    LEFT_SMALL_ANGLE(Style.SMALL_ANGLE, QuoteMark::leftAngle),
    RIGHT_SMALL_ANGLE(Style.SMALL_ANGLE, QuoteMark::rightAngle),
    /** The primes of feet and inches, of minutes and seconds: never quotation marks. */
    PRIME(Style.CURLY_SINGLE, (lean, open) -> Turn.NEITHER),
    DOUBLE_PRIME(Style.CURLY_DOUBLE, (lean, open) -> Turn.NEITHER);

    /** What a mark does where it stands. */
    enum Turn { OPEN, CLOSE, NEITHER }

    /** Marks that one writer uses together. An opening mark is closed by its own style first, else by its kind. */
    enum Style {
        STRAIGHT_DOUBLE(Marks.DOUBLE), CURLY_DOUBLE(Marks.DOUBLE), PAIRED(Marks.DOUBLE),
        STRAIGHT_SINGLE(Marks.SINGLE), CURLY_SINGLE(Marks.SINGLE),
        ANGLE(Marks.ANGLE), SMALL_ANGLE(Marks.ANGLE);

        private final Marks marks;

        Style(Marks marks) {
            this.marks = marks;
        }
    }

    /** What a mark may know of the quotations that are open before it. */
    interface Open {
        /** Nothing is open. */
        Open NOTHING = marks -> null;

        /** The mark of the innermost open quotation of a kind that this place could close; null where there is none. */
        @Nullable QuoteMark innermost(Marks marks);

        /** Whether there is one of that kind. */
        default boolean has(Marks marks) {
            return innermost(marks) != null;
        }
    }

    private interface Rule {
        Turn turn(Facing lean, Open open);
    }

    private final Style style;
    private final Rule rule;

    QuoteMark(Style style, Rule rule) {
        this.style = style;
        this.rule = rule;
    }

    Style style() {
        return style;
    }

    Marks marks() {
        return style.marks;
    }

    Turn turn(Facing lean, Open open) {
        return rule.turn(lean, open);
    }

    public static boolean isMark(int codePoint) {
        return of(codePoint) != null;
    }

    /** The mark that this sign is where it stands alone, or null. */
    static @Nullable QuoteMark of(int codePoint) {
        return switch (codePoint) {
            case '"' -> STRAIGHT_DOUBLE;
            case '\'' -> STRAIGHT_SINGLE;
            case '`' -> BACKTICK;
            default -> codePoint < 0xAB ? null : ofTypographic(codePoint);
        };
    }

    private static @Nullable QuoteMark ofTypographic(int codePoint) {
        return switch (codePoint) {
            case '“', '‟' -> LEFT_DOUBLE;
            case '”' -> RIGHT_DOUBLE;
            case '„' -> LOW_DOUBLE;
            case '‘', '‛' -> LEFT_SINGLE;
            case '’' -> RIGHT_SINGLE;
            case '‚' -> LOW_SINGLE;
            case '«' -> LEFT_ANGLE;
            case '»' -> RIGHT_ANGLE;
            case '‹' -> LEFT_SMALL_ANGLE;
            case '›' -> RIGHT_SMALL_ANGLE;
            case '′' -> PRIME;
            case '″' -> DOUBLE_PRIME;
            default -> null;
        };
    }

    /** The mark that this one is with its like beside it, or null where two are just two. */
    @Nullable QuoteMark paired() {
        return switch (this) {
            case STRAIGHT_SINGLE -> PAIRED_STRAIGHT;
            case LEFT_SINGLE, BACKTICK -> PAIRED_LEFT;
            case RIGHT_SINGLE -> PAIRED_RIGHT;
            default -> null;
        };
    }

    /** Where a run of marks is squeezed between words, as in {@code He left.”“Did he?}, shape tells what closes and opens. */
    Facing leanInRun(Facing lean) {
        if (lean != Facing.SQUEEZED && lean != Facing.INSIDE_WORD) {
            return lean;
        }
        return switch (this) {
            case LEFT_DOUBLE, LEFT_SINGLE, PAIRED_LEFT, LEFT_ANGLE, LEFT_SMALL_ANGLE -> Facing.OPENS;
            case RIGHT_DOUBLE, RIGHT_SINGLE, PAIRED_RIGHT, RIGHT_ANGLE, RIGHT_SMALL_ANGLE -> Facing.CLOSES;
            default -> lean;
        };
    }

    /** Neighbours first; where they do not tell, every other one closes. */
    private static Turn straightDouble(Facing lean, Open open) {
        return switch (lean) {
            case OPENS -> Turn.OPEN;
            case CLOSES -> Turn.CLOSE;
            default -> open.has(Marks.DOUBLE) ? Turn.CLOSE : Turn.OPEN;
        };
    }

    private static Turn leftDouble(Facing lean, Open open) {
        QuoteMark opened = open.innermost(Marks.DOUBLE);
        if (opened == LOW_DOUBLE) {
            return lean == Facing.OPENS ? Turn.OPEN : Turn.CLOSE;
        }
        boolean closes = lean == Facing.CLOSES || lean == Facing.ALONE;
        return closes && opened != null ? Turn.CLOSE : Turn.OPEN;
    }

    private static Turn rightDouble(Facing lean, Open open) {
        return lean == Facing.OPENS && !open.has(Marks.DOUBLE) ? Turn.OPEN : Turn.CLOSE;
    }

    private static Turn straightSingle(Facing lean, Open open) {
        return switch (lean) {
            case OPENS -> Turn.OPEN;
            case CLOSES -> Turn.CLOSE;
            case SQUEEZED -> open.has(Marks.SINGLE) ? Turn.CLOSE : Turn.OPEN;
            case ALONE, INSIDE_WORD -> Turn.NEITHER;
        };
    }

    private static Turn leftSingle(Facing lean, Open open) {
        return switch (lean) {
            case INSIDE_WORD -> Turn.NEITHER;
            case CLOSES -> Turn.CLOSE;
            default -> Turn.OPEN;
        };
    }

    /** ’ is the apostrophe too, so it never opens: ’tis, ’em, the ’90s. */
    private static Turn rightSingle(Facing lean, Open open) {
        return lean == Facing.INSIDE_WORD || lean == Facing.OPENS ? Turn.NEITHER : Turn.CLOSE;
    }

    private static Turn onlyOpens(Facing lean, Open open) {
        return lean == Facing.OPENS ? Turn.OPEN : Turn.NEITHER;
    }

    /** German books turn guillemets round, so neighbours come first here too. */
    private static Turn leftAngle(Facing lean, Open open) {
        return lean == Facing.CLOSES && open.has(Marks.ANGLE) ? Turn.CLOSE : Turn.OPEN;
    }

    private static Turn rightAngle(Facing lean, Open open) {
        return lean == Facing.OPENS && !open.has(Marks.ANGLE) ? Turn.OPEN : Turn.CLOSE;
    }
}
