package org.whosaid.record;

import org.whosaid.document.Document;

/** Whether a record holds the article's whole text. */
public enum TextOption {
    /** Where nobody could know what offsets count in without it: from HTML, whose text is extracted. */
    AUTO,
    /** In every record. */
    ALWAYS,
    /** In none. */
    NEVER;

    boolean covers(Document document) {
        return this == ALWAYS || this == AUTO && document.origin().format() == Document.InputFormat.HTML;
    }
}
