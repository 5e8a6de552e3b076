package org.whosaid.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The files that every page loads: written by hand, complete, and asking for nothing else. Safe for all threads. */
public final class PageFiles {

    /** The style sheet's name. */
    public static final String STYLE = "whosaid.css";
    /** The script's name. */
    public static final String SCRIPT = "whosaid.js";
    /** The icon's name. */
    public static final String ICON = "whosaid.svg";

    private PageFiles() {
    }

    /** All their names. */
    public static List<String> names() {
        return List.of(STYLE, SCRIPT, ICON);
    }

    /**
     * The bytes of one.
     *
     * @throws IllegalArgumentException where it is none of {@link #names()}
     */
    public static byte[] bytes(String name) {
        if (!names().contains(name)) {
            throw new IllegalArgumentException("no file of the pages: " + name);
        }
        try (InputStream stream = PageFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing in the program; build it anew");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
