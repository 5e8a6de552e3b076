package org.whosaid.entity.gazetteer;

import java.io.BufferedReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words for a place's people and things ("Japanese", "Danes"), and the places that have such words. Immutable. */
public final class Demonyms {

    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> demonyms = new HashMap<>();

    /** Reads lines of a place and its words, separated by tabs; of places that share a word, the first has it. */
    static Demonyms read(BufferedReader lines) {
        Demonyms demonyms = new Demonyms();
        lines.lines().filter(line -> !line.startsWith("#")).forEach(demonyms::add);
        return demonyms;
    }

    private void add(String line) {
        String[] columns = line.strip().split("\\s*\t\\s*");
        places.put(lower(columns[0]), columns[0]);
        for (int i = 1; i < columns.length; i++) {
            demonyms.putIfAbsent(lower(columns[i]), columns[0]);
        }
    }

    /** The place whose people this word names: "Japan" for "Japanese". */
    public Optional<String> placeOf(String word) {
        return Optional.ofNullable(demonyms.get(lower(word)));
    }

    /** Whether a name is that of a place with a word for its people: of countries, the ones in use today. */
    public boolean isPlace(String name) {
        return places.containsKey(lower(name));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
