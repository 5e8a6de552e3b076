package org.whosaid.page;

/**
 * A speaker in the article.
 *
 * @param number the index in the list, from 0; the speaker with the most quotations comes first
 * @param name   the name as shown; {@link #UNKNOWN} if the speaker is unknown
 * @param known  whether the speaker is known
 * @param quotes the number of quotations
 */
record Voice(int number, String name, boolean known, int quotes) {

    static final String UNKNOWN = "Unknown speaker";

    /** The number of colours that can be told apart. */
    private static final int COLOUR_COUNT = 8;

    /** The CSS class for the speaker's colour; colours repeat if there are more speakers. */
    String colour() {
        return known ? "v" + (1 + number % COLOUR_COUNT) : "v0";
    }
}
