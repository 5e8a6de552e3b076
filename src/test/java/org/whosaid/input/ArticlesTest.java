package org.whosaid.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.document.Document;
import org.whosaid.document.Document.InputFormat;
import org.whosaid.document.ReadResult;
import org.whosaid.document.Unreadable;
import org.whosaid.input.file.Cause;
import org.whosaid.input.file.LeftOut;

class ArticlesTest {

    @TempDir
    Path folder;
    private Shelf shelf = new Shelf(Path.of("."));

    @BeforeEach
    void openShelf() {
        shelf = new Shelf(folder);
    }

    @Test
    void plainTextIsKeptExactly() {
        String text = "Mayor resigns\r\n\r\n  “I am done,” she said. \n\n";
        Document document = shelf.put("mayor.txt", text).one("mayor.txt");
        assertEquals(text, document.text().toString());
        assertEquals("mayor", document.id());
        assertEquals(InputFormat.TEXT, document.origin().format());
        assertEquals("UTF-8", document.origin().encoding());
        assertEquals(folder + "/mayor.txt", document.origin().path());
        assertEquals(Optional.empty(), document.origin().line());
        assertEquals(Document.Given.NOTHING, document.given());
        assertEquals(List.of(), document.warnings());
    }

    @Test
    void digestIsThatOfTheBytesAsStored() {
        Document document = shelf.put("a.txt", "abc").one("a.txt");
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", document.origin().sha256());
        Document packed = shelf.put("b.txt.gz", Shelf.gzip("abc")).one("b.txt.gz");
        assertEquals(document.origin().sha256(), packed.origin().sha256());
    }

    @Test
    void folderIsReadInOrderOfPathsWithoutHiddenFiles() {
        shelf.put("b.txt", "b").put("a/z.txt", "a/z").put("a.txt", "a").put("B.txt", "B").put("é.txt", "é")
                .put("😀.txt", "emoji").put("\uFF21.txt", "wide").put(".hidden.txt", "no").put(".git/config.txt", "no");
        assertEquals(List.of("B", "a", "a/z", "b", "é", "wide", "emoji"), Shelf.texts(shelf.read()));
    }

    @Test
    void memberOfFolderIsCalledAsTheUserCalledTheFolder() {
        shelf.put("news/one.txt", "x");
        assertEquals(folder + "/news/one.txt", ((Document) shelf.read("news/").get(0)).origin().path());
        assertEquals(folder + "/news/one.txt", ((Document) shelf.read("news").get(0)).origin().path());
    }

    @Test
    void filesOfOtherKindsInFoldersAreCounted() throws IOException {
        shelf.put("a.txt", "a").put("a.ann", "T1").put("b/c.pdf", "%PDF-1.4");
        try (Articles articles = Articles.open(List.of(folder.toString()), ReadingOptions.USUAL, Shelf.NOTHING)) {
            articles.next();
            assertFalse(articles.hasNext());
            assertEquals(List.of(new LeftOut(LeftOut.Reason.ENDING, 2, folder + "/a.ann")), articles.leftOut());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void hiddenFilesPipesAndWhatTheProgramWroteAreCountedForWhatTheyAre() throws Exception {
        shelf.put("a.txt", "a").put(".git/config.txt", "no").put("b/.hidden.txt", "no").put("out/x.txt", "no");
        assertEquals(0, new ProcessBuilder("mkfifo", folder + "/pipe.txt").start().waitFor());
        try (Articles articles = Articles.open(List.of(folder.toString()), ReadingOptions.USUAL, Shelf.NOTHING,
                folder.resolve("out")::equals)) {
            articles.next();
            assertFalse(articles.hasNext());
            assertEquals(List.of(new LeftOut(LeftOut.Reason.HIDDEN, 2, folder + "/.git"),
                    new LeftOut(LeftOut.Reason.NO_FILE, 1, folder + "/pipe.txt"),
                    new LeftOut(LeftOut.Reason.OWN, 1, folder + "/out")), articles.leftOut());
        }
    }

    @Test
    void namedFileIsReadWhateverItsEnding() {
        assertEquals("T1", shelf.put("a.ann", "T1").one("a.ann").text().toString());
    }

    @Test
    void entryThatCannotEvenBeLookedAtIsNamedAndTheNextIsRead() {
        shelf.put("a.txt", "a").put("b.txt", "b").put("c.txt", "c");
        Predicate<Path> looking = location -> location.endsWith("b.txt") && Path.of("b\0") != null;
        try (Articles articles = Articles.open(List.of(folder.toString()), ReadingOptions.USUAL, Shelf.NOTHING, looking)) {
            List<ReadResult> items = new ArrayList<>();
            articles.forEachRemaining(items::add);
            assertEquals(List.of("a", "?", "c"), Shelf.texts(items));
            assertEquals(folder + "/b.txt", ((Unreadable) items.get(1)).path());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void fileWhoseNameHasLettersThatTheLocaleDoesNotKnowIsReadWithAWarning() throws Exception {
        shelf.put("a.txt", "a").put("z.txt", "z");
        Process naming = new ProcessBuilder("sh", "-c", "printf zo > \"$(printf 'zo\\353.txt')\"").directory(folder.toFile())
                .start();
        assertEquals(0, naming.waitFor());
        List<ReadResult> items = shelf.read();
        assertEquals(List.of("a", "z", "zo"), Shelf.texts(items));
        assertEquals(folder + "/zo\uFFFD.txt", ((Document) items.get(2)).origin().path());
        assertTrue(((Document) items.get(2)).warnings().get(0).startsWith("The file's name has letters"));
    }

    @Test
    void whatTheProgramItselfWroteIsNoArticleAndTakesNoName() {
        shelf.put("day.txt", "a").put("out/json/day.json", "{}");
        try (Articles articles = Articles.open(List.of(folder.toString()), ReadingOptions.USUAL, Shelf.NOTHING,
                folder.resolve("out")::equals)) {
            List<ReadResult> items = new ArrayList<>();
            articles.forEachRemaining(items::add);
            assertEquals(List.of("day"), Shelf.ids(items));
        }
    }

    @Test
    void forcedFormatTakesAllFilesOfFolder() {
        shelf.put("a.story", "one").put("b.html", "<p>two</p>");
        assertEquals(List.of("one", "<p>two</p>"), Shelf.texts(shelf.read(Shelf.as(InputFormat.TEXT), "")));
    }

    @Test
    void folderWithoutArticlesSaysSo() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        assertTrue(shelf.fault("empty").startsWith("no article in this folder"));
    }

    @Test
    void linkBackToFolderAboveIsNotFollowed() throws IOException {
        shelf.put("a/one.txt", "one");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        List<ReadResult> items = shelf.read();
        assertEquals(List.of("?", "one"), Shelf.texts(items));
        assertTrue(items.get(0).toString().contains("a link to a folder that contains it"), items.get(0).toString());
    }

    @Test
    void folderThatIsReachedTwiceIsReadOnceAndTold() throws IOException {
        shelf.put("a/one.txt", "one").put("a/b/two.txt", "two");
        Files.createSymbolicLink(folder.resolve("c"), folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("d"), folder.resolve("a/b"));
        List<ReadResult> items = shelf.read();
        assertEquals(List.of("two", "one", "?", "?"), Shelf.texts(items));
        assertEquals(new Unreadable(folder + "/c", Optional.empty(),
                "the same folder as " + folder + "/a, through a link: read once"), items.get(2));
        assertEquals(folder + "/d", ((Unreadable) items.get(3)).path());
    }

    @Test
    void linkToNowhereIsTold() throws IOException {
        shelf.put("b.txt", "b");
        Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone.txt"));
        assertEquals(List.of("?", "b"), Shelf.texts(shelf.read()));
    }

    @Test
    void missingPathAndEmptyFileAreNamedAndTheNextIsRead() {
        shelf.put("empty.txt", "").put("a.txt", "a").put("blank.txt", " \n\u00A0\u2003\n");
        List<ReadResult> items = shelf.read("gone.txt", "empty.txt", "blank.txt", "a.txt");
        assertEquals(new Unreadable(folder + "/gone.txt", Optional.empty(), "no such file or folder: check the name"),
                items.get(0));
        assertEquals(new Unreadable(folder + "/empty.txt", Optional.empty(),
                "the file is empty: there is no article in it"), items.get(1));
        assertEquals(new Unreadable(folder + "/blank.txt", Optional.empty(),
                "the text is empty: there is no article in it"), items.get(2));
        assertEquals("a", ((Document) items.get(3)).text().toString());
    }

    @Test
    void forbiddenFileSaysSo() {
        assertEquals("permission denied: check its permissions",
                Cause.of(new java.nio.file.AccessDeniedException("secret.txt")));
    }

    @Test
    void nameThatNoFileCanHaveIsNoCrash() {
        assertTrue(Shelf.all(List.of("a\0b"), ReadingOptions.USUAL, Shelf.NOTHING).get(0) instanceof Unreadable);
    }

    @Test
    void binaryFilesAreNamedForWhatTheyAre() {
        shelf.put("a.pdf", "%PDF-1.4\n%âãÏÓ").put("b.txt", new byte[] {1, 2, 3, 0, 5, 0, 0, 8});
        assertTrue(shelf.fault("a.pdf").startsWith("this is a PDF file"));
        assertTrue(shelf.fault("b.txt").startsWith("this is a binary file"));
    }

    @Test
    void fewNulCharactersAreKeptWithWarning() {
        String text = "The mayor said on Monday that nothing\0 had been decided on the two bridges over the river.\0";
        Document document = shelf.put("a.txt", text + text).one("a.txt");
        assertEquals(text + text, document.text().toString());
        assertEquals(List.of("The text holds 4 NUL characters."), document.warnings());
    }

    @Test
    void articleAboveTheLimitIsNotRead() {
        shelf.put("a.txt", "12345678").put("b.txt", "123456789");
        List<ReadResult> items = shelf.read(Shelf.upTo(8), "");
        assertEquals(List.of("12345678", "?"), Shelf.texts(items));
        assertTrue(((Unreadable) items.get(1)).cause().startsWith("larger than 8 bytes"));
    }

    @Test
    void standardInputIsReadByItsLookAndOnce() {
        InputStream in = new ByteArrayInputStream("{\"text\": \"from a pipe\"}".getBytes(StandardCharsets.UTF_8));
        List<ReadResult> items = Shelf.all(List.of("-", "-"), ReadingOptions.USUAL, in);
        Document document = (Document) items.get(0);
        assertEquals("from a pipe", document.text().toString());
        assertEquals("-", document.origin().path());
        assertEquals("stdin", document.id());
        assertEquals(new Unreadable("-", Optional.empty(), "already read: name it once"), items.get(1));
    }

    @Test
    void looksDecideWhereThereIsNoEnding() {
        shelf.put("page", " <!DOCTYPE html><html><body><p>On a page</p>").put("rows", "{\"text\":\"1\"}\n{\"text\":\"2\"}\n")
                .put("list", "[ {\"text\": \"in a list\"}]").put("plain", "[Reuters] {sic} <b> it is");
        assertEquals(List.of("On a page"), Shelf.texts(shelf.read("page")));
        assertEquals(List.of("1", "2"), Shelf.texts(shelf.read("rows")));
        assertEquals(List.of("in a list"), Shelf.texts(shelf.read("list")));
        assertEquals(List.of("[Reuters] {sic} <b> it is"), Shelf.texts(shelf.read("plain")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>News</title></channel></rss>",
        "<rss version=\"2.0\">\n <channel><item><title>One</title></item></channel></rss>",
        "\uFEFF<nitf><head/><body><body.content><p>“Yes,” she said.</p></body.content></body></nitf>",
        "<!DOCTYPE nitf SYSTEM \"nitf.dtd\">\n<nitf><head><title>A</title></head></nitf>",
        "<!-- ours -->\n<news>“Yes,” she said.</news>", "<article>\n <headline>Yes</headline>\n</article>",
        "<DOC id=\"a\" type=\"story\">\n<HEADLINE>\nYes\n</HEADLINE>\n</DOC>"})
    void xmlIsNoTextAndSaysWhatItIs(String xml) {
        for (String name : List.of("feed.xml", "feed.txt", "feed")) {
            String fault = shelf.put(name, xml).fault(name);
            assertTrue(fault.startsWith("this is XML (<") && fault.contains("--input-format html"), fault);
        }
    }

    @Test
    void xmlIsReadAsIsSaid() {
        String xml = "<?xml version=\"1.0\"?><nitf><body><body.content><p>“Yes,” she said.</p></body.content></body></nitf>";
        shelf.put("a.xml", xml);
        assertEquals(List.of("“Yes,” she said."), Shelf.texts(shelf.read(Shelf.as(InputFormat.HTML), "a.xml")));
        Document text = (Document) shelf.read(Shelf.as(InputFormat.TEXT), "a.xml").get(0);
        assertEquals(xml, text.text().toString());
        assertTrue(text.warnings().get(0).startsWith("The text is read with its markup (<nitf>)"), text.toString());
    }

    @Test
    void textThatStartsWithThePageMarkupOfAParagraphIsReadWithAWarning() {
        Document document = shelf.put("a.txt", "<p><b>OSLO</b> Yes, she said.</p>\n").one("a.txt");
        assertTrue(document.warnings().get(0).startsWith("The text is read with its markup (<p>)"), document.toString());
    }

    @Test
    void lettersThatWereLostBeforeAreTold() {
        assertEquals(1, shelf.put("a.txt", "\uFFFDWe lost,\uFFFD she said.").one("a.txt").warnings().size());
    }

    @Test
    void angleBracketsOfATextAreNoMarkup() {
        for (String text : List.of("<Reuters> OSLO: Yes, she said.", "< 5 % of voters", "<3 this, she said.", "<<Yes>>, she said.",
                "<http://example.org/a> has it.", "<ada@example.org> wrote: <b>no</b>")) {
            assertEquals(List.of(), shelf.put("a.txt", text).one("a.txt").warnings());
        }
    }

    @Test
    void sameNamesGetTheirFolderAndThenNumbers() {
        shelf.put("x/day.txt", "1").put("y/day.txt", "2").put("y/day.html.gz", Shelf.gzip("<p>3</p>")).put("other.txt", "4");
        assertEquals(List.of("other", "x/day", "y/day", "y/day~2"), Shelf.ids(shelf.read()));
    }

    @Test
    void idIsNameWithoutItsEndings() {
        shelf.put("U.S. talks.txt.gz", Shelf.gzip("x")).put("2025.01.07.text", "x").put("noending", "x");
        assertEquals(List.of("2025.01.07", "U.S. talks", "noending"), Shelf.ids(shelf.read()));
    }

    @Test
    void nothingIsReadBeforeItIsAskedFor() throws IOException {
        InputStream in = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read too early");
            }
        };
        shelf.put("a.txt", "a");
        try (Articles articles = Articles.open(List.of(folder.toString(), "-"), ReadingOptions.USUAL, in)) {
            assertEquals("a", ((Document) articles.next()).text().toString());
        }
    }

    @Test
    void afterTheLastComesNone() throws IOException {
        try (Articles articles = Articles.open(List.of(), ReadingOptions.USUAL, Shelf.NOTHING)) {
            assertThrows(NoSuchElementException.class, articles::next);
        }
    }
}
