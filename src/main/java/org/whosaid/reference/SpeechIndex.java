package org.whosaid.reference;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.Source;
import org.whosaid.text.Span;

/** Which tokens stand in whose words, and which name the one who speaks. Built once, then read. */
final class SpeechIndex {

    /** No attribution. */
    static final int NONE = -1;

    private final int[] content;
    private final BitSet[] sources;

    SpeechIndex(DocumentView view, List<Attribution> attributions) {
        content = new int[view.tokens().size()];
        sources = new BitSet[view.tokens().size()];
        Arrays.fill(content, NONE);
        for (int number = 0; number < attributions.size(); number++) {
            for (Span span : attributions.get(number).content()) {
                Arrays.fill(content, view.tokens().firstToken(span), view.tokens().endToken(span), number);
            }
            if (origin(attributions, number) instanceof Source.Stated stated) {
                addSource(view, stated.head(), number);
            }
        }
    }

    private static Source origin(List<Attribution> attributions, int number) {
        Source source = attributions.get(number).source();
        return source instanceof Source.SameAs same ? attributions.get(same.attribution()).source() : source;
    }

    private void addSource(DocumentView view, Span head, int number) {
        for (int token = view.tokens().firstToken(head); token < view.tokens().endToken(head); token++) {
            sources[token] = sources[token] == null ? new BitSet() : sources[token];
            sources[token].set(number);
        }
    }

    /** The innermost attribution in whose content a token stands, or {@link #NONE}. */
    int contentOf(int token) {
        return content[token];
    }

    /** Whether a mention is the source of an attribution, or of any where {@link #NONE} is asked for. */
    boolean isSource(Referent mention, int attribution) {
        BitSet first = sources[mention.start()];
        BitSet last = sources[mention.end() - 1];
        return attribution == NONE ? first != null || last != null
                : first != null && first.get(attribution) || last != null && last.get(attribution);
    }
}
