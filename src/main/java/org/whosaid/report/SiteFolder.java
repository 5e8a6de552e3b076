package org.whosaid.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.whosaid.output.OutputException;
import org.whosaid.page.PageFiles;

/** The folder that the pages go into. */
final class SiteFolder {

    private static final String REMEDY = "give another folder with -o";

    private final Path folder;
    private final Set<Path> known = new HashSet<>();

    private SiteFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes it, or takes the pages of an earlier report out of it.
     *
     * @throws OutputException where it can't be written, or holds something else
     */
    static SiteFolder open(Path folder) {
        try {
            if (Files.isDirectory(folder)) {
                clear(folder);
            }
            SiteFolder site = new SiteFolder(folder);
            PageFiles.names().forEach(name -> site.write(Address.FILES + name, PageFiles.bytes(name)));
            return site;
        } catch (IOException e) {
            throw new OutputException(folder.toString(), e, REMEDY);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            boolean ours = Files.exists(folder.resolve(Address.FILES + PageFiles.STYLE));
            if (!ours && files.findAny().isPresent()) {
                throw new OutputException(folder + " holds something else than a report; " + REMEDY);
            }
        }
        for (String pages : List.of(Address.ARTICLES, Address.LISTS, Address.SPEAKERS)) {
            clearPages(folder.resolve(pages));
        }
    }

    private static void clearPages(Path pages) throws IOException {
        if (!Files.isDirectory(pages)) {
            return;
        }
        try (Stream<Path> files = Files.walk(pages)) {
            for (Path page : (Iterable<Path>) files.filter(file -> file.toString().endsWith(".html"))::iterator) {
                Files.delete(page);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    void page(String address, String html) {
        write(address, html.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String address, byte[] bytes) {
        Path file = folder.resolve(address);
        try {
            if (known.add(file.getParent())) {
                Files.createDirectories(file.getParent());
            }
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new OutputException(file.toString(), e, "make room, or " + REMEDY);
        }
    }
}
