package org.whosaid.input.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Recognizes files that hold no text. */
public final class Binary {

    /** A text has fewer control characters than one in this many. */
    private static final int MIN_CHARS_PER_CONTROL = 20;
    private static final List<Kind> KINDS = List.of(new Kind("%PDF-", "a PDF file"),
            new Kind("PK\3\4", "a ZIP or Office file"),
            new Kind("{\\rtf", "a Rich Text file"), new Kind("\u00d0\u00cf\u0011\u00e0", "an old Office file"),
            new Kind("\u0089PNG", "an image"), new Kind("GIF8", "an image"), new Kind("\u00ff\u00d8\u00ff", "an image"),
            new Kind("\u00fd7zXZ\0", "an xz archive"), new Kind("BZh9", "a bzip2 archive"),
            new Kind("7z\u00bc\u00af", "a 7-Zip archive"), new Kind("PAR1", "a Parquet file"),
            new Kind("SQLite format 3\0", "a database"));

    private Binary() {
    }

    /** What a file of a well-known binary kind is, and what to do; empty for others. */
    public static Optional<String> kind(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1);
        return KINDS.stream().filter(kind -> start.startsWith(kind.magic())).map(kind -> unreadable(kind.name()))
                .findFirst();
    }

    /** Why something is no text: it is full of control characters. */
    public static Optional<String> inText(String text) {
        long controls = count(text, c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f');
        boolean binary = controls * MIN_CHARS_PER_CONTROL > text.length();
        return binary ? Optional.of(unreadable("a binary file")) : Optional.empty();
    }

    /** The number of NUL characters. */
    public static long nulCharacters(String text) {
        return count(text, c -> c == 0);
    }

    private static long count(String text, IntPredicate kind) {
        return text.chars().filter(kind).count();
    }

    private static String unreadable(String what) {
        return "this is " + what + ", not text: save the article as text or HTML";
    }

    private record Kind(String magic, String name) {
    }
}
