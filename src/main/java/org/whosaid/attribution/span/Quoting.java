package org.whosaid.attribution.span;

/** How a word stands to the quotation marks around it. */
enum Quoting {
    /** In no quotation. */
    OUTSIDE,
    /** Between the marks of one. */
    INSIDE,
    /** A mark that opens or closes one. */
    MARK
}
