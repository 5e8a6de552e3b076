package org.whosaid.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All measures of a project's code: of each what is amiss, line by line, under lines with "#" that sum up. */
final class House {

    private final SourceTree tree;

    House(SourceTree tree) {
        this.tree = tree;
    }

    static House here() {
        return new House(SourceTree.here());
    }

    /** The lists by the name of their measure. */
    Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put("methods", methods());
        lists.put("names", names());
        lists.put("words", words());
        lists.put("cycles", cycles());
        lists.put("rooms", rooms());
        return lists;
    }

    private static String head(boolean good, String format, Object... values) {
        return (good ? "# ok   " : "# FAIL ") + String.format(Locale.ROOT, format, values);
    }

    Methods mainMethods() {
        return new Methods(tree.main());
    }

    Documentation documentation() {
        return new Documentation(tree.main());
    }

    /** Files of the program with too many lines. */
    List<String> longFiles() {
        return tree.main().stream().filter(source -> source.lines() > Limits.FILE)
                .map(source -> source.place() + " " + source.lines() + " lines").toList();
    }

    private List<String> methods() {
        Methods methods = mainMethods();
        Documentation documentation = documentation();
        List<String> lines = new ArrayList<>(List.of(
                percentile(methods, 0.5, Limits.MEDIAN), percentile(methods, 0.9, Limits.NINE_IN_TEN),
                head(longFiles().isEmpty(), "%d files of more than %d lines", longFiles().size(), Limits.FILE),
                head(documentation.share() >= Limits.DOCUMENTED, "%.1f %% of %d public types and methods have a comment (%.0f %%)",
                        100 * documentation.share(), documentation.asked(), 100 * Limits.DOCUMENTED)));
        lines.addAll(longFiles());
        methods.longerThan(Limits.NINE_IN_TEN).forEach(method ->
                lines.add(method.place() + " " + method.name() + " " + method.lines() + " lines"));
        documentation.missing().forEach(missing -> lines.add(missing + " has no comment"));
        return lines;
    }

    private static String percentile(Methods methods, double share, int most) {
        return head(methods.percentile(share) <= most,
                "%.0f %% of %d methods are of at most %d lines (%d); %d are longer than %d (%d)",
                100 * share, methods.all().size(), methods.percentile(share), most, methods.longerThan(most).size(), most,
                methods.exempt(share));
    }

    Names typeNames() {
        return new Names(tree.all());
    }

    private List<String> names() {
        Names names = typeNames();
        List<String> lines = new ArrayList<>(List.of(
                head(names.shared().isEmpty(), "%d names of several top-level types", names.shared().size()),
                head(names.taken().isEmpty(), "%d names of nested types that a top-level one has", names.taken().size())));
        lines.addAll(names.shared());
        lines.addAll(names.taken());
        return lines;
    }

    WordTable wordTable() {
        return new WordTable(tree.main());
    }

    private Stream<TagLiterals> literals() {
        return tree.main().stream().filter(WordTable::isOfLanguage).map(TagLiterals::of);
    }

    /** Literals of tags where tokens can be asked. */
    List<String> tags() {
        return tree.main().stream().filter(WordTable::isOfLanguage).filter(source -> !source.room().equals("language"))
                .flatMap(source -> TagLiterals.of(source).tags().stream()).toList();
    }

    List<String> matches() {
        return literals().flatMap(literals -> literals.matches().stream()).toList();
    }

    private List<String> words() {
        WordTable table = wordTable();
        List<String> lines = new ArrayList<>(List.of(
                head(table.total() < Limits.WORDS, "%d words in lists in code (below %d)", table.total(), Limits.WORDS),
                head(table.longerThan(Limits.LIST).isEmpty(), "%d lists of more than %d words",
                        table.longerThan(Limits.LIST).size(), Limits.LIST),
                head(tags().isEmpty(), "%d literals of tags outside the language room (0)", tags().size()),
                head(matches().size() <= Limits.MATCHES, "%d calls of String.matches (%d)", matches().size(), Limits.MATCHES),
                "# note " + literals().mapToInt(literals -> literals.single().size()).sum() + " single words in equals"));
        lines.addAll(table.report());
        tags().forEach(tag -> lines.add("tag " + tag));
        matches().forEach(call -> lines.add("matches " + call));
        return lines;
    }

    TypeGraph graph() {
        return TypeGraph.ofSources(tree.all());
    }

    private List<String> cycles() {
        Cycles cycles = graph().cycles();
        List<String> lines = new ArrayList<>(List.of(head(cycles.groups().isEmpty(), "%d groups of %d types on %d cycles",
                cycles.groups().size(), cycles.groups().stream().mapToInt(Set::size).sum(), cycles.shortest().size())));
        lines.addAll(graph().report());
        return lines;
    }

    Places places() {
        return new Places(tree.all());
    }

    private List<String> rooms() {
        Places places = places();
        List<String> lines = new ArrayList<>(List.of(
                head(places.strangers().isEmpty(), "%d classes beside the program in its packages", places.strangers().size()),
                head(places.misplaced().isEmpty(), "%d files not where their package is", places.misplaced().size()),
                head(places.wrongWay().isEmpty(), "%d types named the wrong way", places.wrongWay().size())));
        lines.addAll(places.strangers());
        lines.addAll(places.misplaced());
        lines.addAll(places.wrongWay());
        return lines;
    }
}
