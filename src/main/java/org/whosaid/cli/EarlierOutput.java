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
 * What runs wrote, where their folders lie in one that is read: {@code extract . -o out}. Such records are no articles. Of
 * this run it is the whole folder, of others the files that are theirs.
 */
final class EarlierOutput implements Predicate<Path> {

    private static final Set<String> FILES = Set.of("articles.jsonl", "failures.jsonl", "run.json", "corrections.jsonl");

    private final Optional<Path> folder;

    /** @param folder that is written into, if any; it need not be there yet */
    EarlierOutput(Optional<Path> folder) {
        this.folder = folder;
    }

    @Override
    public boolean test(Path location) {
        return isItsFolder(location) || isOfARun(location) || Export.isExported(location);
    }

    /** Whether this is the folder that is written into, by whatever name. */
    boolean isItsFolder(Path location) {
        return Files.isDirectory(location) && folder.filter(into -> isSame(location, into)).isPresent();
    }

    private static boolean isSame(Path location, Path folder) {
        try {
            return Files.exists(folder) && Files.isSameFile(location, folder);
        } catch (IOException e) {
            // What can't be looked at is told of when it is read.
            return false;
        }
    }

    private static boolean isOfARun(Path location) {
        return FILES.contains(location.getFileName().toString())
                && new RunFolder(location.resolveSibling("")).isAccountedFor();
    }
}
