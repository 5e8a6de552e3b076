package org.whosaid.quotation;

import org.jspecify.annotations.Nullable;
import org.whosaid.quotation.Quotation.MarkKind;

/**
 * A character, or pair of characters, that may be a quotation mark. Each has its rule: whether it opens, closes or does
 * neither (an apostrophe), given the way it faces and what is open. Writers and converters mix marks up, so shape is
 * only evidence: “ closes after a word, ” opens before one, and any closing mark closes any opening mark of its kind.
 */
enum QuoteMark {
    STRAIGHT_DOUBLE(Style.STRAIGHT_DOUBLE, QuoteMark::straightDouble),
    LEFT_DOUBLE(Style.CURLY_DOUBLE, QuoteMark::leftDouble),
    RIGHT_DOUBLE(Style.CURLY_DOUBLE, QuoteMark::rightDouble),
    LOW_DOUBLE(Style.CURLY_DOUBLE, (facing, open) -> Role.OPEN),
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
    PRIME(Style.CURLY_SINGLE, (facing, open) -> Role.NEITHER),
    DOUBLE_PRIME(Style.CURLY_DOUBLE, (facing, open) -> Role.NEITHER);

    /** What a mark does where it stands. */
    enum Role { OPEN, CLOSE, NEITHER }

    /** MarkKind that one writer uses together. An opening mark is closed by its own style first, else by its kind. */
    enum Style {
        STRAIGHT_DOUBLE(MarkKind.DOUBLE), CURLY_DOUBLE(MarkKind.DOUBLE), PAIRED(MarkKind.DOUBLE),
        STRAIGHT_SINGLE(MarkKind.SINGLE), CURLY_SINGLE(MarkKind.SINGLE),
        ANGLE(MarkKind.ANGLE), SMALL_ANGLE(MarkKind.ANGLE);

        private final MarkKind marks;

        Style(MarkKind marks) {
            this.marks = marks;
        }
    }

    /** What a mark may know of the quotations open before it. */
    interface Open {
        /** Nothing is open. */
        Open NOTHING = marks -> null;

        /** The mark of the innermost open quotation of a kind that this place could close; null if there is none. */
        @Nullable QuoteMark innermost(MarkKind marks);

        /** Whether there is one of that kind. */
        default boolean has(MarkKind marks) {
            return innermost(marks) != null;
        }
    }

    private interface Rule {
        Role role(Facing facing, Open open);
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

    MarkKind marks() {
        return style.marks;
    }

    Role role(Facing facing, Open open) {
        return rule.role(facing, open);
    }

    /** Whether a character may be a quotation mark. */
    static boolean isMark(int codePoint) {
        return of(codePoint) != null;
    }

    /** The mark that a character is when it stands alone, or null. */
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

    /** The mark that two of this one make up, or null if two remain two. */
    @Nullable QuoteMark paired() {
        return switch (this) {
            case STRAIGHT_SINGLE -> PAIRED_STRAIGHT;
            case LEFT_SINGLE, BACKTICK -> PAIRED_LEFT;
            case RIGHT_SINGLE -> PAIRED_RIGHT;
            default -> null;
        };
    }

    /** In a run squeezed between words, as in {@code He left.”“Did he?}, shape decides what closes and opens. */
    Facing facingInRun(Facing facing) {
        if (facing != Facing.SQUEEZED && facing != Facing.INSIDE_WORD) {
            return facing;
        }
        return switch (this) {
            case LEFT_DOUBLE, LEFT_SINGLE, PAIRED_LEFT, LEFT_ANGLE, LEFT_SMALL_ANGLE -> Facing.OPENS;
            case RIGHT_DOUBLE, RIGHT_SINGLE, PAIRED_RIGHT, RIGHT_ANGLE, RIGHT_SMALL_ANGLE -> Facing.CLOSES;
            default -> facing;
        };
    }

    /** Context first; where it does not decide, every other mark closes. */
    private static Role straightDouble(Facing facing, Open open) {
        return switch (facing) {
            case OPENS -> Role.OPEN;
            case CLOSES -> Role.CLOSE;
            default -> open.has(MarkKind.DOUBLE) ? Role.CLOSE : Role.OPEN;
        };
    }

    private static Role leftDouble(Facing facing, Open open) {
        QuoteMark opened = open.innermost(MarkKind.DOUBLE);
        if (opened == LOW_DOUBLE) {
            return facing == Facing.OPENS ? Role.OPEN : Role.CLOSE;
        }
        boolean closes = facing == Facing.CLOSES || facing == Facing.ALONE;
        return closes && opened != null ? Role.CLOSE : Role.OPEN;
    }

    private static Role rightDouble(Facing facing, Open open) {
        return facing == Facing.OPENS && !open.has(MarkKind.DOUBLE) ? Role.OPEN : Role.CLOSE;
    }

    private static Role straightSingle(Facing facing, Open open) {
        return switch (facing) {
            case OPENS -> Role.OPEN;
            case CLOSES -> Role.CLOSE;
            case SQUEEZED -> open.has(MarkKind.SINGLE) ? Role.CLOSE : Role.OPEN;
            case ALONE, INSIDE_WORD -> Role.NEITHER;
        };
    }

    private static Role leftSingle(Facing facing, Open open) {
        return switch (facing) {
            case INSIDE_WORD -> Role.NEITHER;
            case CLOSES -> Role.CLOSE;
            default -> Role.OPEN;
        };
    }

    /** ’ is the apostrophe too, so it never opens: ’tis, ’em, the ’90s. */
    private static Role rightSingle(Facing facing, Open open) {
        return facing == Facing.INSIDE_WORD || facing == Facing.OPENS ? Role.NEITHER : Role.CLOSE;
    }

    private static Role onlyOpens(Facing facing, Open open) {
        return facing == Facing.OPENS ? Role.OPEN : Role.NEITHER;
    }

    /** German books reverse guillemets, so context comes first here too. */
    private static Role leftAngle(Facing facing, Open open) {
        return facing == Facing.CLOSES && open.has(MarkKind.ANGLE) ? Role.CLOSE : Role.OPEN;
    }

    private static Role rightAngle(Facing facing, Open open) {
        return facing == Facing.OPENS && !open.has(MarkKind.ANGLE) ? Role.OPEN : Role.CLOSE;
    }
}
