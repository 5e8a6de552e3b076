package org.whosaid.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.record.ArticleRecord;

class CsvTest {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    @TempDir
    private Path folder;

    static Stream<String> hostile() {
        return Made.HOSTILE.stream();
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        String content = Files.readString(file);
        assertEquals('\uFEFF', content.charAt(0));
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(content.substring(1), format)) {
            return parser.getRecords();
        }
    }

    /** What the documentation tells readers to do who want the words exactly. */
    private static String unescaped(String cell) {
        return cell.matches("(?s)'+([\\t\\r\\n]|[\\h\\v\\x{FEFF}\\x{200B}]*[=+\\-@＝＋－＠]).*") ? cell.substring(1) : cell;
    }

    private static boolean isRunBySpreadsheets(String cell) {
        return !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.strip().isEmpty() ? cell.charAt(0)
                : cell.replaceFirst("^[\\h\\x{FEFF}]+(?=\\S)", "").charAt(0)) >= 0;
    }

    @Test
    void quotationIsARow() throws IOException {
        Made.export(folder, ExportFormat.CSV, Made.saying("a/b", "We won, he said"));
        assertEquals("\uFEFFarticle_id,article_title,published,url,quote_id,type,text,start,end,spans,speaker_name,"
                + "speaker_kind,speaker_title,speaker_entity,confidence,basis,flags,cue,cue_start,cue_end,mention,"
                + "mention_start,mention_end,mention_form,alternatives,source_path,source_line,act,mode\r\n"
                + "a/b,\"We won, he said\",\"We won, he said\",\"We won, he said\",q1,direct,\"We won, he said\",3,12,"
                + "3-5 9-12,\"We won, he said\",person,\"We won, he said\",e1,0.5,cue,unclosed,\"We won, he said\",3,18,"
                + "\"We won, he said\",3,18,name,\"We won, he said (0.25)\",in/a/b.jsonl,7,,\r\n",
                Files.readString(folder.resolve("quotes.csv")));
    }

    @Test
    void entityIsARow() throws IOException {
        Made.export(folder, ExportFormat.CSV, Made.saying("x", "Flett"));
        CSVRecord row = rows(folder.resolve("entities.csv")).get(0);
        assertEquals("Flett; Flett", row.get("aliases"));
        assertEquals("3-8 3-8", row.get("mentions"));
        assertEquals("2", row.get("mention_count"));
        assertEquals("q1", row.get("quotes"));
    }

    @Test
    void whatIsNotKnownIsAnEmptyCell() throws IOException {
        Made.export(folder, ExportFormat.CSV, Made.bare("x"));
        CSVRecord row = rows(folder.resolve("quotes.csv")).get(0);
        for (String column : List.of("article_title", "speaker_name", "cue", "cue_start", "mention", "alternatives", "flags")) {
            assertEquals("", row.get(column), column);
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noCellIsRunAndAllAreReadBack(String wording) throws IOException {
        Made.export(folder, ExportFormat.CSV, Made.saying("x", wording));
        CSVRecord row = rows(folder.resolve("quotes.csv")).get(0);
        for (String column : List.of("article_title", "text", "speaker_name", "speaker_title", "cue", "mention")) {
            assertFalse(isRunBySpreadsheets(row.get(column)), row.get(column));
            assertEquals(wording, unescaped(row.get(column)));
        }
        assertFalse(isRunBySpreadsheets(row.get("alternatives")));
        assertFalse(isRunBySpreadsheets(rows(folder.resolve("entities.csv")).get(0).get("aliases")));
    }

    @Test
    void idOfAnArticleIsMadeSafeToo() throws IOException {
        ArticleRecord article = Made.saying("=HYPERLINK(\"x\")", "a");
        Made.export(folder, ExportFormat.CSV, article);
        assertEquals("'=HYPERLINK(\"x\")", rows(folder.resolve("quotes.csv")).get(0).get("article_id"));
    }

    @Property
    void escapeIsTakenBackExactly(@ForAll String text) {
        String kept = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\0", "");
        assertEquals(kept, unescaped(SafeCell.of(kept)));
    }

    @Test
    void apostropheOfASingleQuotationStays() {
        assertEquals("'We won,'", SafeCell.of("'We won,'"));
    }

    @Test
    void whatUtf8CannotHoldIsReplacedSignForSign() {
        assertEquals("a\uFFFDb\uFFFDc\uFFFD🚢", SafeCell.of("a\uD83Db\uDEA2c\0🚢"));
    }

    @Test
    void runWithoutArticlesIsAHeading() throws IOException {
        Made.export(folder, ExportFormat.CSV);
        assertEquals(1, Files.readString(folder.resolve("quotes.csv")).lines().count());
        assertTrue(rows(folder.resolve("entities.csv")).isEmpty());
    }
}
