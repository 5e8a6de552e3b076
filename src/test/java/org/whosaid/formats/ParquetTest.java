package org.whosaid.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.record.ArticleRecord;

/** Reads the files with DuckDB, which shares no code with the writer. */
class ParquetTest {

    @TempDir
    private Path folder;

    /** The rows of a query, each as text with a bar between values; FILE is the table. */
    private List<String> query(String file, String query) throws SQLException {
        String table = "read_parquet('" + folder.resolve(file) + "')";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
             ResultSet result = connection.createStatement().executeQuery(query.replace("FILE", table))) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    values.add(String.valueOf(result.getObject(column)));
                }
                rows.add(String.join("|", values));
            }
            return rows;
        }
    }

    @Test
    void quotationIsReadBackWithTypes() throws Exception {
        Made.export(folder, ExportFormat.PARQUET, Made.saying("a/b", "We won"));
        assertEquals(List.of("a/b|We won|q1|direct|3|12|We won|person|e1|0.5|cue|3|9|name|7"), query("quotes.parquet",
                "SELECT article_id, text, quote_id, type, \"start\", \"end\", speaker_name, speaker_kind, speaker_entity, "
                        + "confidence, basis, cue_start, mention_end, mention_form, source_line FROM FILE"));
        assertEquals(List.of("14|2|5|unclosed|We won|0.25"), query("quotes.parquet",
                "SELECT \"start\" + 11, len(spans), spans[1].end, flags[1], alternatives[1].name, alternatives[1].confidence "
                        + "FROM FILE"));
    }

    @Test
    void entityIsReadBackWithItsLists() throws Exception {
        Made.export(folder, ExportFormat.PARQUET, Made.saying("x", "Flett"));
        assertEquals(List.of("e1|PERSON|Flett|2|0|2|3|name|q1"), query("entities.parquet",
                "SELECT entity_id, type, name, len(aliases), len(titles), mention_count, mentions[2].start, mentions[1].form, "
                        + "quotes[1] FROM FILE"));
    }

    @Test
    void columnsAreThoseOfTheCsv() throws Exception {
        Made.export(folder, ExportFormat.PARQUET, Made.bare("x"));
        Made.export(folder, ExportFormat.CSV, Made.bare("x"));
        for (String table : List.of("quotes", "entities")) {
            String heading = Files.readAllLines(folder.resolve(table + ".csv")).get(0).substring(1);
            assertEquals(List.of(heading.split(",")),
                    query(table + ".parquet", "SELECT column_name FROM (DESCRIBE SELECT * FROM FILE)"));
        }
    }

    @Test
    void missingValuesAreNullAndListsAreEmpty() throws Exception {
        Made.export(folder, ExportFormat.PARQUET, Made.bare("x"));
        assertEquals(List.of("null|null|null|null|0|0|rents rise"), query("quotes.parquet",
                "SELECT article_title, speaker_name, cue, mention_start, len(flags), len(alternatives), text FROM FILE"));
    }

    @Test
    void hostileTextsAreReadBackUnchanged() throws Exception {
        ArticleRecord[] articles = Made.HOSTILE.stream().map(wording -> Made.saying("x", wording)).toArray(ArticleRecord[]::new);
        Made.export(folder, ExportFormat.PARQUET, articles);
        assertEquals(Made.HOSTILE, query("quotes.parquet", "SELECT text FROM FILE"));
        assertEquals(Made.HOSTILE, query("entities.parquet", "SELECT aliases[2] FROM FILE"));
    }

    @Test
    void loneSurrogateIsReplaced() throws Exception {
        Made.export(folder, ExportFormat.PARQUET, Made.saying("x", "a\uD83Db"));
        assertEquals(List.of("a\uFFFDb"), query("quotes.parquet", "SELECT text FROM FILE"));
    }

    @Test
    void runWithoutArticlesIsATableWithoutRows() throws Exception {
        Made.export(folder, ExportFormat.PARQUET);
        assertEquals(List.of("0"), query("quotes.parquet", "SELECT count(*) FROM FILE"));
        assertEquals(List.of("0"), query("entities.parquet", "SELECT count(*) FROM FILE"));
    }

    @Test
    void manyRowsKeepTheirOrderOverSeveralRowGroups() throws Exception {
        TableFiles.Table<TableRow<ArticleRecord.Quote>> table = ParquetTable.open(folder.resolve("quotes.parquet"), TableRow.QUOTES,
                10_000);
        try (table) {
            for (int number = 0; number < 2_000; number++) {
                ArticleRecord article = Made.saying("a" + number, "Word " + number);
                table.add(new TableRow<>(article, article.quotes().get(0)));
            }
            table.finish();
            table.publish();
        }
        assertEquals(List.of("true"), query("quotes.parquet",
                "SELECT bool_and(article_id = 'a' || file_row_number) FROM read_parquet('" + folder.resolve("quotes.parquet")
                        + "', file_row_number = true)"));
        List<String> groups = query("quotes.parquet", "SELECT count(DISTINCT row_group_id) > 1 FROM parquet_metadata('"
                + folder.resolve("quotes.parquet") + "')");
        assertEquals(List.of("true"), groups);
    }

    /** Writes a table in a process of its own. */
    public static final class Writer {

        private Writer() {
        }

        /** Argument: the folder. */
        public static void main(String[] arguments) throws IOException {
            Made.export(Path.of(arguments[0]), ExportFormat.PARQUET, Made.saying("x", "We won"), Made.bare("y"));
        }
    }

    private static String classPath() {
        return ParquetTest.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    /** Hash codes of objects follow another rule in each process, and so does the order of a hash set. */
    @Test
    void everyProcessGivesTheSameBytes() throws Exception {
        List<byte[]> tables = new ArrayList<>();
        for (int hashing : new int[] {0, 2, 3, 5}) {
            Path output = folder.resolve("process" + hashing);
            Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
                    "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=" + hashing, "-Xmx128m", "-XX:TieredStopAtLevel=1", "-cp",
                    classPath(), Writer.class.getName(), output.toString()).inheritIO().start();
            assertEquals(0, process.waitFor());
            tables.add(Files.readAllBytes(output.resolve("quotes.parquet")));
        }
        tables.forEach(table -> assertArrayEquals(tables.get(0), table));
    }

    @Test
    void sameRecordsGiveTheSameBytes() throws IOException {
        Made.export(folder, ExportFormat.PARQUET, Made.saying("x", "We won"), Made.bare("y"));
        byte[] first = Files.readAllBytes(folder.resolve("quotes.parquet"));
        assertTrue(first.length > 0);
        Made.export(folder, ExportFormat.PARQUET, Made.saying("x", "We won"), Made.bare("y"));
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("quotes.parquet")));
    }
}
