package org.whosaid.input;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.whosaid.document.Document;
import org.whosaid.input.file.FileName;
import org.whosaid.input.file.SourceFile;

/**
 * The ids of a run's files, wherever they lie: all are announced, then asked for. Knows them by their paths alone. Not safe
 * for several threads.
 */
public final class FileIds {

    private static final String PARQUET = ".parquet";

    private final ArticleIds ids = new ArticleIds();

    /** Tells that this file belongs to the run. */
    public void announce(String path) {
        ids.announce(source(path));
    }

    /** The id of this file, by which its articles are named that have none of their own. */
    public String of(String path) {
        return ids.of(source(path));
    }

    /** Whether a file of a folder is read: by its ending, unless all are read as one format. */
    public static boolean isArticles(String path, Optional<Document.Format> forced) {
        return forced.isPresent() || isParquet(path) || source(path).name().format().isPresent();
    }

    /** Whether its ending is Parquet's. */
    public static boolean isParquet(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(PARQUET);
    }

    /** Whether its ending says that it is packed. */
    public static boolean isPacked(String path) {
        return isParquet(path) || !source(path).name().compression().isEmpty();
    }

    /** A file that its opener alone can find. What Parquet holds is read as JSON Lines. */
    static SourceFile source(String path) {
        SourceFile named = SourceFile.of(path, Path.of(path));
        FileName name = isParquet(path) ? withoutParquet(path) : named.name();
        return new SourceFile(path, Optional.empty(), name, named.folder(), Optional.empty());
    }

    private static FileName withoutParquet(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - PARQUET.length());
        return new FileName(FileName.of(name).stem(), "jsonl", "");
    }
}
