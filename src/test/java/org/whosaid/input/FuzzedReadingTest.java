package org.whosaid.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.whosaid.Mutations;
import org.whosaid.document.Document;
import org.whosaid.document.Document.InputFormat;
import org.whosaid.document.ReadResult;
import org.whosaid.document.Unreadable;
import org.whosaid.output.Json;
import org.whosaid.record.RecordReader;
import org.whosaid.record.Sample;
import org.whosaid.record.TextOption;

/** Whatever the bytes, they give articles or failures with a cause in one line, and each article can be written and read again. */
class FuzzedReadingTest {

    private static final List<String> TOKENS = List.of("<", "</", "<p>", "<!--", "&#xD800;", "&", "<script>", "{\"text\":", "[{", "}",
            "\"", "\\u0000", "\\uD800", ",", "\n", "\r", "\0", "\uFEFF", "text,id\n", "\u202E", "<br/>".repeat(40), "[".repeat(200),
            "<div>".repeat(200), "<meta charset=utf-16>");

    @Provide
    Arbitrary<byte[]> bytes() {
        return Mutations.ofArticles(TOKENS);
    }

    @Property(seed = "20261124")
    void everyFormatGivesArticlesOrCauses(@ForAll("bytes") byte[] bytes) {
        for (InputFormat format : InputFormat.values()) {
            List<ReadResult> items = Shelf.piped(bytes, Shelf.as(format));
            assertFalse(items.isEmpty());
            items.forEach(FuzzedReadingTest::check);
        }
    }

    private static void check(ReadResult item) {
        if (item instanceof Unreadable unreadable) {
            assertEquals(1, unreadable.cause().lines().count(), unreadable.cause());
        } else if (item instanceof Document document) {
            String line = new String(Json.LINES.bytes(Sample.empty(document, TextOption.ALWAYS)), StandardCharsets.UTF_8);
            assertEquals(1, line.lines().count());
            assertEquals(document.text().toString(), RecordReader.record(line).text());
        }
    }
}
