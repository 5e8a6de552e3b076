package org.whosaid.attribution.span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.attribution.span.LabelledSpan.Role;

/** From labels of words to stretches of words. */
public final class BioDecoder {

    private BioDecoder() {
    }

    /** The stretches of a segment in order: each a beginning and all of its role's insides that follow. */
    public static List<WordSpan> of(int[] labels) {
        List<WordSpan> stretches = new ArrayList<>();
        for (int start = 0; start < labels.length; start++) {
            Optional<Role> role = BioTag.begun(labels[start]);
            if (role.isPresent()) {
                stretches.add(new WordSpan(role.get(), start, end(labels, start, BioTag.inside(role.get()))));
            }
        }
        return stretches;
    }

    private static int end(int[] labels, int start, int inside) {
        int end = start + 1;
        while (end < labels.length && labels[end] == inside) {
            end++;
        }
        return end;
    }
}
