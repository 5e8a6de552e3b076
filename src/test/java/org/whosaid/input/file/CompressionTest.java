package org.whosaid.input.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.io.input.ProxyInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.document.Document;
import org.whosaid.document.ReadResult;
import org.whosaid.document.Unreadable;
import org.whosaid.input.ReadingOptions;
import org.whosaid.input.Shelf;

class CompressionTest {

    @TempDir
    Path folder;
    private Shelf shelf = new Shelf(Path.of("."));

    @BeforeEach
    void openShelf() {
        shelf = new Shelf(folder);
    }

    @Test
    void packedFilesAreReadByTheirBytes() {
        shelf.put("a.jsonl.gz", Shelf.gzip("{\"text\":\"gzip\"}\n")).put("b.csv.zst", zstandard("text\nzstandard\n"))
                .put("c.txt", Shelf.gzip("no ending of its own"));
        assertEquals(List.of("gzip", "zstandard", "no ending of its own"), Shelf.texts(shelf.read()));
    }

    @Test
    void allMembersOfGzipAreReadFromPipe() {
        byte[] first = Shelf.gzip("{\"text\":\"1\"}\n");
        byte[] second = Shelf.gzip("{\"text\":\"2\"}\n");
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        assertEquals(List.of("1", "2"), Shelf.texts(Shelf.all(List.of("-"), ReadingOptions.USUAL, new Pipe(both))));
    }

    @Test
    void articlesBeforeTheBreakAreKept() {
        byte[] whole = Shelf.gzip(rows(5000));
        List<ReadResult> items = shelf.put("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2)).read("a.jsonl.gz");
        assertTrue(items.size() > 1000);
        assertTrue(items.stream().limit(items.size() - 1).allMatch(Document.class::isInstance));
        Unreadable last = (Unreadable) items.get(items.size() - 1);
        assertEquals("its compressed data is truncated: get a complete copy", last.cause());
        assertEquals(items.size(), last.line().orElseThrow());
    }

    @Test
    void brokenZstandardIsNamed() {
        byte[] whole = zstandard(rows(5000));
        List<ReadResult> items = shelf.put("a.jsonl.zst", Arrays.copyOf(whole, whole.length - 9)).read("a.jsonl.zst");
        assertTrue(((Unreadable) items.get(items.size() - 1)).cause().contains("compressed data"), items.toString());
    }

    @Test
    void brokenWholeArticleIsNoArticle() {
        byte[] whole = Shelf.gzip(rows(100));
        whole[whole.length / 2] ^= 0x55;
        assertTrue(shelf.put("a.txt.gz", whole).fault("a.txt.gz").contains("compressed data"));
    }

    @Test
    void nameThatPromisesTooMuchIsTold() {
        assertTrue(shelf.put("a.txt.gz", "plain").fault("a.txt.gz").contains("its name ends in .gz but"));
        assertEquals("the file is empty: there is no article in it", shelf.put("b.gz", "").fault("b.gz"));
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append("{\"text\":\"").append(Integer.toHexString(i * 0x9E3779B1)).append("\"}\n");
        }
        return rows.toString();
    }

    private static byte[] zstandard(String text) {
        return Zstd.compress(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A stream that never knows what it has at hand. */
    private static final class Pipe extends ProxyInputStream {

        Pipe(byte[] bytes) {
            super((InputStream) new ByteArrayInputStream(bytes));
        }

        @Override
        public int available() {
            return 0;
        }
    }
}
