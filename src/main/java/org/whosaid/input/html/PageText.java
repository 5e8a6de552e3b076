package org.whosaid.input.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an element as a browser shows it: each block is a paragraph, white space is folded, {@code br} is a line
 * break, {@code q} gets quotation marks. Soft hyphens and zero-width spaces are left out.
 */
final class PageText implements NodeVisitor {

    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "caption",
            "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
            "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav",
            "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private boolean spaceDue;
    private int quotations;
    private int preformatted;

    private PageText() {
    }

    /** The headline and the element's paragraphs, separated by blank lines; the headline stands there once. */
    static String of(Optional<String> headline, Element body) {
        List<String> paragraphs = new ArrayList<>(paragraphs(body));
        String line = headline.map(PageText::folded).orElse("");
        if (!line.isEmpty()) {
            paragraphs.remove(line);
            paragraphs.add(0, line);
        }
        return String.join("\n\n", paragraphs);
    }

    /** The element's text in one line. */
    static String line(Element element) {
        return folded(String.join(" ", paragraphs(element)));
    }

    @Override
    public void head(Node node, int depth) {
        String name = node.nodeName();
        if (node instanceof TextNode text) {
            add(text.getWholeText());
        } else if (name.equals("br")) {
            breakLine();
        } else if (name.equals("q")) {
            spaceBefore();
            open.append(quotations++ % 2 == 0 ? '“' : '‘');
        } else {
            border(name);
        }
        preformatted += name.equals("pre") ? 1 : 0;
    }

    @Override
    public void tail(Node node, int depth) {
        String name = node.nodeName();
        preformatted -= name.equals("pre") ? 1 : 0;
        if (name.equals("q")) {
            open.append(--quotations % 2 == 0 ? '”' : '’');
        } else {
            border(name);
        }
    }

    private static List<String> paragraphs(Element element) {
        PageText text = new PageText();
        NodeTraversor.traverse(text, element);
        text.close();
        return text.paragraphs;
    }

    private static String folded(String line) {
        return line.strip().replaceAll("[ \\t\\n\\r\\f]+", " ");
    }

    private void border(String name) {
        if (BLOCKS.contains(name)) {
            close();
        } else if (CELLS.contains(name)) {
            spaceDue = true;
        }
    }

    private void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && preformatted > 0) {
                breakLine();
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                spaceDue = true;
            } else if (c != '\u00AD' && c != '\u200B') {
                spaceBefore();
                open.append(c);
            }
        }
    }

    private void spaceBefore() {
        if (spaceDue && open.length() > 0 && open.charAt(open.length() - 1) != '\n') {
            open.append(' ');
        }
        spaceDue = false;
    }

    private void breakLine() {
        spaceDue = false;
        open.append('\n');
    }

    /** Ends the paragraph. */
    private void close() {
        String paragraph = open.toString().replace('\u00A0', ' ').strip();
        if (!paragraph.isEmpty()) {
            paragraphs.add(trimmed(open));
        }
        open.setLength(0);
        spaceDue = false;
    }

    /** Without white space at its borders; of several line breaks in a row two stay, as a blank line. */
    private static String trimmed(StringBuilder paragraph) {
        StringBuilder trimmed = new StringBuilder(paragraph.length());
        int breaks = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            breaks = c == '\n' ? breaks + 1 : 0;
            if (breaks < 3) {
                trimmed.append(c);
            }
        }
        return trimmed.toString().strip();
    }
}
