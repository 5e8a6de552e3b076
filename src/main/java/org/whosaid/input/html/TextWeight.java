package org.whosaid.input.html;

import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much running text each element holds: the characters outside links, as menus and teasers are links. All are
 * counted in one pass, so that it takes constant time to ask for an element.
 */
final class TextWeight implements NodeVisitor {

    private static final Set<String> PARAGRAPHS = Set.of("p", "pre", "blockquote");

    private final IdentityHashMap<Node, Integer> weights = new IdentityHashMap<>();
    private int sum;
    private int links;
    private int paragraphs;

    /** @param paragraphs 1 to count all text, 0 to count that of paragraphs alone */
    private TextWeight(int paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** Counts all running text. */
    static TextWeight in(Element root) {
        return in(root, 1);
    }

    /** Counts the text in elements for paragraphs. */
    static TextWeight ofParagraphsIn(Element root) {
        return in(root, 0);
    }

    private static TextWeight in(Element root, int paragraphs) {
        TextWeight weight = new TextWeight(paragraphs);
        NodeTraversor.traverse(weight, root);
        return weight;
    }

    /** The number of characters of running text in it. */
    int of(Element element) {
        return weights.getOrDefault(element, 0);
    }

    @Override
    public void head(Node node, int depth) {
        links += node.nodeName().equals("a") ? 1 : 0;
        paragraphs += PARAGRAPHS.contains(node.nodeName()) ? 1 : 0;
        if (node instanceof Element) {
            weights.put(node, sum);
        } else if (node instanceof TextNode text && links == 0 && paragraphs > 0) {
            sum += text.getWholeText().strip().length();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        links -= node.nodeName().equals("a") ? 1 : 0;
        paragraphs -= PARAGRAPHS.contains(node.nodeName()) ? 1 : 0;
        weights.computeIfPresent(node, (element, before) -> sum - before);
    }
}
