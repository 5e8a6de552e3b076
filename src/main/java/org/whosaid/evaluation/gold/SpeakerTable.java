package org.whosaid.evaluation.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a table of speakers: article, number, kind, fullest name, and further names that are accepted, with semicolons between. */
final class SpeakerTable {

    private static final int FIELDS = 4;

    private SpeakerTable() {
    }

    /** Whose speaker a line gives: something of an article, by its number. */
    record Key(String article, int number) {
    }

    /**
     * Reads a file.
     *
     * @param numbered what is numbered, for messages
     */
    static Map<Key, GoldSpeaker> read(Path file, String numbered) {
        Map<Key, GoldSpeaker> speakers = new HashMap<>();
        List<String> lines = Utf8.lines(file);
        for (int number = 1; number <= lines.size(); number++) {
            String[] fields = lines.get(number - 1).split("\t", -1);
            try {
                speakers.put(new Key(fields[0], Integer.parseInt(fields[1].strip())), speaker(fields));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw EvaluationException.malformed(file, number,
                        "not article, " + numbered + "'s number, kind and name with tabs between; correct it");
            }
        }
        return speakers;
    }

    private static GoldSpeaker speaker(String[] fields) {
        List<String> names = new ArrayList<>();
        names.add(fields.length < FIELDS ? "" : fields[FIELDS - 1]);
        if (fields.length > FIELDS) {
            Arrays.stream(fields[FIELDS].split(";")).filter(name -> !name.isBlank()).forEach(names::add);
        }
        return new GoldSpeaker(fields[2], List.copyOf(names));
    }
}
