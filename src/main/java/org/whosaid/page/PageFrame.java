package org.whosaid.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * The frame around the main part of every page: the head, a line of links, and the files to load. Immutable.
 *
 * @param files      the address prefix of the {@link PageFiles}: {@code ../files/}
 * @param home       the address of the first page
 * @param links      further links next to it, in order
 * @param scripts    addresses of scripts to load after {@link PageFiles#SCRIPT}, which every page loads
 * @param policy     the Content-Security-Policy to put into the page; empty if a server sends one
 */
public record PageFrame(String files, String home, List<Link> links, List<String> scripts, Optional<String> policy) {

    /** Allows only the report's own style sheet, scripts and images. */
    public static final String STATIC_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "base-uri 'none'; form-action 'none'";

    /** Copies the lists. */
    public PageFrame {
        links = List.copyOf(links);
        scripts = List.copyOf(scripts);
    }

    /** The frame of a page that is opened as a file, without a server. */
    public static PageFrame ofFiles(String files, String home, List<Link> links) {
        return new PageFrame(files, home, links, List.of(), Optional.of(STATIC_POLICY));
    }

    /**
     * A link in the frame.
     *
     * @param label   its text
     * @param address its target
     * @param rel     its relation to the page as in HTML's {@code rel}, such as {@code next}; may be an empty string
     */
    public record Link(String label, String address, String rel) {
    }

    /**
     * The whole page as HTML, to be stored or sent as UTF-8.
     *
     * @param title the title of the window
     * @param main  the element {@code main}
     */
    public String html(String title, Element main) {
        Document document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(new DocumentType("html", "", ""));
        Element html = document.appendElement("html").attr("lang", "en");
        head(html.appendElement("head"), title);
        Element body = html.appendElement("body");
        body.appendElement("a").attr("class", "skip").attr("href", "#main").appendText("Skip to content");
        navigation(body.appendElement("header").attr("class", "site"));
        body.appendChild(main.attr("id", "main"));
        return document.outerHtml() + "\n";
    }

    private void head(Element head, String title) {
        head.appendElement("meta").attr("charset", "utf-8");
        policy.ifPresent(words -> head.appendElement("meta").attr("http-equiv", "Content-Security-Policy")
                .attr("content", words));
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.appendElement("title").appendText(SafeText.inLine(title));
        head.appendElement("link").attr("rel", "icon").attr("href", files + PageFiles.ICON);
        head.appendElement("link").attr("rel", "stylesheet").attr("href", files + PageFiles.STYLE);
        script(head, files + PageFiles.SCRIPT);
        scripts.forEach(address -> script(head, address));
    }

    private static void script(Element head, String address) {
        head.appendElement("script").attr("defer", true).attr("src", address);
    }

    private void navigation(Element header) {
        Element navigation = header.appendElement("nav").attr("aria-label", "Pages");
        navigation.appendElement("a").attr("class", "home").attr("href", home).appendText("who said what");
        links.forEach(link -> link(navigation.appendText(" "), link));
    }

    private static void link(Element navigation, Link link) {
        Element anchor = navigation.appendElement("a").attr("href", link.address()).appendText(link.label());
        if (!link.rel().isEmpty()) {
            anchor.attr("rel", link.rel());
        }
    }
}
