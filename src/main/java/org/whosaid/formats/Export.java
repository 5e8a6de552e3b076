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
 * Writes a run's records in other formats in one pass. All files are written under temporary names, and get their final
 * names when all records in all formats are on the disk. Not thread-safe; used once.
 */
public final class Export {

    private static final String REMEDY = "make room, or give another folder with -o";

    private final Path folder;
    private final Deque<Open> open = new ArrayDeque<>();

    private Export(Path folder) {
        this.folder = folder;
    }

    private record Open(ExportFormat format, RecordFiles files) {
    }

    /** An operation on files. */
    @FunctionalInterface
    private interface Step {
        void run(RecordFiles files) throws IOException;
    }

    /**
     * Exports a run.
     *
     * @param run     whose records are exported
     * @param formats to write
     * @param folder  for the files; created if it is missing
     * @return the number of records
     * @throws OutputException if the files can't be written; an earlier export is kept
     * @throws org.whosaid.run.RunException if a record can't be read; likewise
     */
    public static long write(RunFolder run, Set<ExportFormat> formats, Path folder) {
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

    /** The formats of the exports in a folder, of any run. */
    public static Set<ExportFormat> formatsIn(Path folder) {
        EnumSet<ExportFormat> formats = EnumSet.allOf(ExportFormat.class);
        formats.removeIf(format -> !format.isIn(folder));
        return formats;
    }

    /** Whether a file or folder was written by an export, of any run. */
    public static boolean isExported(Path location) {
        String name = location.getFileName().toString();
        return StagedFolder.isAt(location) || TableFiles.NAMES.contains(name) && TableFiles.isOurs(location);
    }

    private void open(ExportFormat format) {
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

    private OutputException failed(ExportFormat format, IOException cause) {
        return new OutputException(format.name().toLowerCase(Locale.ROOT) + " into " + folder, cause, REMEDY);
    }
}
