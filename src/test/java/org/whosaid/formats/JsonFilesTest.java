package org.whosaid.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.output.Json;
import org.whosaid.output.OutputException;
import org.whosaid.record.ArticleRecord;

class JsonFilesTest {

    @TempDir
    private Path folder;

    private List<String> files() throws IOException {
        Path json = folder.resolve("json");
        try (Stream<Path> files = Files.walk(json)) {
            return files.filter(Files::isRegularFile).map(file -> json.relativize(file).toString())
                    .filter(name -> !name.equals(".whosaid")).sorted().toList();
        }
    }

    private void export(String... ids) throws IOException {
        Made.export(folder, ExportFormat.JSON, Arrays.stream(ids).map(Made::bare).toArray(ArticleRecord[]::new));
    }

    @Test
    void articleIsAFileOfItsIdWithTheWholeRecordIndented() throws IOException {
        export("ministers-tokyo");
        assertEquals(new String(Json.INDENTED.bytes(Made.bare("ministers-tokyo")), "UTF-8"),
                Files.readString(folder.resolve("json/ministers-tokyo.json")));
    }

    @ParameterizedTest
    @CsvSource({
        "a, a.json",
        "2024/05/a b, 2024/05/a b.json",
        "v1.2, v1.2.json",
        "a.json, a.json.json",
        "a.json/b, a%2Ejson/b.json",
        "../../etc/passwd, %2E%2E/%2E%2E/etc/passwd.json",
        "/etc/passwd, %/etc/passwd.json",
        ".hidden, %2Ehidden.json",
        "a//b, a/%/b.json",
        "a/, a/%.json",
        "https://x.org/?q=1, https%3A/%/x.org/%3Fq=1.json",
        "C:\\x, C%3A%5Cx.json",
        "50%, 50%25.json",
        "Åbo, %C3%85bo.json",
        "-rf, %2Drf.json"
    })
    void namesAreKeptAndHarmless(String id, String name) {
        assertEquals(name, FileNames.of(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "/", "//", "../a", "a/../../b", "a/./b", "\0", "a\nb", "\u202Egnp", "🚢", "\uD83D", "x/.."})
    void noNameLeadsOutOfTheFolder(String id) throws IOException {
        export(id, "other");
        assertEquals(2, files().size(), () -> "for " + id);
        assertTrue(Files.list(folder).allMatch(path -> List.of("json", "articles.jsonl").contains(path.getFileName().toString())));
    }

    @Property
    void differentIdsHaveDifferentNames(
            @ForAll @NotEmpty @Chars({'a', '.', '/', '%', '2', 'E', 'j', 's', 'o', 'n', '-', ' '}) String one,
            @ForAll @NotEmpty @Chars({'a', '.', '/', '%', '2', 'E', 'j', 's', 'o', 'n', '-', ' '}) String other) {
        assertEquals(one.equals(other), FileNames.of(one).equals(FileNames.of(other)));
        assertFalse(FileNames.of(one).startsWith(FileNames.of(other) + "/"));
    }

    @Property
    void nameIsAPathOfHarmlessSegments(@ForAll @NotEmpty @CharRange(to = '\uFFFF') String id) {
        for (String segment : FileNames.of(id).split("/", -1)) {
            assertTrue(segment.matches("[A-Za-z0-9._ ,()'&+=@%-]+") && segment.length() < 200, segment);
            assertFalse(segment.startsWith(".") || segment.startsWith("-"), segment);
        }
    }

    @Test
    void longIdsAreCutAndStayApart() throws IOException {
        export("x".repeat(5_000) + "1", "x".repeat(5_000) + "2", "y/".repeat(2_000) + "1", "y/".repeat(2_000) + "2");
        assertEquals(4, files().size());
    }

    @Test
    void namesThatAFileSystemTakesForOneAreToldApartByAHash() {
        assertNotEquals(FileNames.unmistakable("Paris").toLowerCase(), FileNames.unmistakable("paris").toLowerCase());
        assertTrue(FileNames.unmistakable("a/Paris").startsWith("a_Paris.json%-"), FileNames.unmistakable("a/Paris"));
    }

    @Test
    void idThatIsThereTwiceLosesNothingSilently() throws IOException {
        export("x", "x");
        assertEquals(2, files().size());
        OutputException refusal = assertThrows(OutputException.class, () -> export("x", "x", "x"));
        assertTrue(refusal.getMessage().contains("several records have the id x"), refusal.getMessage());
    }

    @Test
    void runWithoutArticlesIsAnEmptyFolder() throws IOException {
        export();
        assertEquals(List.of(), files());
    }

    @Test
    void articlesOfAnEarlierExportAreGone() throws IOException {
        export("old", "both");
        export("both", "new");
        assertEquals(List.of("both.json", "new.json"), files());
    }

    @Test
    void folderThatIsNotOursIsLeftAlone() throws IOException {
        Path precious = folder.resolve("json/thesis.json");
        Files.createDirectories(precious.getParent());
        Files.writeString(precious, "{}");
        OutputException refusal = assertThrows(OutputException.class, () -> export("x"));
        assertTrue(refusal.getMessage().contains("not written by whosaid"), refusal.getMessage());
        assertTrue(Files.exists(precious));
    }
}
