package org.whosaid.spark;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.whosaid.document.Document;
import org.whosaid.input.ArticleIds;
import org.whosaid.input.file.FileName;
import org.whosaid.input.file.SourceFile;

/** The ids of a run's files, which it knows only by their paths. Announce all files before asking. Not thread-safe. */
final class FileIds {

    private static final String PARQUET = ".parquet";

    private final ArticleIds ids = new ArticleIds();

    /** Adds a file of the run. */
    void announce(String path) {
        ids.announce(source(path));
    }

    /** The id of this file, which also names those of its articles that have no id of their own. */
    String of(String path) {
        return ids.of(source(path));
    }

    /** Whether a file of a folder is read: by its extension, unless all are read as one format. */
    static boolean isArticles(String path, Optional<Document.InputFormat> forced) {
        return forced.isPresent() || isParquet(path) || source(path).name().format().isPresent();
    }

    /** Whether its extension is Parquet's. */
    static boolean isParquet(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(PARQUET);
    }

    /** Whether its extension says that it is compressed. */
    static boolean isPacked(String path) {
        return isParquet(path) || !source(path).name().compression().isEmpty();
    }

    /** A file without a location in the local file system. Parquet is read as JSON Lines. */
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
