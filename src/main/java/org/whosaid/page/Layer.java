package org.whosaid.page;

/** The layers of marks in the text, from the outermost element to the innermost. */
enum Layer {
    /** Parts other than running text: dateline, label, boilerplate. */
    PART,
    /** The words of a quotation. */
    QUOTE,
    /** Words in quotation marks that are not a quotation. */
    UNATTRIBUTED,
    /** The wording that names the source. */
    MENTION,
    /** The wording that marks the reporting. */
    CUE,
    /** A reference to an entity. */
    ENTITY
}
