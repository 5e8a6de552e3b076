package org.whosaid.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.whosaid.page.SafeText;

/** A bar chart as a table, so that screen readers can read the figures. */
final class BarChart {

    private BarChart() {
    }

    /**
     * A bar.
     *
     * @param name    its label
     * @param times   its length
     * @param address the link of its label, relative to the page; empty for none
     */
    record Bar(String name, long times, Optional<String> address) {
    }

    static void write(Element parent, String names, String times, List<Bar> bars) {
        long max = bars.stream().mapToLong(Bar::times).max().orElse(1);
        Element table = parent.appendElement("table").attr("class", "bars");
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col").appendText(names);
        head.appendElement("th").attr("scope", "col").attr("colspan", "2").attr("class", "figure").appendText(times);
        Element body = table.appendElement("tbody");
        bars.forEach(bar -> row(body.appendElement("tr"), bar, max));
    }

    private static void row(Element row, Bar bar, long max) {
        Element name = row.appendElement("th").attr("scope", "row");
        Element words = bar.address().map(address -> name.appendElement("a").attr("href", address)).orElse(name);
        words.appendElement("bdi").appendText(SafeText.inLine(bar.name()));
        String width = String.format(Locale.ROOT, "%.1f%%", 100.0 * bar.times() / Math.max(1, max));
        row.appendElement("td").attr("class", "bar").appendElement("svg").attr("aria-hidden", "true").attr("width", "100%")
                .attr("height", "10").appendElement("rect").attr("width", width).attr("height", "10");
        row.appendElement("td").attr("class", "figure").appendText(String.format(Locale.ROOT, "%,d", bar.times()));
    }
}
