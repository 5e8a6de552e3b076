package org.whosaid.evaluation.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.evaluation.score.QuotedUnit;

/**
 * Who speaks in the attributed quoted units, from {@code speakers.tsv}: article, number of the unit, kind, fullest name,
 * and further names that are accepted, with semicolons between. The kind {@code none} takes a unit out of the count.
 * Immutable.
 */
public final class GoldSpeakers {

    private static final int FIELDS = 4;
    private static final String NONE = "none";

    private final Map<Unit, GoldSpeaker> speakers;

    private record Unit(String article, int number) {
    }

    /**
     * A speaker.
     *
     * @param kind  as in records
     * @param names that are accepted, the fullest first
     */
    public record GoldSpeaker(String kind, List<String> names) {
    }

    private GoldSpeakers(Map<Unit, GoldSpeaker> speakers) {
        this.speakers = speakers;
    }

    static GoldSpeakers read(Path file) {
        Map<Unit, GoldSpeaker> speakers = new HashMap<>();
        List<String> lines = Utf8.lines(file);
        for (int number = 1; number <= lines.size(); number++) {
            String[] fields = lines.get(number - 1).split("\t", -1);
            try {
                speakers.put(new Unit(fields[0], Integer.parseInt(fields[1].strip())), speaker(fields));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw EvaluationException.malformed(file, number,
                        "not article, unit's number, kind and name with tabs between; correct it");
            }
        }
        return new GoldSpeakers(speakers);
    }

    private static GoldSpeaker speaker(String[] fields) {
        List<String> names = new ArrayList<>();
        names.add(fields.length < FIELDS ? "" : fields[FIELDS - 1]);
        if (fields.length > FIELDS) {
            Arrays.stream(fields[FIELDS].split(";")).filter(name -> !name.isBlank()).forEach(names::add);
        }
        return new GoldSpeaker(fields[2], List.copyOf(names));
    }

    /** Whoever speaks in a unit; nothing where the file does not say. */
    public Optional<GoldSpeaker> of(QuotedUnit unit) {
        return unit.number().isEmpty() ? Optional.empty()
                : Optional.ofNullable(speakers.get(new Unit(unit.article().id(), unit.number().getAsInt())))
                        .filter(speaker -> !speaker.kind().equals(NONE));
    }
}
