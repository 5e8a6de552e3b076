package org.whosaid.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.whosaid.input.Document;
import org.whosaid.input.Item;
import org.whosaid.input.Unreadable;

/**
 * What an earlier run wrote, where the folder that it wrote into lies in one that is read: {@code extract . -o out}. Such
 * records are no articles. What the user names itself is never among it.
 */
final class EarlierOutput implements Predicate<Item> {

    private final Path folder;
    private final List<String> named;

    EarlierOutput(Path folder, List<String> named) {
        this.folder = whole(folder);
        this.named = named;
    }

    @Override
    public boolean test(Item item) {
        String path = item instanceof Document document ? document.origin().path()
                : item instanceof Unreadable unreadable ? unreadable.path() : "";
        return !named.contains(path) && whole(Path.of(path)).startsWith(folder);
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
