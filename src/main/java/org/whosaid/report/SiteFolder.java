package org.whosaid.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.whosaid.output.OutputException;
import org.whosaid.page.PageFiles;

/**
 * The folder of the report. Pages are first written to a hidden folder within it, and replace those of an earlier report only
 * when all are complete; other files in the folder are left alone.
 */
final class SiteFolder implements AutoCloseable {

    private static final String REMEDY = "give another folder with -o";

    /** Left over if the program is killed; the next report deletes it. */
    private static final String PENDING = ".report.part";
    private static final String EARLIER = ".earlier";

    private final Path folder;
    private final Path pending;
    private final Set<Path> madeFolders = new HashSet<>();

    private SiteFolder(Path folder) {
        this.folder = folder;
        this.pending = folder.resolve(PENDING);
    }

    /**
     * Opens the folder, creating it if necessary; an earlier report in it stays unchanged for now.
     *
     * @throws OutputException if it can't be written, or holds something other than a report
     */
    static SiteFolder open(Path folder) {
        try {
            refuseForeign(folder);
            SiteFolder site = new SiteFolder(folder);
            FileUtils.deleteDirectory(site.pending.toFile());
            PageFiles.names().forEach(name -> site.write(ReportPaths.FILES + name, PageFiles.bytes(name)));
            return site;
        } catch (IOException e) {
            throw new OutputException(folder.toString(), e, REMEDY);
        }
    }

    private static void refuseForeign(Path folder) throws IOException {
        if (!Files.isDirectory(folder) || Files.exists(folder.resolve(ReportPaths.FILES + PageFiles.STYLE))) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.anyMatch(file -> !file.endsWith(PENDING))) {
                throw new OutputException(folder + " contains files that are not a report; " + REMEDY);
            }
        }
    }

    void page(String address, String html) {
        write(address, html.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String address, byte[] bytes) {
        Path file = pending.resolve(address);
        try {
            if (madeFolders.add(file.getParent())) {
                Files.createDirectories(file.getParent());
            }
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new OutputException(folder.resolve(address).toString(), e, "make room, or " + REMEDY);
        }
    }

    /** Moves all pages into place, the overview last, and removes those of an earlier report. */
    void publish() {
        try {
            Files.createDirectories(folder.resolve(ReportPaths.FILES));
            for (String name : PageFiles.names()) {
                replace(ReportPaths.FILES + name);
            }
            Files.createDirectories(pending.resolve(EARLIER));
            for (String pages : List.of(ReportPaths.ARTICLES, ReportPaths.LISTS, ReportPaths.SPEAKERS)) {
                swap(pages);
            }
            replace(ReportPaths.OVERVIEW);
        } catch (IOException e) {
            throw new OutputException(folder.toString(), e, "make room, or " + REMEDY);
        }
    }

    private void replace(String address) throws IOException {
        Files.move(pending.resolve(address), folder.resolve(address), StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** A folder can't be moved over another, so the earlier one is moved away first. */
    private void swap(String pages) throws IOException {
        if (Files.exists(folder.resolve(pages))) {
            Files.move(folder.resolve(pages), pending.resolve(EARLIER).resolve(pages));
        }
        if (Files.exists(pending.resolve(pages))) {
            Files.move(pending.resolve(pages), folder.resolve(pages));
        }
    }

    /** Deletes unpublished pages and those that were replaced. */
    @Override
    public void close() {
        FileUtils.deleteQuietly(pending.toFile());
    }
}
