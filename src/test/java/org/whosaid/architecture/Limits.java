package org.whosaid.architecture;

/** How much is too much. */
final class Limits {

    /** Lines of the body of every second method at most. */
    static final int MEDIAN = 5;
    /** Lines of the body of nine methods in ten at most. */
    static final int NINE_IN_TEN = 12;
    /** Lines of a file. */
    static final int FILE = 300;
    /** Share of public types and methods with a comment. */
    static final double DOCUMENTED = 0.97;
    /** Words of a language in one list in code. */
    static final int LIST = 6;
    /** Words in all lists of the rooms of language; it has to be below. */
    static final int WORDS = 60;
    /** Calls of String.matches in these rooms. */
    static final int MATCHES = 5;

    private Limits() {
    }
}
