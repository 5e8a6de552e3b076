package org.whosaid.correction;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What somebody found on checking a quote. */
public enum Verdict {
    /** The record names the right speaker. */
    @JsonProperty("confirmed")
    CONFIRMED,
    /** Somebody else said it. */
    @JsonProperty("speaker")
    SPEAKER,
    /** It quotes nobody. */
    @JsonProperty("none")
    NONE,
    /** The verdict before this one is taken back: nobody has checked. */
    @JsonProperty("withdrawn")
    WITHDRAWN
}
