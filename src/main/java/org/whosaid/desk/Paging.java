package org.whosaid.desk;

import java.util.function.IntFunction;
import org.jsoup.nodes.Element;

/** The links from one page of a list to its neighbours. */
final class Paging {

    private Paging() {
    }

    /**
     * Writes the links if there is more than one page.
     *
     * @param page    the current page, counted from 1
     * @param size    the number of items per page
     * @param total   the number of items on all pages
     * @param address the address of a page
     */
    static void write(Element parent, int page, int size, long total, IntFunction<String> address) {
        int last = (int) Math.max(1, (total + size - 1) / size);
        if (last == 1) {
            return;
        }
        Element line = parent.appendElement("nav").attr("class", "paging").attr("aria-label", "Pages of the list");
        link(line, page > 1, "Previous", "prev", address.apply(page - 1));
        line.appendElement("span").appendText("Page " + page + " of " + last);
        link(line, page < last, "Next", "next", address.apply(page + 1));
    }

    private static void link(Element line, boolean exists, String label, String rel, String address) {
        if (exists) {
            line.appendElement("a").attr("rel", rel).attr("href", address).appendText(label);
        }
    }
}
