package org.whosaid.attribution.span;

import java.util.Optional;
import org.whosaid.attribution.span.LabelledSpan.Role;

/**
 * The labels of words: outside, or the beginning or the inside of a role (BIO). Labels are numbers in all that computes:
 * {@link #OUTSIDE}, then beginning and inside of each role in turn.
 */
public final class BioTag {

    /** The word of no role. */
    public static final int OUTSIDE = 0;

    /** How many there are. */
    public static final int COUNT = 1 + 2 * Role.values().length;

    private BioTag() {
    }

    /** The label of a role's first word. */
    public static int beginning(Role role) {
        return 1 + 2 * role.ordinal();
    }

    /** The label of a role's other words. */
    public static int inside(Role role) {
        return beginning(role) + 1;
    }

    /** Whether it is the inside of some role. */
    static boolean isInside(int label) {
        return label > OUTSIDE && label % 2 == 0;
    }

    /** The role that it is the beginning of. */
    static Optional<Role> begun(int label) {
        return label % 2 == 1 ? Optional.of(Role.values()[label / 2]) : Optional.empty();
    }

    /** Whether a word of the one label may stand before a word of the other. */
    public static boolean mayPrecede(int label, int next) {
        return !isInside(next) || next == label || next == label + 1 && !isInside(label) && label != OUTSIDE;
    }

    /** Whether the first word of a segment may have it. */
    public static boolean mayStart(int label) {
        return !isInside(label);
    }
}
