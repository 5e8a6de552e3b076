package org.whosaid.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * What stands around the main part of every page: head, a line of links, the files that it loads. Immutable.
 *
 * @param files      where the {@link PageFiles} lie, as a prefix of their addresses: {@code ../files/}
 * @param home       the address of the first page
 * @param links      others that stand beside it, in order
 * @param scripts    addresses of scripts that the page loads after {@link PageFiles#SCRIPT}, which is loaded always
 * @param policy     the Content-Security-Policy that stands in the page; empty where a server sends one
 */
public record Frame(String files, String home, List<Link> links, List<String> scripts, Optional<String> policy) {

    /** Nothing but the report's own style sheet, scripts and pictures. */
    public static final String STATIC_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "base-uri 'none'; form-action 'none'";

    /** Copies the lists. */
    public Frame {
        links = List.copyOf(links);
        scripts = List.copyOf(scripts);
    }

    /** The frame of a page in a folder of files, without any server. */
    public static Frame ofFiles(String files, String home, List<Link> links) {
        return new Frame(files, home, links, List.of(), Optional.of(STATIC_POLICY));
    }

    /**
     * A link of the page's own.
     *
     * @param words   what it says
     * @param address where it leads
     * @param rel     what it is to the page, as HTML's {@code rel} has it: {@code next}; empty for nothing in particular
     */
    public record Link(String words, String address, String rel) {
    }

    /**
     * The whole page as HTML; to be stored or sent as UTF-8.
     *
     * @param title for the window
     * @param main  the element {@code main}
     */
    public String html(String title, Element main) {
        Document document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(new DocumentType("html", "", ""));
        Element html = document.appendElement("html").attr("lang", "en");
        head(html.appendElement("head"), title);
        Element body = html.appendElement("body");
        body.appendElement("a").attr("class", "skip").attr("href", "#main").appendText("Skip to the content");
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
        head.appendElement("title").appendText(Letters.inLine(title));
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
        Element anchor = navigation.appendElement("a").attr("href", link.address()).appendText(link.words());
        if (!link.rel().isEmpty()) {
            anchor.attr("rel", link.rel());
        }
    }
}
