package org.whosaid.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table for readers.
 *
 * @param title    what it shows
 * @param note     how that is counted
 * @param header   the columns' names; the first is that of the rows
 * @param rows     as many cells each
 * @param compared the columns that are set beside another program's, by their names
 */
public record Sheet(String title, String note, List<String> header, List<List<String>> rows, Set<String> compared) {

    /** The same table with the compared columns of another program's at its right, for the rows that both have. */
    public Sheet beside(Sheet other, String program) {
        List<Integer> columns = IntStream.range(0, header.size()).filter(i -> compared.contains(header.get(i))).boxed().toList();
        Map<String, List<String>> byName = other.rows.stream().collect(Collectors.toMap(row -> row.get(0), Function.identity()));
        List<String> names = columns.stream().map(i -> program + " " + header.get(i)).toList();
        return new Sheet(title, note, joined(header, names), rows.stream()
                .map(row -> joined(row, cells(byName.getOrDefault(row.get(0), List.of()), columns))).toList(), compared);
    }

    private static List<String> cells(List<String> row, List<Integer> columns) {
        return columns.stream().map(i -> row.isEmpty() ? "" : row.get(i)).toList();
    }

    private static List<String> joined(List<String> these, List<String> those) {
        List<String> joined = new ArrayList<>(these);
        joined.addAll(those);
        return List.copyOf(joined);
    }

    /** Set under each other with spaces; numbers to the right. */
    public String asText() {
        int[] widths = IntStream.range(0, header.size()).map(this::width).toArray();
        return title + "\n" + line(header, widths) + rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private int width(int column) {
        return IntStream.concat(IntStream.of(header.get(column).length()),
                rows.stream().mapToInt(row -> row.get(column).length())).max().orElse(0);
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder("  ");
        for (int i = 0; i < cells.size(); i++) {
            String padding = " ".repeat(widths[i] - cells.get(i).length());
            line.append(i == 0 ? cells.get(i) + padding : "  " + padding + cells.get(i));
        }
        return line.toString().stripTrailing() + "\n";
    }

    /** As Markdown, with title and note. */
    public String asMarkdown() {
        String rule = "| --- |" + " ---: |".repeat(header.size() - 1) + "\n";
        return "## " + title + "\n\n" + note + "\n\n" + markdown(header) + rule
                + rows.stream().map(Sheet::markdown).collect(Collectors.joining());
    }

    private static String markdown(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
