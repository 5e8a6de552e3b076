package org.whosaid.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.whosaid.page.Letters;

/** A bar chart, as a table: whoever can't see the bars reads the figures. */
final class Bars {

    private Bars() {
    }

    /**
     * A bar.
     *
     * @param name    what it stands for
     * @param times   how long it is
     * @param address where its name leads, from the page; empty for nowhere
     */
    record Bar(String name, long times, Optional<String> address) {
    }

    static void write(Element parent, String names, String times, List<Bar> bars) {
        long most = bars.stream().mapToLong(Bar::times).max().orElse(1);
        Element table = parent.appendElement("table").attr("class", "bars");
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col").appendText(names);
        head.appendElement("th").attr("scope", "col").attr("colspan", "2").attr("class", "figure").appendText(times);
        Element body = table.appendElement("tbody");
        bars.forEach(bar -> row(body.appendElement("tr"), bar, most));
    }

    private static void row(Element row, Bar bar, long most) {
        Element name = row.appendElement("th").attr("scope", "row");
        Element words = bar.address().map(address -> name.appendElement("a").attr("href", address)).orElse(name);
        words.appendElement("bdi").appendText(Letters.inLine(bar.name()));
        String width = String.format(Locale.ROOT, "%.1f%%", 100.0 * bar.times() / Math.max(1, most));
        row.appendElement("td").attr("class", "bar").appendElement("svg").attr("aria-hidden", "true").attr("width", "100%")
                .attr("height", "10").appendElement("rect").attr("width", width).attr("height", "10");
        row.appendElement("td").attr("class", "figure").appendText(String.format(Locale.ROOT, "%,d", bar.times()));
    }
}
