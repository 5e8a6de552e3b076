package org.whosaid.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.whosaid.output.OutputException;
import org.whosaid.record.ArticleRecord;
import org.whosaid.run.RunFolder;

/**
 * Writes a run's records in other formats, all of them in one pass. All files are written next to where they belong, and
 * take their places only when the last record of the last format is on the disk. For one thread; used once.
 */
public final class Export {

    private static final String REMEDY = "make room, or give another folder with -o";

    private final Path folder;
    private final Deque<Open> open = new ArrayDeque<>();

    private Export(Path folder) {
        this.folder = folder;
    }

    private record Open(Format format, RecordFiles files) {
    }

    /** What is done with files, and may fail. */
    @FunctionalInterface
    private interface Step {
        void run(RecordFiles files) throws IOException;
    }

    /**
     * Writes.
     *
     * @param run     whose records
     * @param formats to write them in
     * @param folder  where to; made where it isn't there
     * @return the number of records
     * @throws OutputException                where the files can't be written; then those of an earlier time are still
     *                                        there
     * @throws org.whosaid.run.RunException where a record can't be read; likewise
     */
    public static long write(RunFolder run, Set<Format> formats, Path folder) {
        Export export = new Export(folder);
        try (Stream<ArticleRecord> records = run.records()) {
            formats.stream().sorted().forEach(export::open);
            long count = export.add(records.iterator());
            export.each(RecordFiles::finish);
            export.each(RecordFiles::publish);
            return count;
        } finally {
            export.open.forEach(one -> one.files().close());
        }
    }

    /** The formats that a folder holds an export in, of whatever run. */
    public static Set<Format> formatsIn(Path folder) {
        EnumSet<Format> formats = EnumSet.allOf(Format.class);
        formats.removeIf(format -> !format.isIn(folder));
        return formats;
    }

    /** Whether a file or folder, of whatever run, was written by an export. */
    public static boolean isExported(Path location) {
        String name = location.getFileName().toString();
        return StagedFolder.isAt(location) || TableFiles.NAMES.contains(name) && TableFiles.isOurs(location);
    }

    private void open(Format format) {
        try {
            Files.createDirectories(folder);
            open.add(new Open(format, format.open(folder)));
        } catch (IOException e) {
            throw failed(format, e);
        }
    }

    private long add(Iterator<ArticleRecord> records) {
        long count = 0;
        while (records.hasNext()) {
            ArticleRecord record = records.next();
            each(files -> files.add(record));
            count++;
        }
        return count;
    }

    private void each(Step step) {
        for (Open one : open) {
            try {
                step.run(one.files());
            } catch (IOException e) {
                throw failed(one.format(), e);
            }
        }
    }

    private OutputException failed(Format format, IOException cause) {
        return new OutputException(format.name().toLowerCase(Locale.ROOT) + " into " + folder, cause, REMEDY);
    }
}
