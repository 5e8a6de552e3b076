package org.whosaid.input.file;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.whosaid.document.Document.InputFormat;

/**
 * A file's name taken apart: {@code news.json.gz} is {@code news}, {@code json}, {@code gz}. An ending is one to six
 * ASCII letters or digits.
 *
 * @param stem        the name without its endings
 * @param ending      what follows the last dot, in lower case; empty if there is none
 * @param compression {@code gz}, {@code zst} or empty
 */
public record FileName(String stem, String ending, String compression) {

    private static final Map<String, InputFormat> FORMATS = Map.ofEntries(
            Map.entry("", InputFormat.TEXT), Map.entry("txt", InputFormat.TEXT), Map.entry("text", InputFormat.TEXT),
            Map.entry("md", InputFormat.TEXT), Map.entry("html", InputFormat.HTML), Map.entry("htm", InputFormat.HTML),
            Map.entry("xhtml", InputFormat.HTML), Map.entry("json", InputFormat.JSON), Map.entry("jsonl", InputFormat.JSON_LINES),
            Map.entry("ndjson", InputFormat.JSON_LINES), Map.entry("csv", InputFormat.CSV), Map.entry("tsv", InputFormat.CSV));

    /** Takes a name apart. */
    public static FileName of(String name) {
        String last = lastEnding(name);
        boolean packed = last.equals("gz") || last.equals("zst");
        String unpacked = packed ? without(name, last) : name;
        String ending = lastEnding(unpacked);
        return new FileName(without(unpacked, ending), ending, packed ? last : "");
    }

    /** The format that the ending stands for; a name without ending stands for plain text. */
    public Optional<InputFormat> format() {
        return Optional.ofNullable(FORMATS.get(ending));
    }

    /** Whether cells are separated by tabs. */
    public boolean isTabSeparated() {
        return ending.equals("tsv");
    }

    private static String lastEnding(String name) {
        int point = name.lastIndexOf('.');
        String ending = point < 1 ? "" : name.substring(point + 1);
        boolean plain = !ending.isEmpty() && ending.length() <= 6
                && ending.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
        return plain ? ending.toLowerCase(Locale.ROOT) : "";
    }

    private static String without(String name, String ending) {
        return ending.isEmpty() ? name : name.substring(0, name.length() - ending.length() - 1);
    }
}
