package org.whosaid.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.whosaid.formats.Export;
import org.whosaid.run.RunFolder;

/**
 * Recognizes output of this program inside an input folder, as in {@code extract . -o out}, so that records aren't read as
 * articles: the whole output folder of this run, and the files of other runs.
 */
final class OwnOutput implements Predicate<Path> {

    private static final Set<String> FILES = Set.of("articles.jsonl", "failures.jsonl", "run.json", "corrections.jsonl");

    private final Optional<Path> folder;

    /** @param folder the output folder of this run, if any; it need not exist yet */
    OwnOutput(Optional<Path> folder) {
        this.folder = folder;
    }

    @Override
    public boolean test(Path location) {
        return isOutputFolder(location) || isRunFile(location) || Export.isExported(location);
    }

    /** Whether this is the output folder of this run, under whatever name. */
    boolean isOutputFolder(Path location) {
        return Files.isDirectory(location) && folder.filter(output -> isSame(location, output)).isPresent();
    }

    private static boolean isSame(Path location, Path folder) {
        try {
            return Files.exists(folder) && Files.isSameFile(location, folder);
        } catch (IOException e) {
            // An inaccessible location is reported when it is read.
            return false;
        }
    }

    private static boolean isRunFile(Path location) {
        return FILES.contains(location.getFileName().toString())
                && new RunFolder(location.resolveSibling("")).isAccountedFor();
    }
}
