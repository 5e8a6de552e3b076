package org.whosaid.formats;

import java.util.regex.Pattern;

/** Text that UTF-8 can encode. */
final class WellFormed {

    static final String REPLACEMENT = "\uFFFD";

    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private WellFormed() {
    }

    /** The text with U+FFFD in place of each unpaired surrogate; offsets in code points don't change. */
    static String of(String text) {
        return LONE_SURROGATE.matcher(text).replaceAll(REPLACEMENT);
    }
}
