package org.whosaid.entity.gazetteer;

import java.io.BufferedReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.whosaid.entity.NamedEntity.Gender;

/** First names and whose they are. Immutable. */
public final class FirstNames {

    private final Map<String, Gender> genders;

    private FirstNames(Map<String, Gender> genders) {
        this.genders = genders;
    }

    /** Reads two lists of name and gender, separated by a tab; what the first, the better one, says, counts. */
    static FirstNames read(BufferedReader checked, BufferedReader large) {
        Map<String, Gender> genders = read(large);
        genders.putAll(read(checked));
        return new FirstNames(genders);
    }

    private static Map<String, Gender> read(BufferedReader lines) {
        // A name that women and men have tells nothing.
        BinaryOperator<Gender> both = (one, other) -> one == other ? one : Gender.UNKNOWN;
        Map<String, Gender> genders = new HashMap<>();
        lines.lines().map(line -> line.strip().split("\t")).filter(columns -> columns.length == 2)
                .forEach(columns -> genders.merge(lower(columns[0]), Gender.valueOf(columns[1]), both));
        return genders;
    }

    /** Whether somebody can be called so. */
    public boolean contains(String name) {
        return genders.containsKey(lower(name));
    }

    /** The gender that a first name tells; {@code UNKNOWN} where it is not in the lists or tells none. */
    public Gender gender(String name) {
        return genders.getOrDefault(lower(name), Gender.UNKNOWN);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
