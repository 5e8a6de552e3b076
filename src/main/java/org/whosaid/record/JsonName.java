package org.whosaid.record;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** An enum whose constants have lower-case names in the JSON record. */
public interface JsonName {

    /** The constant's own name. */
    String name();

    /** The name in the JSON record, such as {@code direct}. */
    @JsonValue
    default String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
