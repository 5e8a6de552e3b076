package org.whosaid.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.output.Json;
import org.whosaid.record.ArticleRecord.Quote;

class ReportOptionTest {

    /** The sample's two quotes, the first one a deed. */
    private static ArticleRecord withDeed() {
        ArticleRecord record = Sample.record();
        Quote first = record.quotes().get(0);
        Quote deed = new Quote(first.id(), first.type(), Quote.Act.DEED, null, first.text(), first.spans(), first.cue(),
                first.speaker(), first.confidence(), first.basis(), first.alternatives(), first.flags());
        return new ArticleRecord(record.schema(), record.id(), record.source(), record.metadata(), record.language(),
                List.of(deed, record.quotes().get(1)), record.unattributed(), record.entities(), record.boilerplate(),
                record.structure(), record.text(), record.warnings());
    }

    @Test
    void deedsAreLeftOutAndTheRestIsNumberedAnew() {
        ArticleRecord said = ReportOption.SAID.of(withDeed());
        assertEquals(1, said.quotes().size());
        assertEquals("q1", said.quotes().get(0).id());
        assertEquals(Sample.record().quotes().get(1).text(), said.quotes().get(0).text());
        assertTrue(said.entities().stream().allMatch(entity -> entity.quotes().isEmpty()));
    }

    @Test
    void allKeepsDeeds() {
        assertEquals(withDeed(), ReportOption.ALL.of(withDeed()));
    }

    @Test
    void recordWithoutActsKeepsAllQuotes() {
        String old = new String(Json.LINES.bytes(Sample.record()), StandardCharsets.UTF_8).replaceAll("\"(act|mode)\":\"[a-z]+\",", "");
        ArticleRecord record = RecordReader.record(old);
        assertNull(record.quotes().get(0).act());
        assertEquals(record, ReportOption.SAID.of(record));
    }
}
