package org.whosaid.evaluation.score;

import java.util.Optional;
import java.util.OptionalDouble;
import org.whosaid.evaluation.gold.Annotation;

/**
 * A quote of a record, as far as it is scored.
 *
 * @param annotation where it stands; the speaker's mention is the source
 * @param name       of the speaker
 * @param kind       of the speaker
 * @param attributed whether a speaker is given at all
 * @param type       direct, mixed or indirect, as the record says
 * @param confidence 0 to 1
 */
public record FoundQuote(Annotation annotation, Optional<String> name, Optional<String> kind, boolean attributed,
                         Optional<String> type, OptionalDouble confidence) {

    boolean isDirect() {
        return type.filter("direct"::equals).isPresent();
    }
}
