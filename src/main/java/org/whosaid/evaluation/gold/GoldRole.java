package org.whosaid.evaluation.gold;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The three parts of an attribution, as PARC 3 and PolNeAR name them. */
public enum GoldRole {
    /** The wording that names who speaks. */
    SOURCE,
    /** The wording that marks the reporting. */
    CUE,
    /** What is reported. */
    CONTENT;

    /** In lower case. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
