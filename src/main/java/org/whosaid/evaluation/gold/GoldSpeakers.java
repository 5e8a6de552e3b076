package org.whosaid.evaluation.gold;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.whosaid.evaluation.score.QuotedUnit;

/**
 * Who speaks in the attributed quoted units, from {@code speakers.tsv}: article, number of the unit, kind, fullest name,
 * and further names that are accepted, with semicolons between. The kind {@code none} takes a unit out of the count.
 * Immutable.
 */
public final class GoldSpeakers {

    private static final String NONE = "none";

    private final Map<SpeakerTable.Key, GoldSpeaker> speakers;

    private GoldSpeakers(Map<SpeakerTable.Key, GoldSpeaker> speakers) {
        this.speakers = speakers;
    }

    static GoldSpeakers read(Path file) {
        return new GoldSpeakers(SpeakerTable.read(file, "unit"));
    }

    /** Who speaks in a unit; nothing where the file does not say. */
    public Optional<GoldSpeaker> of(QuotedUnit unit) {
        return unit.number().isEmpty() ? Optional.empty()
                : Optional.ofNullable(speakers.get(new SpeakerTable.Key(unit.article().id(), unit.number().getAsInt())))
                        .filter(speaker -> !speaker.kind().equals(NONE));
    }
}
