package org.whosaid.architecture;

import java.util.List;
import java.util.stream.Stream;

/** The measures of the project's code: of each, what is amiss, line by line. */
final class Codebase {

    private final SourceTree tree;

    Codebase(SourceTree tree) {
        this.tree = tree;
    }

    static Codebase here() {
        return new Codebase(SourceTree.here());
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

    Names typeNames() {
        return new Names(tree.all());
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

    TypeGraph graph() {
        return TypeGraph.ofSources(tree.all());
    }

    Places places() {
        return new Places(tree.all());
    }
}
