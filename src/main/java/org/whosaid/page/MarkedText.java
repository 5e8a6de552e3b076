package org.whosaid.page;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.whosaid.record.ArticleRecord;
import org.whosaid.text.Text;

/**
 * Writes the article's text with its marks. Marks may overlap each other and cross paragraphs, but HTML elements must nest.
 * So the marks of each layer are cut into disjoint segments, and where a segment starts or ends, the elements of its layer
 * and of all inner layers are closed and reopened. Elements nest no deeper than there are layers, and time is linear in text
 * and marks. For one article, used once.
 */
final class MarkedText {

    private static final Layer[] LAYERS = Layer.values();

    private final Text text;
    private final ArticleRecord record;
    private final List<ShownQuote> quotes;
    private final RecordMarks marks;
    private final Map<Layer, List<TextSegment>> segments = new EnumMap<>(Layer.class);
    private final int[] next = new int[LAYERS.length];
    private final @Nullable TextSegment[] open = new TextSegment[LAYERS.length];
    private final Element[] elements = new Element[LAYERS.length + 1];
    private final BitSet quoteSeen = new BitSet();
    private final BitSet entitySeen = new BitSet();
    private final BitSet unattributedSeen = new BitSet();

    private MarkedText(Text text, ArticleRecord record, List<ShownQuote> quotes) {
        this.text = text;
        this.record = record;
        this.quotes = quotes;
        this.marks = RecordMarks.of(record);
        for (Layer layer : LAYERS) {
            segments.put(layer, marks.segments(layer));
        }
    }

    /** Appends the text to an element, block by block. */
    static void write(Element parent, Text text, ArticleRecord record, List<ShownQuote> quotes) {
        MarkedText marked = new MarkedText(text, record, quotes);
        PageBlocks.of(text, record.structure()).forEach(block -> marked.block(parent, block));
    }

    private void block(Element parent, PageBlock block) {
        Arrays.fill(elements, element(parent, block.kind()).attr("dir", "auto"));
        Arrays.fill(open, null);
        for (int at = block.start(); at < block.end();) {
            int border = advance(at, block.end());
            SafeText.append(innermost(at), text.slice(at, border));
            at = border;
        }
    }

    private static Element element(Element parent, PageBlock.Kind kind) {
        return switch (kind) {
            case HEADLINE -> parent.appendElement("h1");
            case HEADING -> parent.appendElement("h2");
            case BYLINE -> parent.appendElement("p").attr("class", "byline");
            case PARAGRAPH -> parent.appendElement("p");
        };
    }

    /** Advances all layers to an offset and returns the next offset at which one of them changes. */
    private int advance(int at, int end) {
        int border = end;
        for (int i = 0; i < LAYERS.length; i++) {
            List<TextSegment> layer = segments.getOrDefault(LAYERS[i], List.of());
            while (next[i] < layer.size() && layer.get(next[i]).end() <= at) {
                next[i]++;
            }
            TextSegment segment = next[i] < layer.size() ? layer.get(next[i]) : null;
            border = segment == null ? border : Math.min(border, segment.start() > at ? segment.start() : segment.end());
        }
        return border;
    }

    /** Opens the elements at an offset and returns the innermost one. */
    private Element innermost(int at) {
        boolean changed = false;
        for (int i = 0; i < LAYERS.length; i++) {
            TextSegment segment = segmentAt(i, at);
            changed |= segment != open[i];
            if (changed) {
                elements[i + 1] = segment == null ? elements[i] : element(elements[i], LAYERS[i], segment);
                open[i] = segment;
            }
        }
        return elements[LAYERS.length];
    }

    private @Nullable TextSegment segmentAt(int layer, int at) {
        List<TextSegment> all = segments.getOrDefault(LAYERS[layer], List.of());
        return next[layer] < all.size() && all.get(next[layer]).start() <= at ? all.get(next[layer]) : null;
    }

    private Element element(Element parent, Layer layer, TextSegment segment) {
        return switch (layer) {
            case PART -> span(parent, marks.part(segment.owner()));
            case QUOTE -> quote(parent, segment);
            case UNATTRIBUTED -> unattributed(parent, segment.owner());
            case MENTION -> ofQuotes(parent, "mention", segment);
            case CUE -> ofQuotes(parent, "cue", segment);
            case ENTITY -> entity(parent, segment.owner());
        };
    }

    private Element quote(Element parent, TextSegment segment) {
        segment.owners().stream().sorted().filter(number -> !quoteSeen.get(number)).forEach(number -> {
            quoteSeen.set(number);
            reference(parent, quotes.get(number));
        });
        return ofQuotes(parent, "quote " + quotes.get(segment.owner()).quote().type().jsonName(), segment);
    }

    /** The number before a quotation: its anchor, and a link to its card. */
    private static void reference(Element parent, ShownQuote quote) {
        parent.appendElement("a").attr("class", "number " + quote.look()).attr("id", quote.anchor())
                .attr("href", "#" + quote.anchor()).attr("data-q", quote.anchor())
                .attr("aria-label", "Quotation " + (quote.number() + 1) + ", " + SafeText.inLine(quote.voice().name()))
                .appendText(String.valueOf(quote.number() + 1));
    }

    private Element ofQuotes(Element parent, String kind, TextSegment segment) {
        return span(parent, kind + " " + quotes.get(segment.owner()).look()).attr("data-q", segment.owners().stream()
                .map(number -> quotes.get(number).anchor()).collect(Collectors.joining(" ")));
    }

    private Element unattributed(Element parent, int number) {
        Element element = span(parent, "unattributed")
                .attr("title", "Not a quotation: " + DisplayTerms.reason(record.unattributed().get(number).reason()));
        return anchored(element, unattributedSeen, number, "u");
    }

    private Element entity(Element parent, int number) {
        Element element = span(parent, "entity").attr("data-e", "e" + (number + 1));
        return anchored(element, entitySeen, number, "e");
    }

    private static Element anchored(Element element, BitSet seen, int number, String letter) {
        if (!seen.get(number)) {
            seen.set(number);
            element.attr("id", letter + (number + 1));
        }
        return element;
    }

    private static Element span(Element parent, String names) {
        return parent.appendElement("span").attr("class", names);
    }
}
