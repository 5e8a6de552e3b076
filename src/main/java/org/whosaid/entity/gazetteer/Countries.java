package org.whosaid.entity.gazetteer;

import java.io.BufferedReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of the same country or union that have no word in common. Immutable. */
public final class Countries {

    /** Lower-case names of countries by short form, in the case in which it is written: "us" is a pronoun. */
    private final Map<String, String> shortForms = new HashMap<>();
    private final Map<String, String> longForms = new HashMap<>();
    private final Set<String> unlisted = new HashSet<>();

    /** Reads lines of a country and its other names, separated by tabs; a country alone is one that the gazetteer lacks. */
    static Countries read(BufferedReader lines) {
        Countries countries = new Countries();
        lines.lines().filter(line -> !line.startsWith("#")).map(line -> Arrays.asList(line.split("\t"))).forEach(countries::add);
        return countries;
    }

    private void add(List<String> columns) {
        String country = lower(columns.get(0));
        if (columns.size() == 1) {
            unlisted.add(country);
        }
        for (String name : columns.subList(1, columns.size())) {
            if (name.equals(name.toUpperCase(Locale.ROOT))) {
                shortForms.put(name, country);
            } else {
                longForms.put(lower(name), country);
            }
        }
    }

    /** Whether it is written so for a country alone: "U.S.", "UK". */
    public boolean isShortForm(String word) {
        return shortForms.containsKey(word);
    }

    /** Whether it is one of the few countries that the gazetteer lacks. */
    public boolean isUnlisted(String name) {
        return unlisted.contains(lower(name));
    }

    /** The lower-case name that stands for all names of one country; empty for a name that stands for itself. */
    public Optional<String> of(String name) {
        String known = shortForms.get(name);
        return Optional.ofNullable(known != null ? known : longForms.get(lower(name)));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
