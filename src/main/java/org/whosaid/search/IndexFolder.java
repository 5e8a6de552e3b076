package org.whosaid.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.apache.lucene.store.FSDirectory;
import org.whosaid.correction.Corrections;
import org.whosaid.run.RunFolder;

/**
 * Where the index of a run lies.
 *
 * @param path      there, and open to whatever has to be done in it
 * @param temporary whether it goes when it is closed, as the run's folder may not be written
 */
record IndexFolder(Path path, boolean temporary) {

    /**
     * Within the run's folder; where that may not be written, and no index of just this run lies there, in the folder for
     * temporary files.
     *
     * @throws IOException where that can't be written either
     */
    static IndexFolder of(RunFolder run, Corrections corrections) throws IOException {
        Path kept = run.folder().resolve(QuoteIndex.FOLDER);
        return mayBeWritten(kept) || isCurrent(kept, run, corrections) ? new IndexFolder(kept, false) : elsewhere();
    }

    private static boolean mayBeWritten(Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.isWritable(folder);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isCurrent(Path folder, RunFolder run, Corrections corrections) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (FSDirectory directory = FSDirectory.open(folder)) {
            Optional<IndexState> state = IndexState.of(directory);
            return state.isPresent() && state.get().isOf(run.articles()) && state.get().has(corrections);
        } catch (IOException e) {
            return false;
        }
    }

    private static IndexFolder elsewhere() throws IOException {
        IndexFolder folder = new IndexFolder(Files.createTempDirectory("whosaid-index-"), true);
        // A search that is interrupted is never closed.
        Runtime.getRuntime().addShutdownHook(new Thread(folder::release));
        return folder;
    }

    /** To be called when nothing in it is open any more. */
    void release() {
        if (temporary) {
            FileUtils.deleteQuietly(path.toFile());
        }
    }
}
