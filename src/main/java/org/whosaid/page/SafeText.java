package org.whosaid.page;

import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Makes text of articles safe to display, on pages and on terminals. Control characters and lone surrogates become visible
 * signs, one for one, and controls of writing direction become their abbreviations, so that no article can hide or reorder
 * the words around it. HTML is escaped elsewhere, when elements are written. Thread-safe.
 */
public final class SafeText {

    /** Embeddings, overrides and isolates; plain direction marks are harmless and stay. */
    private static final Map<Integer, String> DIRECTIONS = Map.of(0x202A, "LRE", 0x202B, "RLE", 0x202C, "PDF", 0x202D,
            "LRO", 0x202E, "RLO", 0x2066, "LRI", 0x2067, "RLI", 0x2068, "FSI", 0x2069, "PDI");

    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int DELETE = 0x7F;
    private static final int LAST_CONTROL = 0x9F;
    private static final int NEXT_LINE = 0x85;

    private SafeText() {
    }

    /** Text for a single line, such as a name or a title. Line breaks and tabs become spaces. */
    public static String inLine(String words) {
        if (isHarmless(words)) {
            return words.indexOf('\n') < 0 ? words : words.replace('\n', ' ');
        }
        StringBuilder line = new StringBuilder();
        words.codePoints().forEach(letter -> {
            String direction = DIRECTIONS.get(letter);
            if (direction != null) {
                line.append('[').append(direction).append(']');
            } else {
                line.appendCodePoint(Character.isWhitespace(letter) || letter == NEXT_LINE ? ' ' : visible(letter));
            }
        });
        return line.toString();
    }

    /** Appends running text to an element, with its line breaks. */
    static void append(Element parent, String words) {
        if (isHarmless(words)) {
            parent.appendText(words);
            return;
        }
        StringBuilder run = new StringBuilder();
        words.codePoints().forEach(letter -> {
            if (DIRECTIONS.containsKey(letter)) {
                flush(parent, run);
                direction(parent, letter);
            } else {
                run.appendCodePoint(visible(letter));
            }
        });
        flush(parent, run);
    }

    private static void flush(Element parent, StringBuilder run) {
        if (run.length() > 0) {
            parent.appendText(run.toString());
            run.setLength(0);
        }
    }

    private static void direction(Element parent, int letter) {
        parent.appendElement("bdi").attr("class", "control").attr("title", Character.getName(letter))
                .appendText(String.valueOf(DIRECTIONS.get(letter)));
    }

    private static boolean isHarmless(String words) {
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            boolean odd = unit < ' ' && unit != '\n' || unit >= DELETE && unit <= LAST_CONTROL
                    || unit >= 0x2028 && unit <= 0x202E || unit >= 0x2066 && unit <= 0x2069
                    || Character.isSurrogate(unit) || unit >= 0xFDD0;
            if (odd) {
                return false;
            }
        }
        return true;
    }

    private static int visible(int letter) {
        if (Character.isWhitespace(letter) && letter > 0x1F || letter == '\n' || letter == '\r' || letter == '\t'
                || letter == NEXT_LINE) {
            return letter == NEXT_LINE ? '\n' : letter;
        }
        if (letter < ' ') {
            return PICTURES + letter;
        }
        if (letter == DELETE) {
            return PICTURE_OF_DELETE;
        }
        return letter <= LAST_CONTROL && letter > DELETE || isNoCharacter(letter) ? REPLACEMENT : letter;
    }

    private static boolean isNoCharacter(int letter) {
        return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE
                || (letter & 0xFFFE) == 0xFFFE || letter >= 0xFDD0 && letter <= 0xFDEF;
    }
}
