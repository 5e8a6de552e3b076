package org.whosaid.article;

import java.util.Locale;
import java.util.Set;

/** News agencies and outlets that sign articles. */
final class Agency {

    private static final Set<String> NAMES = Phrases.set("agencies");

    private Agency() {
    }

    /** Whether some words are the name of an agency, in any case, with or without "The". */
    static boolean is(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return NAMES.contains(lower.startsWith("the ") ? lower.substring(4) : lower);
    }
}
