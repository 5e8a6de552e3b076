package org.whosaid.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.apache.lucene.store.FSDirectory;
import org.whosaid.correction.Corrections;
import org.whosaid.lifecycle.Shutdown;
import org.whosaid.run.RunFolder;

/**
 * The folder of a run's index.
 *
 * @param path      the folder, which exists
 * @param temporary whether it is deleted on release, since the run's folder is read-only
 */
record IndexFolder(Path path, boolean temporary) {

    /** The name of the folder within the run's. */
    static final String NAME = ".index";

    /**
     * A folder within the run's folder; if that is read-only and holds no current index, a temporary folder.
     *
     * @throws IOException if the temporary folder can't be created
     */
    static IndexFolder of(RunFolder run, Corrections corrections) throws IOException {
        Path folder = run.folder().resolve(NAME);
        return isWritable(folder) || isCurrent(folder, run, corrections) ? new IndexFolder(folder, false) : createTemporary();
    }

    private static boolean isWritable(Path folder) {
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

    private static IndexFolder createTemporary() throws IOException {
        IndexFolder folder = new IndexFolder(Files.createTempDirectory("whosaid-index-"), true);
        // An interrupted search never closes its index.
        Shutdown.add(Shutdown.Step.TEMPORARY_FILES, folder::release);
        return folder;
    }

    /** Deletes a temporary folder. No file in it may be open. */
    void release() {
        if (temporary) {
            FileUtils.deleteQuietly(path.toFile());
        }
    }
}
