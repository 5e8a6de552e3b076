package org.whosaid.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.document.Document;
import org.whosaid.document.Document.InputFormat;
import org.whosaid.document.ReadResult;
import org.whosaid.document.Unreadable;

class CsvReadingTest {

    @TempDir
    Path folder;
    private Shelf shelf = new Shelf(Path.of("."));

    @BeforeEach
    void openShelf() {
        shelf = new Shelf(folder);
    }

    @Test
    void rowsAreReadByTheirHeader() {
        List<ReadResult> items = shelf.put("a.csv", "\uFEFF\"id\",title,text,,section\r\n"
                + "n1,Talks,\"“Stop,” he said, \"\"now\"\".\r\n\r\nThen he left.\",0,World\r\n,,Second,1,\r\n").read("a.csv");
        assertEquals(List.of("n1", "a-2"), Shelf.ids(items));
        assertEquals(List.of("“Stop,” he said, \"now\".\r\n\r\nThen he left.", "Second"), Shelf.texts(items));
        Document first = (Document) items.get(0);
        assertEquals(Optional.of("Talks"), first.given().title());
        assertEquals("{column 4=0, section=World}", first.given().other().toString());
        assertEquals(Optional.of(2L), first.origin().line());
        assertEquals(InputFormat.CSV, first.origin().format());
        assertEquals(Optional.of(5L), ((Document) items.get(1)).origin().line());
        assertEquals(Optional.empty(), ((Document) items.get(1)).given().title());
    }

    @Test
    void rowsDigestIsThatOfItsBytes() {
        Document row = (Document) shelf.put("a.csv", "text,n\n\"x\ny\",1\n").read("a.csv").get(0);
        assertEquals(shelf.put("b.txt", "\"x\ny\",1").one("b.txt").origin().sha256(), row.origin().sha256());
    }

    @Test
    void tabsAndSemicolonsAreSeparatorsToo() {
        shelf.put("a.tsv", "id\ttext\nx\tone, two\n").put("b.csv", "id;text\nx;one, two\n");
        assertEquals(List.of("one, two"), Shelf.texts(shelf.read("a.tsv")));
        assertEquals(List.of("one, two"), Shelf.texts(shelf.read("b.csv")));
    }

    @Test
    void quotationMarksOfUnquotedTabFilesAreKept() {
        shelf.put("a.tsv", "id\ttext\nx\t\"No,\" he said.\ny\tnext\n");
        assertEquals(List.of("\"No,\" he said.", "next"), Shelf.texts(shelf.read("a.tsv")));
    }

    @Test
    void loneQuotationMarkOfTabFileIsKept() {
        shelf.put("a.tsv", "text\tid\r\n\"No,\tx\r\nnext\ty\r\n\"End\tz");
        assertEquals(List.of("\"No,", "next", "\"End"), Shelf.texts(shelf.read("a.tsv")));
        assertEquals(List.of("x", "y", "z"), Shelf.ids(shelf.read("a.tsv")));
    }

    @Test
    void brokenRowDoesNotTouchTheNext() {
        List<ReadResult> items = shelf.put("a.csv", "text,n\n\"a\"b,1\nc,d,e\nfine,2\n").read("a.csv");
        assertEquals(List.of("?", "?", "fine"), Shelf.texts(items));
        assertEquals(new Unreadable(folder + "/a.csv", Optional.of(2L),
                "a quoted cell never closes, or has text after its closing mark: close it, and double the marks within"), items.get(0));
        assertTrue(((Unreadable) items.get(1)).cause().startsWith("the row has 3 cells, the header 2"));
    }

    @Test
    void cellThatNeverClosesCostsItsLineOnly() {
        List<ReadResult> items = shelf.put("a.csv", "text,n\none,1\n\"two,2\nthree,3\n\"four \"\"4\"\"\",4\n").read("a.csv");
        assertEquals(List.of("one", "?", "three", "four \"4\""), Shelf.texts(items).stream().toList());
        assertEquals(Optional.of(3L), ((Unreadable) items.get(1)).line());
        assertEquals(Optional.of(4L), ((Document) items.get(2)).origin().line());
    }

    @Test
    void headerWithoutTextIsOneFailure() {
        assertTrue(shelf.put("a.csv", "head,story\n1,2\n3,4\n").fault("a.csv")
                .startsWith("no field text or body to take the text from; there are head, story"));
        assertEquals("no article in it", shelf.put("b.csv", "id,text\n").fault("b.csv"));
        assertEquals("the file is empty: there is no article in it", shelf.put("c.csv", "").fault("c.csv"));
    }

    @Test
    void rowWithoutTextIsNamed() {
        List<ReadResult> items = shelf.put("a.csv", "id,text\n1,\n2\n3,x\n").read("a.csv");
        assertEquals(List.of("?", "?", "x"), Shelf.texts(items));
    }

    @Test
    void rowsBehindCellThatNeverClosesAreReadInLinearTime() {
        List<ReadResult> items = shelf.put("a.csv", "text\n\"open\n" + "row\n".repeat(100_000)).read("a.csv");
        assertEquals(100_001, items.size());
        assertTrue(items.get(0) instanceof Unreadable && items.get(100_000) instanceof Document);
    }

    @Test
    void manyOpenCellsAreReadInLinearTime() {
        String rows = "text\n" + "\"open and \"\"doubled\n".repeat(50_000);
        assertEquals(50_000, shelf.put("a.csv", rows).read("a.csv").size());
    }
}
