package org.whosaid.evaluation.gold;

import java.util.List;
import org.whosaid.text.Span;

/**
 * Where an attribution stands in its article, annotated by people or found by a program. Each part may be in pieces, or
 * missing.
 *
 * @param source  the wording that names who speaks
 * @param cue     the wording that marks the reporting
 * @param content what is reported
 */
public record Annotation(List<Span> source, List<Span> cue, List<Span> content) {

    /** Copies the lists. */
    public Annotation {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** The pieces of one part, as they were given. */
    public List<Span> of(GoldRole role) {
        return switch (role) {
            case SOURCE -> source;
            case CUE -> cue;
            case CONTENT -> content;
        };
    }

    /** How many code points these spans share with a stretch; those that lie in two of them count twice. */
    public static int shared(Span stretch, List<Span> spans) {
        int shared = 0;
        for (Span span : spans) {
            shared += stretch.shared(span);
        }
        return shared;
    }

    /** Whether any of these overlaps any of those. */
    public static boolean overlap(List<Span> these, List<Span> those) {
        return these.stream().anyMatch(one -> shared(one, those) > 0);
    }
}
