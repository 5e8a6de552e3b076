package org.whosaid.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.whosaid.document.Document.InputFormat;
import org.whosaid.input.file.SourceFile;

/** Chooses what a file is read as: by what the user says, else by its ending, else by its content. */
final class FormatChoice {

    private static final int MAX_CHARS = 1024;
    private static final Pattern OBJECT = Pattern.compile("\\s*+\\[?+\\s*+\\{\\s*+[\"}]");

    private FormatChoice() {
    }

    /** @param start the file's start, decoded */
    static InputFormat of(SourceFile file, String start, Optional<InputFormat> forced) {
        InputFormat named = forced.or(() -> hasEnding(file) ? file.name().format() : Optional.empty())
                .orElseGet(() -> fromContent(start));
        return forced.isEmpty() && named == InputFormat.JSON && areLines(start) ? InputFormat.JSON_LINES : named;
    }

    private static boolean hasEnding(SourceFile file) {
        return !file.name().ending().isEmpty();
    }

    private static InputFormat fromContent(String start) {
        if (OBJECT.matcher(start).lookingAt()) {
            return InputFormat.JSON;
        }
        String first = start.substring(0, Math.min(start.length(), MAX_CHARS)).stripLeading().toLowerCase(Locale.ROOT);
        boolean page = first.startsWith("<") && (first.contains("<html") || first.contains("<!doctype html"));
        return page ? InputFormat.HTML : InputFormat.TEXT;
    }

    /** Whether it is JSON Lines, often named .json: the first line is a whole object, the next starts one. */
    private static boolean areLines(String start) {
        List<String> lines = start.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(2).toList();
        return lines.size() > 1 && lines.get(0).startsWith("{") && lines.get(0).endsWith("}")
                && lines.get(1).startsWith("{");
    }
}
