package org.whosaid.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The files that every page loads; they load no others. Thread-safe. */
public final class PageFiles {

    /** The name of the style sheet. */
    public static final String STYLE = "whosaid.css";
    /** The name of the script. */
    public static final String SCRIPT = "whosaid.js";
    /** The name of the icon. */
    public static final String ICON = "whosaid.svg";

    private PageFiles() {
    }

    /** The names of all files. */
    public static List<String> names() {
        return List.of(STYLE, SCRIPT, ICON);
    }

    /**
     * The bytes of a file.
     *
     * @throws IllegalArgumentException if it is none of {@link #names()}
     */
    public static byte[] bytes(String name) {
        if (!names().contains(name)) {
            throw new IllegalArgumentException("unknown page file: " + name);
        }
        return bytes(PageFiles.class, name);
    }

    /** The bytes of a file that is part of the program, next to a class. */
    public static byte[] bytes(Class<?> neighbour, String name) {
        try (InputStream stream = neighbour.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the program; rebuild it");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
