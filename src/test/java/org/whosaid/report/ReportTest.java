package org.whosaid.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.TinyRun;
import org.whosaid.output.OutputException;
import org.whosaid.page.QuoteCheck;
import org.whosaid.record.ArticleRecord;
import org.whosaid.run.RunException;
import org.whosaid.run.RunFolder;

class ReportTest {

    @TempDir
    private Path folder;
    private Path site;
    private TinyRun run;

    @BeforeEach
    void prepare() {
        site = folder.resolve("report");
        run = new TinyRun(folder.resolve("run"));
    }

    private void write() {
        write(List.of());
    }

    private void write(List<QuoteCheck> checks) {
        Report.write(run.written(), record -> checks, site);
    }

    private static ArticleRecord harbour(String id) {
        return TinyRun.article(id, "2026-03-01", "Row over boats\n\"No boats,\" Ada Holm said. \"No crews,\" they said.\n")
                .entity("PERSON", "Ada Holm").quote("\"No boats,\"", "Ada Holm", 0.6).quote("\"No crews,\"", "officials", 0.5)
                .record();
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(address)));
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files.put(site.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void overviewCountsAndNamesTheLeastCertainFirst() throws IOException {
        run.add(harbour("first")).add(harbour("second"));
        write();
        Document page = page("index.html");
        assertEquals(List.of("2", "4", "1", "0"), page.select(".figures dd").eachText());
        assertEquals("Ada Holm 2", page.select(".bars tbody tr").first().text());
        assertEquals(List.of("officials", "officials", "Ada Holm", "Ada Holm"), page.select(".lines .name").eachText());
        assertEquals(List.of("Row over boats", "Row over boats"), page.select(".articles a").eachText());
    }

    @Test
    void decomposedAccentsCountAsTheSameName() throws IOException {
        for (String name : List.of("Zo\u00eb Holm", "Zoe\u0308 Holm")) {
            run.add(TinyRun.article("by " + name.length(), null, "\"No boats,\" " + name + " said.")
                    .entity("PERSON", name).quote("\"No boats,\"", name, 0.9).record());
        }
        write();
        assertEquals("Zo\u00eb Holm 2", page("index.html").select(".bars tbody tr").first().text());
        assertEquals(2, page("speakers/001-zoe-holm.html").select(".lines li").size());
    }

    @Test
    void everyLinkLeadsToAPage() throws IOException {
        for (int i = 0; i < 3; i++) {
            run.add(harbour("article " + i));
        }
        write();
        for (String file : files().keySet()) {
            if (file.endsWith(".html")) {
                links(file);
            }
        }
    }

    private void links(String file) throws IOException {
        Document page = page(file);
        List<String> addresses = Stream.concat(page.select("a[href], link[href]").eachAttr("href").stream(),
                page.select("script[src]").eachAttr("src").stream()).toList();
        for (String address : addresses) {
            String[] parts = address.split("#", -1);
            Path target = parts[0].isEmpty() ? site.resolve(file) : site.resolve(file).resolveSibling(parts[0]).normalize();
            assertTrue(Files.isRegularFile(target), file + ": " + address);
            if (parts.length > 1 && !parts[1].isEmpty()) {
                assertTrue(Jsoup.parse(Files.readString(target)).getElementById(parts[1]) != null, file + ": " + address);
            }
        }
    }

    @Test
    void articlesLinkToTheirNeighbours() throws IOException {
        run.add(harbour("a")).add(harbour("b")).add(harbour("c"));
        write();
        Document middle = page("articles/0000/000002-b.html");
        assertEquals("../../articles/0000/000001-a.html", middle.select("a[rel=prev]").attr("href"));
        assertEquals("../../articles/0000/000003-c.html", middle.select("a[rel=next]").attr("href"));
        assertEquals(0, page("articles/0000/000001-a.html").select("a[rel=prev]").size());
        assertEquals(0, page("articles/0000/000003-c.html").select("a[rel=next]").size());
    }

    @Test
    void longListOfArticlesIsSplitIntoPages() throws IOException {
        for (int i = 0; i < 401; i++) {
            run.add(harbour("n" + i));
        }
        write();
        assertEquals(200, page("lists/articles-1.html").select("tbody tr").size());
        assertEquals("articles-3.html", page("lists/articles-2.html").select("main a[rel=next]").attr("href"));
        assertEquals(1, page("lists/articles-3.html").select("tbody tr").size());
        assertFalse(Files.exists(site.resolve("lists/articles-4.html")));
        assertTrue(Files.size(site.resolve("index.html")) < 40_000);
    }

    @Test
    void fileNamesAreSafeWhateverTheArticlesIds() throws IOException {
        for (String id : List.of("../../../etc/passwd", "CON", "a\0b", "Ærø/Ínés", "ʘ", "x".repeat(500), "-- rm -rf --")) {
            run.add(harbour(id));
        }
        write();
        assertEquals(7, files().keySet().stream().filter(file -> file.matches("articles/0000/[0-9]{6}[a-z0-9-]{0,61}\\.html"))
                .count());
        assertTrue(files().containsKey("articles/0000/000004-r-ines.html"), files().keySet().toString());
    }

    @Test
    void correctionsAreApplied() throws IOException {
        run.add(harbour("a"));
        write(List.of(new QuoteCheck("q1", QuoteCheck.State.CORRECTED, Optional.of("Bo Flett")),
                new QuoteCheck("q2", QuoteCheck.State.REJECTED, Optional.empty())));
        Document page = page("index.html");
        assertEquals("Bo Flett 1", page.select(".bars tbody tr").first().text());
        assertEquals(0, page.select(".lines li").size());
        assertEquals("1", page.select(".figures dd").get(1).text());
    }

    @Test
    void articlesThatFailedAreNamed() throws IOException {
        run.add(harbour("a")).written();
        Files.writeString(folder.resolve("run/failures.jsonl"),
                "{\"input\":\"<odd>.txt\",\"stage\":\"input\",\"cause\":\"no text in it\"}\n");
        write();
        assertTrue(page("index.html").select("section").last().text().contains("<odd>.txt: no text in it"));
    }

    @Test
    void runWithoutArticlesHasAnOverview() throws IOException {
        write();
        assertTrue(page("index.html").text().contains("The run has no articles."));
    }

    @Test
    void sameRunGivesTheSameBytesAndReplacesAnEarlierReport() throws IOException {
        run.add(harbour("a")).add(harbour("b"));
        write();
        Map<String, byte[]> first = files();
        Files.writeString(site.resolve("articles/0000/000099-gone.html"), "old");
        write();
        Map<String, byte[]> second = files();
        assertEquals(first.keySet(), second.keySet());
        first.forEach((file, bytes) -> assertArrayEquals(bytes, second.get(file), file));
    }

    @Test
    void failedReportLeavesTheEarlierOneUntouched() throws IOException {
        run.add(harbour("a")).add(harbour("b"));
        write();
        Map<String, byte[]> first = files();
        Files.writeString(run.written().articles(), "{}\n", StandardOpenOption.APPEND);
        assertThrows(RunException.class, () -> Report.write(RunFolder.open(folder.resolve("run")), record -> List.of(), site));
        Map<String, byte[]> second = files();
        assertEquals(first.keySet(), second.keySet());
        first.forEach((file, bytes) -> assertArrayEquals(bytes, second.get(file), file));
    }

    @Test
    void leftoversOfAKilledReportAreRemoved() throws IOException {
        Path left = Files.createDirectories(site.resolve(".report.part/articles/0000"));
        Files.writeString(left.resolve("000007-half.html"), "<!DOCTYPE");
        run.add(harbour("a"));
        write();
        assertTrue(files().containsKey("index.html"));
        assertEquals(List.of(), files().keySet().stream().filter(file -> file.contains("half")).toList());
    }

    @Test
    void otherFilesInAReportsFolderAreKept() throws IOException {
        run.add(harbour("a"));
        write();
        Files.writeString(site.resolve("thesis.txt"), "mine");
        write();
        assertTrue(files().containsKey("thesis.txt"));
    }

    @Test
    void unwritableFolderIsReportedWithoutAdviceToMakeRoom() throws IOException {
        Files.writeString(site, "a file");
        OutputException refusal = assertThrows(OutputException.class, this::write);
        assertFalse(refusal.getMessage().contains("make room"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("check that it is writable"), refusal.getMessage());
    }

    @Test
    void foreignFolderIsRefused() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("thesis.txt"), "mine");
        run.add(harbour("a"));
        OutputException refusal = assertThrows(OutputException.class, this::write);
        assertTrue(refusal.getMessage().contains("contains files that are not a report"), refusal.getMessage());
        assertEquals(List.of("thesis.txt"), List.copyOf(files().keySet()));
    }
}
