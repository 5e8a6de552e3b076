package org.whosaid.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * What an earlier run wrote, where the folder that it wrote into lies in one that is read: {@code extract . -o out}. Such
 * records are no articles.
 */
final class EarlierOutput implements Predicate<Path> {

    private final Path folder;

    /** @param folder that is written into; it need not be there yet */
    EarlierOutput(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean test(Path location) {
        try {
            return Files.isDirectory(location) && Files.exists(folder) && Files.isSameFile(location, folder);
        } catch (IOException e) {
            // What can't be looked at is told of when it is read.
            return false;
        }
    }
}
