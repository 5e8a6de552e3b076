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
 * The folder that the pages go into. They are written into a hidden folder within it, and take the places of an earlier
 * report's only when all are there; whatever else lies in the folder stays.
 */
final class SiteFolder implements AutoCloseable {

    private static final String REMEDY = "give another folder with -o";

    /** What a killed program left under this name is in nobody's way. */
    private static final String PENDING = ".report.part";
    private static final String EARLIER = ".earlier";

    private final Path folder;
    private final Path pending;
    private final Set<Path> known = new HashSet<>();

    private SiteFolder(Path folder) {
        this.folder = folder;
        this.pending = folder.resolve(PENDING);
    }

    /**
     * Makes it where it is not there; an earlier report in it stays as it is.
     *
     * @throws OutputException where it can't be written, or holds something else
     */
    static SiteFolder open(Path folder) {
        try {
            refuseForeign(folder);
            SiteFolder site = new SiteFolder(folder);
            FileUtils.deleteDirectory(site.pending.toFile());
            PageFiles.names().forEach(name -> site.write(Address.FILES + name, PageFiles.bytes(name)));
            return site;
        } catch (IOException e) {
            throw new OutputException(folder.toString(), e, REMEDY);
        }
    }

    private static void refuseForeign(Path folder) throws IOException {
        if (!Files.isDirectory(folder) || Files.exists(folder.resolve(Address.FILES + PageFiles.STYLE))) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.anyMatch(file -> !file.endsWith(PENDING))) {
                throw new OutputException(folder + " holds something else than a report; " + REMEDY);
            }
        }
    }

    void page(String address, String html) {
        write(address, html.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String address, byte[] bytes) {
        Path file = pending.resolve(address);
        try {
            if (known.add(file.getParent())) {
                Files.createDirectories(file.getParent());
            }
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new OutputException(folder.resolve(address).toString(), e, "make room, or " + REMEDY);
        }
    }

    /** Puts all pages in their places, those of an earlier report away, and the overview last. */
    void publish() {
        try {
            Files.createDirectories(folder.resolve(Address.FILES));
            for (String name : PageFiles.names()) {
                replace(Address.FILES + name);
            }
            Files.createDirectories(pending.resolve(EARLIER));
            for (String pages : List.of(Address.ARTICLES, Address.LISTS, Address.SPEAKERS)) {
                swap(pages);
            }
            replace(Address.OVERVIEW);
        } catch (IOException e) {
            throw new OutputException(folder.toString(), e, "make room, or " + REMEDY);
        }
    }

    private void replace(String address) throws IOException {
        Files.move(pending.resolve(address), folder.resolve(address), StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** One folder can't be moved over another: the earlier one steps aside first. */
    private void swap(String pages) throws IOException {
        if (Files.exists(folder.resolve(pages))) {
            Files.move(folder.resolve(pages), pending.resolve(EARLIER).resolve(pages));
        }
        if (Files.exists(pending.resolve(pages))) {
            Files.move(pending.resolve(pages), folder.resolve(pages));
        }
    }

    /** Takes away what was not published, and what was replaced. */
    @Override
    public void close() {
        FileUtils.deleteQuietly(pending.toFile());
    }
}
