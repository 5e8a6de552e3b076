package org.whosaid.evaluation.score;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.whosaid.evaluation.gold.Annotation;
import org.whosaid.evaluation.gold.GoldRole;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/** The different spans of one role in an article, asked for others that are like them. */
final class SpanSet {

    private final List<Span> spans;
    private final Set<Span> borders;
    private final Set<Integer> starts;
    /** For each number of spans from the first: where the one that reaches furthest ends. */
    private final int[] reach;

    private SpanSet(Collection<Span> different) {
        this.spans = List.copyOf(different);
        this.borders = new HashSet<>(spans);
        this.starts = spans.stream().map(Span::start).collect(Collectors.toSet());
        this.reach = new int[spans.size() + 1];
        for (int i = 0; i < spans.size(); i++) {
            reach[i + 1] = Math.max(reach[i], spans.get(i).end());
        }
    }

    static SpanSet of(GoldRole role, Text text, List<Annotation> annotations) {
        return new SpanSet(annotations.stream().flatMap(annotation -> trimmed(text, annotation.of(role)).stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Spans without white space at their borders, in order; those of nothing else are left out. */
    static Set<Span> trimmed(Text text, List<Span> spans) {
        return spans.stream().flatMap(span -> text.trimmed(span.start(), span.end()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** In order, none twice. */
    List<Span> all() {
        return spans;
    }

    boolean has(Span span) {
        return borders.contains(span);
    }

    boolean hasStart(Span span) {
        return starts.contains(span.start());
    }

    boolean touches(Span span) {
        return reach[countStartingBefore(span.end())] > span.start();
    }

    private int countStartingBefore(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
