package org.whosaid.quotation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.whosaid.text.Span;

/**
 * Text between quotation marks. Whether it quotes somebody is not known here.
 *
 * @param parts  its spans in order, marks included: one, or one for each paragraph over which it runs
 * @param marks  the kind of its marks
 * @param depth  0 outermost, 1 within another quotation, and so on
 * @param flags  what is unusual about it
 */
public record Quotation(List<Span> parts, MarkKind marks, int depth, Set<Flag> flags) {

    /** Checks that there is a part, and that parts are in order. */
    public Quotation {
        parts = List.copyOf(parts);
        flags = inOrder(flags);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a quotation without a part");
        }
        for (int i = 1; i < parts.size(); i++) {
            if (!parts.get(i - 1).isBefore(parts.get(i))) {
                throw new IllegalArgumentException("parts out of order: " + parts);
            }
        }
    }

    /** A set that always iterates in the same order, which those of {@link Set#copyOf} do not. */
    private static Set<Flag> inOrder(Set<Flag> flags) {
        Set<Flag> ordered = EnumSet.noneOf(Flag.class);
        ordered.addAll(flags);
        return Collections.unmodifiableSet(ordered);
    }

    /** From the first opening mark to the last closing one, including what is between its parts. */
    public Span extent() {
        return parts.get(0).to(parts.get(parts.size() - 1));
    }

    /** Kinds of quotation marks. */
    public enum MarkKind {
        /** "straight", curly or a mixture of both, low-high („…“) and LaTeX's (``…'') too. */
        DOUBLE,
        /** 'straight' or curly singles. */
        SINGLE,
        /** Guillemets. */
        ANGLE
    }

    /** What can be unusual. */
    public enum Flag {
        /** No closing mark was found: it ends with its paragraph, or before the next opening mark. */
        UNCLOSED,
        /** Continues in the next paragraph, which opens with a mark of its own. */
        CONTINUED
    }
}
