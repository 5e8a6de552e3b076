package org.whosaid.desk;

import java.util.List;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.whosaid.page.SafeText;
import org.whosaid.search.Hit;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/** The passage around a hit, with the quote marked, and within it the words that matched. For one hit. */
final class HitPassage {

    private final Text text;
    private final int start;

    private HitPassage(Hit.Context passage) {
        this.text = Text.of(passage.text());
        this.start = passage.start();
    }

    static void write(Element parent, Hit hit) {
        Hit.Context passage = hit.passage();
        if (passage == null) {
            parent.appendElement("mark").appendText(SafeText.inLine(hit.text()));
            return;
        }
        parent.appendText(passage.cutBefore() ? "… " : "");
        new HitPassage(passage).write(parent, hit.spans(), hit.matches());
        parent.appendText(passage.cutAfter() ? " …" : "");
    }

    /** The quote's spans become {@code mark} elements, with the matches nested inside. */
    private void write(Element parent, List<Span> quote, List<Span> matches) {
        write(parent, start, start + text.length(), quote, (mark, span) -> write(mark, span.start(), span.end(),
                matches.stream().filter(span::contains).toList(),
                (word, match) -> write(word.attr("class", "match"), match.start(), match.end())));
    }

    /** A stretch of the article with some spans in it marked. */
    private void write(Element parent, int from, int to, List<Span> marked, BiConsumer<Element, Span> inside) {
        int at = from;
        for (Span span : marked) {
            write(parent, at, span.start());
            if (span.start() < start + text.length()) {
                inside.accept(parent.appendElement("mark"), span);
            }
            at = span.end();
        }
        write(parent, at, to);
    }

    /** As much of a stretch as the passage holds. */
    private void write(Element parent, int from, int to) {
        int first = Math.min(Math.max(0, from - start), text.length());
        parent.appendText(SafeText.inLine(text.slice(first, Math.min(Math.max(first, to - start), text.length()))));
    }
}
