package org.whosaid.evaluation.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of annotation files: of each article {@code NAME.ann}, or {@code NAME_ANNOTATOR.ann} for each annotator.
 * Immutable.
 */
public final class StandoffFolder {

    private static final String ENDING = ".ann";
    private static final String ANNOTATOR = "_";

    private final Path folder;
    private final NavigableSet<String> names;

    private StandoffFolder(Path folder, NavigableSet<String> names) {
        this.folder = folder;
        this.names = names;
    }

    /**
     * Lists a folder; one that is not there holds nothing.
     *
     * @throws EvaluationException where it can't be listed
     */
    public static StandoffFolder list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new StandoffFolder(folder, new TreeSet<>());
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new StandoffFolder(folder, files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING)).collect(Collectors.toCollection(TreeSet::new)));
        } catch (IOException e) {
            throw EvaluationException.unreadable(folder, e);
        }
    }

    /** The annotation file of an article, of several the first by name; nothing where nobody annotated it. */
    public Optional<Path> first(String article) {
        if (names.contains(article + ENDING)) {
            return Optional.of(folder.resolve(article + ENDING));
        }
        return Optional.ofNullable(names.ceiling(article + ANNOTATOR))
                .filter(name -> name.startsWith(article + ANNOTATOR)).map(folder::resolve);
    }
}
