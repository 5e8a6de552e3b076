package org.whosaid.architecture;

import com.sun.source.tree.ClassTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Which top-level type names which. A sealed type and those that it permits are one, as none can be without the other. */
final class TypeGraph {

    /** Permitted types to the sealed one that stands for them. */
    private final Map<String, String> sealed = new HashMap<>();
    private final Map<String, Set<String>> edges = new TreeMap<>();
    /** "A -> B" to where A names B first. */
    private final Map<String, String> places = new HashMap<>();

    /** By what the sources say. */
    static TypeGraph ofSources(List<Source> sources) {
        TypeGraph graph = sealedOf(sources);
        TypeNames types = new TypeNames(sources);
        forEach(sources, (source, type) -> References.of(source, type, types)
                .forEach((to, line) -> graph.add(name(source, type), to, source.place() + ":" + line)));
        return graph;
    }

    /** Without an edge as yet, but knowing which types are sealed. */
    static TypeGraph sealedOf(List<Source> sources) {
        TypeGraph graph = new TypeGraph();
        TypeNames types = new TypeNames(sources);
        forEach(sources, (source, type) -> References.permitted(source, type, types)
                .forEach(permitted -> graph.sealed.put(permitted, name(source, type))));
        return graph;
    }

    private static void forEach(List<Source> sources, BiConsumer<Source, ClassTree> action) {
        sources.forEach(source -> source.types().forEach(type -> action.accept(source, type)));
    }

    private static String name(Source source, ClassTree type) {
        return source.packageName() + "." + type.getSimpleName();
    }

    void add(String from, String to, String place) {
        String first = node(from);
        String second = node(to);
        if (!first.equals(second) && edges.computeIfAbsent(first, key -> new TreeSet<>()).add(second)) {
            places.put(first + " -> " + second, place);
        }
    }

    private String node(String name) {
        String node = name;
        while (sealed.containsKey(node)) {
            node = sealed.get(node);
        }
        return node;
    }

    Cycles cycles() {
        return new Cycles(edges);
    }

    /** The types that hang together, then each cycle with the lines that close it. */
    List<String> report() {
        List<String> lines = new ArrayList<>();
        cycles().groups().forEach(group -> lines.add("# " + group.size() + " types know each other: "
                + String.join(", ", group.stream().map(Source::below).toList())));
        cycles().shortest().forEach(cycle -> lines.add(written(cycle)));
        return lines;
    }

    /** "A -> B -> A  (A.java:3, B.java:5)" */
    private String written(List<String> cycle) {
        List<String> where = new ArrayList<>();
        for (int i = 0; i + 1 < cycle.size(); i++) {
            where.add(places.get(cycle.get(i) + " -> " + cycle.get(i + 1)));
        }
        return String.join(" -> ", cycle.stream().map(Source::below).toList()) + "  (" + String.join(", ", where) + ")";
    }
}
