package org.whosaid.speaker;

import org.whosaid.attribution.Attribution;
import org.whosaid.entity.Mention;

/** How sure a speaker is, as measured. */
final class Confidence {

    private Confidence() {
    }

    static double of(Attribution attribution, Resolution resolution) {
        return 0.8;
    }
}
