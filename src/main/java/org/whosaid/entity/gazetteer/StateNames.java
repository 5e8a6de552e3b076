package org.whosaid.entity.gazetteer;

import java.io.BufferedReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The states of the United States and their abbreviations, in the case in which they are written. Immutable. */
public final class StateNames {

    private final Map<String, String> full = new HashMap<>();

    /** Reads lines of a state and its abbreviations, separated by tabs. */
    static StateNames read(BufferedReader lines) {
        StateNames names = new StateNames();
        lines.lines().map(line -> Arrays.asList(line.strip().split("\\s*\t\\s*"))).forEach(names::add);
        return names;
    }

    private void add(List<String> columns) {
        columns.forEach(name -> full.putIfAbsent(name, columns.get(0)));
    }

    /** The state that a name or an abbreviation ("Wis.", "Wis", "WI") stands for. */
    public Optional<String> of(String name) {
        String state = full.get(name);
        return Optional.ofNullable(state == null ? full.get(name + '.') : state);
    }
}
