package org.whosaid.input;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much running text stands within each element: the characters outside links, as menus and teasers are links. Counted
 * in one pass, so that asking for each of many nested elements costs nothing more.
 */
final class TextWeight implements NodeVisitor {

    private final Map<Node, Integer> weights = new IdentityHashMap<>();
    private int sum;
    private int links;

    private TextWeight() {
    }

    static TextWeight in(Element root) {
        TextWeight weight = new TextWeight();
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
        if (node instanceof Element) {
            weights.put(node, sum);
        } else if (node instanceof TextNode text && links == 0) {
            sum += text.getWholeText().strip().length();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        links -= node.nodeName().equals("a") ? 1 : 0;
        weights.computeIfPresent(node, (element, before) -> sum - before);
    }
}
