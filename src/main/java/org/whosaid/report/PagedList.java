package org.whosaid.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.whosaid.page.DisplayTerms;
import org.whosaid.page.PageFrame;

/**
 * A long list on several pages. A page is written as soon as it is known whether another one follows.
 *
 * @param <T> the type of the items
 */
final class PagedList<T> {

    private final SiteFolder site;
    private final String name;
    private final String title;
    private final int itemsPerPage;
    private final BiConsumer<Element, List<T>> content;
    private final List<T> waiting = new ArrayList<>();
    private int written;

    /**
     * Creates an empty list.
     *
     * @param name         its name in paths
     * @param title        its title
     * @param itemsPerPage the maximum number of items on a page
     * @param content      writes the items of a page into its main element
     */
    PagedList(SiteFolder site, String name, String title, int itemsPerPage, BiConsumer<Element, List<T>> content) {
        this.site = site;
        this.name = name;
        this.title = title;
        this.itemsPerPage = itemsPerPage;
        this.content = content;
    }

    void add(T item) {
        if (waiting.size() == itemsPerPage) {
            write(true);
        }
        waiting.add(item);
    }

    /** Writes the last page. */
    void finish() {
        if (!waiting.isEmpty()) {
            write(false);
        }
    }

    private void write(boolean another) {
        int page = ++written;
        String address = ReportPaths.list(name, page);
        Element main = new Element("main").attr("class", "list");
        main.appendElement("h1").appendText(title);
        int first = (page - 1) * itemsPerPage + 1;
        main.appendElement("p").attr("class", "origin").appendText("Page " + page + ": " + first + " to "
                + DisplayTerms.counted(first + waiting.size() - 1L, "", "").strip());
        content.accept(main, List.copyOf(waiting));
        PageFrame frame = PageFrame.ofFiles("../" + ReportPaths.FILES, "../" + ReportPaths.OVERVIEW, links(page, another));
        links(main, page, another);
        site.page(address, frame.html(title, main));
        waiting.clear();
    }

    private List<PageFrame.Link> links(int page, boolean another) {
        List<PageFrame.Link> links = new ArrayList<>();
        if (page > 1) {
            links.add(new PageFrame.Link("Previous page", name + "-" + (page - 1) + ".html", "prev"));
        }
        if (another) {
            links.add(new PageFrame.Link("Next page", name + "-" + (page + 1) + ".html", "next"));
        }
        return links;
    }

    private void links(Element main, int page, boolean another) {
        List<PageFrame.Link> links = links(page, another);
        if (!links.isEmpty()) {
            Element line = main.appendElement("nav").attr("class", "pages").attr("aria-label", "Pages of this list");
            links.forEach(link -> line.appendText(" ").appendElement("a").attr("href", link.address()).attr("rel", link.rel())
                    .appendText(link.label()));
        }
    }
}
