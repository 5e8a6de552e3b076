package org.whosaid.input.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A row of a CSV file as an article, by the columns that its header names. Immutable, safe for all threads. */
public final class CsvRows implements Parser {

    private final Fields fields;
    private final char separator;
    private final List<String> columns;

    private CsvRows(Fields fields, char separator, List<String> columns) {
        this.fields = fields;
        this.separator = separator;
        this.columns = columns;
    }

    /**
     * The reader of the rows below a header.
     *
     * @throws Malformed if no column is the text's
     */
    public static CsvRows under(String header, char separator, FieldNames names) throws Malformed {
        Fields fields = new Fields(names);
        List<String> columns = distinct(cells(header, separator));
        if (columns.stream().noneMatch(names.text()::contains)) {
            throw new Malformed(fields.noText(columns));
        }
        return new CsvRows(fields, separator, columns);
    }

    /** The most frequent of tab, semicolon and comma in a header, outside quotation marks; by default a comma. */
    public static char separator(String start) {
        int[] counts = new int[128];
        boolean quoted = false;
        for (int i = 0; i < start.length() && (quoted || start.charAt(i) != '\n'); i++) {
            char c = start.charAt(i);
            quoted ^= c == '"';
            counts[quoted || c >= counts.length ? 0 : c]++;
        }
        return counts['\t'] > Math.max(counts[','], counts[';']) ? '\t' : counts[';'] > counts[','] ? ';' : ',';
    }

    @Override
    public Content parse(String decoded) throws Malformed {
        List<String> cells = cells(decoded, separator);
        if (cells.size() > columns.size()) {
            throw new Malformed("the row has " + cells.size() + " cells, the header " + columns.size()
                    + ": put cells that hold the separator in quotation marks");
        }
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return fields.content(row, List.of());
    }

    /** Tab-separated files are often written without quoting, so rows that break its rules are taken as they stand. */
    private static List<String> cells(String row, char separator) throws Malformed {
        CSVFormat quoted = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
        try {
            return cells(row, quoted);
        } catch (IOException | UncheckedIOException e) {
            if (separator == '\t') {
                return List.of(row.split("\t", -1));
            }
            throw new Malformed("a quoted cell never closes, or has text after its closing mark: "
                    + "close it, and double the marks within");
        }
    }

    private static List<String> cells(String row, CSVFormat format) throws IOException {
        try (CSVParser parser = CSVParser.parse(row, format)) {
            List<CSVRecord> records = parser.getRecords();
            return records.isEmpty() ? List.of("") : records.get(0).toList();
        }
    }

    private static List<String> distinct(List<String> names) {
        List<String> distinct = new ArrayList<>();
        for (String name : names) {
            String own = name.isBlank() ? "column " + (distinct.size() + 1) : name.strip();
            distinct.add(distinct.contains(own) ? own + " " + (distinct.size() + 1) : own);
        }
        return distinct;
    }
}
