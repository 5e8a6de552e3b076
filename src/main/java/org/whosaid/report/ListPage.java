package org.whosaid.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.whosaid.page.DisplayTerms;
import org.whosaid.page.Frame;

/**
 * A long list on as many pages as it needs, written as it comes: a page goes out as soon as it is known whether another
 * follows.
 *
 * @param <T> what is listed
 */
final class ListPage<T> {

    private final SiteFolder site;
    private final String name;
    private final String title;
    private final int onAPage;
    private final BiConsumer<Element, List<T>> content;
    private final List<T> waiting = new ArrayList<>();
    private int written;

    /**
     * A list of which nothing is there yet.
     *
     * @param name    in addresses
     * @param title   for people
     * @param onAPage how many at most stand on a page
     * @param content writes those of a page into its main element
     */
    ListPage(SiteFolder site, String name, String title, int onAPage, BiConsumer<Element, List<T>> content) {
        this.site = site;
        this.name = name;
        this.title = title;
        this.onAPage = onAPage;
        this.content = content;
    }

    void add(T item) {
        if (waiting.size() == onAPage) {
            write(true);
        }
        waiting.add(item);
    }

    /** Writes what is left. */
    void finish() {
        if (!waiting.isEmpty()) {
            write(false);
        }
    }

    private void write(boolean another) {
        int page = ++written;
        String address = Address.list(name, page);
        Element main = new Element("main").attr("class", "list");
        main.appendElement("h1").appendText(title);
        int first = (page - 1) * onAPage + 1;
        main.appendElement("p").attr("class", "origin").appendText("Page " + page + ": " + first + " to "
                + DisplayTerms.counted(first + waiting.size() - 1L, "", "").strip());
        content.accept(main, List.copyOf(waiting));
        Frame frame = Frame.ofFiles("../" + Address.FILES, "../" + Address.OVERVIEW, links(page, another));
        links(main, page, another);
        site.page(address, frame.html(title, main));
        waiting.clear();
    }

    private List<Frame.Link> links(int page, boolean another) {
        List<Frame.Link> links = new ArrayList<>();
        if (page > 1) {
            links.add(new Frame.Link("Previous page", name + "-" + (page - 1) + ".html", "prev"));
        }
        if (another) {
            links.add(new Frame.Link("Next page", name + "-" + (page + 1) + ".html", "next"));
        }
        return links;
    }

    private void links(Element main, int page, boolean another) {
        List<Frame.Link> links = links(page, another);
        if (!links.isEmpty()) {
            Element line = main.appendElement("nav").attr("class", "pages").attr("aria-label", "Pages of this list");
            links.forEach(link -> line.appendText(" ").appendElement("a").attr("href", link.address()).attr("rel", link.rel())
                    .appendText(link.words()));
        }
    }
}
