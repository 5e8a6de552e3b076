package org.whosaid.page;

/** What the text is marked with, from the outermost element to the innermost. */
enum Layer {
    /** What is not running text: dateline, label, boilerplate. */
    PART,
    /** The words of a quotation. */
    QUOTE,
    /** Quotation marks that quote nobody. */
    UNATTRIBUTED,
    /** The wording that names the source. */
    MENTION,
    /** The wording that marks the reporting. */
    CUE,
    /** A reference to an entity. */
    ENTITY
}
