package org.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.whosaid.batch.Counts;
import org.whosaid.record.Failure;

class ProgressTest {

    private static final long SECOND = 1_000_000_000L;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    private Progress progress(boolean terminal, boolean quiet) {
        return new Progress(new Messages(new PrintStream(err, true, StandardCharsets.UTF_8)), terminal,
                new Progress.Manner(quiet, false, 10), () -> now);
    }

    private static Counts counts(long articles, long failures) {
        return new Counts(articles, failures, new Counts.Quotes(1_200, 0, 34), 1_000, 1, 0);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void terminalHasOneLineThatIsWrittenOver() {
        Progress progress = progress(true, false);
        for (int article = 1; article <= 100; article++) {
            now += SECOND / 100;
            progress.progress(counts(article, 0));
        }
        assertEquals("\r\033[Kwhosaid: 20 articles, 100.0 a second".length() * 5 + 1, err().length());
        assertEquals(0, err().lines().skip(1).filter(line -> !line.startsWith("\033[K")).count());
    }

    @Test
    void elsewhereThereIsALineEveryHalfMinute() {
        Progress progress = progress(false, false);
        for (int article = 1; article <= 65; article++) {
            now += SECOND;
            progress.progress(counts(article, 1));
        }
        assertEquals("whosaid: 30 articles, 1 failed, 1.0 a second\nwhosaid: 60 articles, 1 failed, 1.0 a second\n", err());
    }

    @Test
    void quietHasNoProgressAndNoSummary() {
        Progress progress = progress(true, true);
        now += 100 * SECOND;
        progress.progress(counts(1, 0));
        progress.summary(counts(1, 0));
        assertEquals("", err());
    }

    @Test
    void summarySaysWhatTheRunGave() {
        Progress progress = progress(false, false);
        now += 90 * SECOND;
        progress.summary(counts(1_500, 2));
        assertEquals("whosaid: 1,500 articles, 2 failed in 90.0 s\nwhosaid: 1,234 quotes (1,200 direct, 0 mixed, 34 indirect), "
                + "1,000 with a known speaker; 1 entity\n", err());
    }

    @Test
    void failureTakesThePlaceOfTheStatusLine() {
        Progress progress = progress(true, false);
        now += SECOND;
        progress.progress(counts(1, 0));
        err.reset();
        progress.failed(new Failure("a.txt", null, null, "input", "two\nlines"), null);
        assertEquals("\r\033[Kwhosaid: a.txt: two lines\n", err());
    }
}
