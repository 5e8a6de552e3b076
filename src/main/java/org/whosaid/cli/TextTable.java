package org.whosaid.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in plain text, with aligned columns. All rows have the same number of cells. */
record TextTable(List<List<String>> rows) {

    private static final String GAP = "  ";

    @Override
    public String toString() {
        int columns = rows.get(0).size();
        int[] widths = IntStream.range(0, columns).map(this::width).toArray();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n", "", "\n"));
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> row.get(column) + " ".repeat(widths[column] - row.get(column).length()))
                .collect(Collectors.joining(GAP)).stripTrailing();
    }
}
