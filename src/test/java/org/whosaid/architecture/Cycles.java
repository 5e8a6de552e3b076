package org.whosaid.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The cycles of a graph: its strongly connected components after Tarjan (1972), and the shortest way round each edge. */
final class Cycles {

    private final Map<String, Set<String>> edges;
    private final List<Set<String>> groups = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> opened = new HashSet<>();

    Cycles(Map<String, Set<String>> edges) {
        this.edges = edges;
        edges.keySet().forEach(this::visit);
        groups.sort(Comparator.<Set<String>>comparingInt(Set::size).reversed().thenComparing(Object::toString));
    }

    /** Nodes that all lead to each other; the largest group first, none of one node alone. */
    List<Set<String>> groups() {
        return groups;
    }

    private Set<String> after(String node) {
        return edges.getOrDefault(node, Set.of());
    }

    private void visit(String node) {
        if (!numbers.containsKey(node)) {
            lowest.put(node, numbers.size());
            numbers.put(node, numbers.size());
            open.push(node);
            opened.add(node);
            after(node).forEach(next -> look(node, next));
            close(node);
        }
    }

    private void look(String node, String next) {
        if (!numbers.containsKey(next)) {
            visit(next);
            lowest.merge(node, lowest.get(next), Math::min);
        } else if (opened.contains(next)) {
            lowest.merge(node, numbers.get(next), Math::min);
        }
    }

    private void close(String node) {
        if (lowest.get(node).equals(numbers.get(node))) {
            Set<String> group = new TreeSet<>();
            while (!group.contains(node)) {
                group.add(open.pop());
            }
            opened.removeAll(group);
            if (group.size() > 1) {
                groups.add(group);
            }
        }
    }

    /** For each edge that is on a cycle the shortest one, each once, short ones first; first and last node are the same. */
    List<List<String>> shortest() {
        Set<List<String>> cycles = new HashSet<>();
        groups.forEach(group -> group.forEach(from -> after(from).stream().filter(group::contains)
                .forEach(to -> way(to, from, group).map(Cycles::turned).ifPresent(cycles::add))));
        return cycles.stream().sorted(Comparator.<List<String>>comparingInt(List::size).thenComparing(Object::toString)).toList();
    }

    /** The nodes from one to another, both included. */
    private Optional<List<String>> way(String from, String to, Set<String> within) {
        Map<String, String> before = new HashMap<>(Map.of(from, from));
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty() && !before.containsKey(to)) {
            String node = next.remove();
            after(node).stream().filter(within::contains).filter(other -> before.putIfAbsent(other, node) == null)
                    .forEach(next::add);
        }
        return before.containsKey(to) ? Optional.of(back(before, from, to)) : Optional.empty();
    }

    private static List<String> back(Map<String, String> before, String from, String to) {
        List<String> nodes = new ArrayList<>(List.of(to));
        for (String node = to; !node.equals(from); node = before.get(node)) {
            nodes.add(before.get(node));
        }
        Collections.reverse(nodes);
        return nodes;
    }

    /** Begun at the first of its nodes by name, and closed. */
    private static List<String> turned(List<String> nodes) {
        List<String> cycle = new ArrayList<>(nodes);
        Collections.rotate(cycle, -cycle.indexOf(Collections.min(cycle)));
        cycle.add(cycle.get(0));
        return cycle;
    }
}
