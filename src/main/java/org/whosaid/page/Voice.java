package org.whosaid.page;

/**
 * One who speaks in the article.
 *
 * @param number from 0 in the order of the list; the one with most quotations first
 * @param name   as shown; {@link #NOBODY} where nobody is known
 * @param known  whether it is known who
 * @param quotes how many quotations are theirs
 */
record Voice(int number, String name, boolean known, int quotes) {

    static final String NOBODY = "Nobody named";

    /** So many colours can be told from one another. */
    private static final int COLOURS = 8;

    /** The class that colours what belongs to them; colours come again where there are more voices. */
    String colour() {
        return known ? "v" + (1 + number % COLOURS) : "v0";
    }
}
