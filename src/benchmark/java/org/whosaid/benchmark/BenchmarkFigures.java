package org.whosaid.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What was measured, round after round, by name. */
final class BenchmarkFigures {

    private final Map<String, List<Double>> rounds = new LinkedHashMap<>();

    void add(String name, double value) {
        rounds.computeIfAbsent(name, unseen -> new ArrayList<>()).add(value);
    }

    /** The middle one of all rounds, of two middle ones their mean; nothing where it was not measured. */
    OptionalDouble median(String name) {
        List<Double> sorted = rounds.getOrDefault(name, List.of()).stream().sorted().toList();
        if (sorted.isEmpty()) {
            return OptionalDouble.empty();
        }
        int middle = sorted.size() / 2;
        return OptionalDouble.of(sorted.size() % 2 == 1 ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2);
    }

    /** The names that begin so, in the order in which they were first measured. */
    List<String> names(String beginning) {
        return rounds.keySet().stream().filter(name -> name.startsWith(beginning)).toList();
    }
}
