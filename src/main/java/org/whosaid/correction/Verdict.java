package org.whosaid.correction;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The result of checking a quote. */
public enum Verdict {
    /** The record names the right speaker. */
    @JsonProperty("confirmed")
    CONFIRMED,
    /** Somebody else said it. */
    @JsonProperty("speaker")
    SPEAKER,
    /** It is not a quotation. */
    @JsonProperty("none")
    NONE,
    /** The earlier verdict is withdrawn; the quote counts as unchecked. */
    @JsonProperty("withdrawn")
    WITHDRAWN
}
