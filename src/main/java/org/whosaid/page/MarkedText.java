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
 * Writes the article's text with its marks. Marks lie over each other and over the borders of paragraphs in any way, while
 * elements must stand one in the other: so each layer's marks are cut into disjoint pieces, and wherever one changes, the
 * elements of its layer and of those within are closed and opened anew. There are as many levels as layers and no more,
 * and time is in proportion to text and marks. Made for one article, used once.
 */
final class MarkedText {

    private static final Layer[] LAYERS = Layer.values();

    private final Text text;
    private final ArticleRecord record;
    private final List<ShownQuote> quotes;
    private final Marks marks;
    private final Map<Layer, List<TextSegment>> pieces = new EnumMap<>(Layer.class);
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
        this.marks = Marks.of(record);
        for (Layer layer : LAYERS) {
            pieces.put(layer, marks.pieces(layer));
        }
    }

    /** Puts the text into an element, a block after another. */
    static void write(Element parent, Text text, ArticleRecord record, List<ShownQuote> quotes) {
        MarkedText marked = new MarkedText(text, record, quotes);
        PageBlocks.of(text, record.structure()).forEach(block -> marked.block(parent, block));
    }

    private void block(Element parent, PageBlock block) {
        Arrays.fill(elements, element(parent, block.kind()).attr("dir", "auto"));
        Arrays.fill(open, null);
        for (int at = block.start(); at < block.end();) {
            int border = advance(at, block.end());
            Letters.append(innermost(at), text.slice(at, border));
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

    /** Brings all layers to a place, and gives the next place where one of them changes. */
    private int advance(int at, int end) {
        int border = end;
        for (int i = 0; i < LAYERS.length; i++) {
            List<TextSegment> layer = pieces.getOrDefault(LAYERS[i], List.of());
            while (next[i] < layer.size() && layer.get(next[i]).end() <= at) {
                next[i]++;
            }
            TextSegment piece = next[i] < layer.size() ? layer.get(next[i]) : null;
            border = piece == null ? border : Math.min(border, piece.start() > at ? piece.start() : piece.end());
        }
        return border;
    }

    /** Opens what lies on a place, and gives the element that its words go into. */
    private Element innermost(int at) {
        boolean changed = false;
        for (int i = 0; i < LAYERS.length; i++) {
            TextSegment piece = pieceAt(i, at);
            changed |= piece != open[i];
            if (changed) {
                elements[i + 1] = piece == null ? elements[i] : element(elements[i], LAYERS[i], piece);
                open[i] = piece;
            }
        }
        return elements[LAYERS.length];
    }

    private @Nullable TextSegment pieceAt(int layer, int at) {
        List<TextSegment> all = pieces.getOrDefault(LAYERS[layer], List.of());
        return next[layer] < all.size() && all.get(next[layer]).start() <= at ? all.get(next[layer]) : null;
    }

    private Element element(Element parent, Layer layer, TextSegment piece) {
        return switch (layer) {
            case PART -> span(parent, marks.part(piece.owner()));
            case QUOTE -> quote(parent, piece);
            case UNATTRIBUTED -> unattributed(parent, piece.owner());
            case MENTION -> ofQuotes(parent, "mention", piece);
            case CUE -> ofQuotes(parent, "cue", piece);
            case ENTITY -> entity(parent, piece.owner());
        };
    }

    private Element quote(Element parent, TextSegment piece) {
        piece.owners().stream().sorted().filter(number -> !quoteSeen.get(number)).forEach(number -> {
            quoteSeen.set(number);
            reference(parent, quotes.get(number));
        });
        return ofQuotes(parent, "quote " + quotes.get(piece.owner()).quote().type().jsonName(), piece);
    }

    /** The number before a quotation: its anchor, and the way to what is said of it. */
    private static void reference(Element parent, ShownQuote quote) {
        parent.appendElement("a").attr("class", "number " + quote.look()).attr("id", quote.anchor())
                .attr("href", "#" + quote.anchor()).attr("data-q", quote.anchor())
                .attr("aria-label", "Quotation " + (quote.number() + 1) + ", " + Letters.inLine(quote.voice().name()))
                .appendText(String.valueOf(quote.number() + 1));
    }

    private Element ofQuotes(Element parent, String kind, TextSegment piece) {
        return span(parent, kind + " " + quotes.get(piece.owner()).look()).attr("data-q", piece.owners().stream()
                .map(number -> quotes.get(number).anchor()).collect(Collectors.joining(" ")));
    }

    private Element unattributed(Element parent, int number) {
        Element element = span(parent, "unattributed")
                .attr("title", "Quotes nobody: " + DisplayTerms.reason(record.unattributed().get(number).reason()));
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
