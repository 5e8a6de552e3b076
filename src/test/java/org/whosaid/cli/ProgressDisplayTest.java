package org.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.whosaid.Program;
import org.whosaid.batch.Counts;
import org.whosaid.batch.Progress;
import org.whosaid.batch.RunAccount;
import org.whosaid.record.Failure;

class ProgressDisplayTest {

    private static final long SECOND = 1_000_000_000L;
    private static final OptionalInt WIDE = OptionalInt.of(200);
    private static final OptionalInt ELSEWHERE = OptionalInt.empty();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    private ProgressDisplay progress(OptionalInt terminal, boolean quiet) {
        return new ProgressDisplay(new Messages(new PrintStream(err, true, StandardCharsets.UTF_8)), terminal,
                new ProgressDisplay.Verbosity(quiet, false, 10), () -> now);
    }

    private static Counts counts(long articles, long failures) {
        return new Counts(articles, failures, new Counts.Quotes(1_200, 0, 34), 1_000, 1, 0);
    }

    private static Progress standing(long articles, long failures) {
        return new Progress(counts(articles, failures), articles * 500, OptionalDouble.empty());
    }

    private static Progress standing(long articles, double share) {
        return new Progress(counts(articles, 0), articles * 500, OptionalDouble.of(share));
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void terminalHasOneLineThatIsOverwritten() {
        ProgressDisplay progress = progress(WIDE, false);
        for (int article = 1; article <= 100; article++) {
            now += SECOND / 100;
            progress.progress(standing(article, 0));
        }
        assertEquals(5, err().split("\r", -1).length - 1);
        assertTrue(err().endsWith("\r\033[Kwhosaid: 100 articles, 100.0 articles/s, 50,000 words/s"), err());
        assertTrue(err().lines().skip(1).allMatch(line -> line.startsWith("\033[K")), err());
    }

    @Test
    void barShowsHowMuchIsDoneAndHowLongTheRestTakes() {
        ProgressDisplay progress = progress(WIDE, false);
        now = 100 * SECOND;
        progress.progress(standing(1_000, 0.25));
        assertEquals("\r\033[Kwhosaid: 25% [#####---------------] 1,000 articles, 5 min left, 10.0 articles/s, 5,000 words/s",
                err());
    }

    @Test
    void speedCountsOnlyTheResumedPart() {
        ProgressDisplay progress = progress(ELSEWHERE, false);
        progress.begins(standing(1_000, 0.5));
        now = 100 * SECOND;
        progress.progress(standing(1_100, 0.6));
        assertEquals("whosaid: resuming after 1,000 articles\n"
                + "whosaid: 1,100 articles, 6 min left, 1.0 articles/s, 500 words/s\n", err());
    }

    @Test
    void statusNeverWraps() {
        ProgressDisplay progress = progress(OptionalInt.of(20), false);
        now = SECOND;
        progress.progress(standing(1_000_000, 0.99));
        assertEquals("\r\033[K".length() + 19, err().length());
    }

    private String status(int width, Progress standing) {
        err.reset();
        ProgressDisplay progress = progress(OptionalInt.of(width), false);
        now += 100 * SECOND;
        progress.progress(standing);
        return err().substring("\r\033[Kwhosaid: ".length());
    }

    @Test
    void narrowTerminalDropsTheSpeedBeforeTheTimeLeft() {
        assertEquals("25% [#####---------------] 1,000 articles, 5 min left, 10.0 articles/s", status(80, standing(1_000, 0.25)));
        assertEquals("25% [#####---------------] 1,000 articles, 5 min left", status(64, standing(1_000, 0.25)));
        assertEquals("1,000 articles, 5 min left", status(40, standing(1_000, 0.25)));
    }

    @Test
    void slowArticleIsNamedEvenBeforeAnyIsDone() {
        ProgressDisplay progress = progress(ELSEWHERE, false);
        for (int second = 1; second <= 200; second++) {
            now += SECOND;
            progress.waits(new Progress(Counts.NONE, 0, OptionalDouble.of(0)), "budget-speech", second);
        }
        assertEquals("whosaid: 0 articles, on budget-speech for 30 s", err().lines().findFirst().orElseThrow());
        assertEquals("whosaid: 0 articles, on budget-speech for 3 min", err().lines().reduce((a, b) -> b).orElseThrow());
        assertEquals(6, err().lines().count());
    }

    @Test
    void terminalShowsASlowArticleWithAShortenedName() {
        ProgressDisplay progress = progress(OptionalInt.of(80), false);
        now += 7 * SECOND;
        progress.waits(standing(3, 0.5), "archive/2026/november/the-long-speech-on-the-budget", 6.7);
        assertEquals("\r\033[Kwhosaid: 3 articles, 7 s left, on …ng-speech-on-the-budget for 7 s", err());
        progress = progress(OptionalInt.of(110), false);
        err.reset();
        now += 7 * SECOND;
        progress.waits(standing(3, 0.5), "archive/2026/november/the-long-speech-on-the-budget", 6.7);
        assertTrue(err()
                .contains("[##########----------] 3 articles, 7 s left, on …ng-speech-on-the-budget for 7 s"), err());
    }

    @Test
    void controlCharactersOfAnArticlesNameNeverReachTheTerminal() {
        ProgressDisplay progress = progress(OptionalInt.of(80), false);
        now += 7 * SECOND;
        progress.waits(standing(3, 0.5), "\u001B[2J\u0007", 6.7);
        assertTrue(err().contains("3 articles, 7 s left, on ␛[2J␇ for 7 s"), err());
        assertEquals(1, err().chars().filter(unit -> unit == 0x1B).count());
    }

    @Test
    void withoutATerminalThereIsALineEvery30Seconds() {
        ProgressDisplay progress = progress(ELSEWHERE, false);
        for (int article = 1; article <= 65; article++) {
            now += SECOND;
            progress.progress(standing(article, 1));
        }
        assertEquals("whosaid: 30 articles, 1 failed, 1.0 articles/s, 500 words/s\n"
                + "whosaid: 60 articles, 1 failed, 1.0 articles/s, 500 words/s\n", err());
    }

    @Test
    void quietHasNoProgressAndNoSummary() {
        ProgressDisplay progress = progress(WIDE, true);
        progress.begins(standing(10, 0));
        now += 100 * SECOND;
        progress.progress(standing(1, 0));
        progress.summary(counts(1, 0));
        progress.summary(account());
        assertEquals("", err());
    }

    @Test
    void summaryCountsArticlesQuotesAndEntities() {
        ProgressDisplay progress = progress(ELSEWHERE, false);
        now += 90 * SECOND;
        progress.summary(counts(1_500, 2));
        assertEquals("whosaid: 1,500 articles, 2 failed in 90.0 s\nwhosaid: 1,234 quotes (1,200 direct, 0 mixed, 34 indirect), "
                + "1,000 with a known speaker (81 %); 1 entity\n", err());
    }

    private static RunAccount account() {
        return new RunAccount(Program.current(), Map.of(), List.of(), List.of(), true, counts(1_500, 5), 7,
                new RunAccount.Speakers(List.of(new RunAccount.Speaker("Ada Holm", 1_000), new RunAccount.Speaker("Bo", 1)), 0),
                Map.of("input: no such file", 2L, "speaker: slow", 3L), "", "", 120.5, 2,
                List.of(new RunAccount.Slow("long", "long.txt", 12.34), new RunAccount.Slow("short", "short.txt", 0.1)));
    }

    @Test
    void summaryOfAFolderNamesSpeakersSlowArticlesAndCauses() {
        progress(ELSEWHERE, false).summary(account());
        assertEquals(List.of("whosaid: 1,500 articles, 5 failed in 120.5 s",
                "whosaid: most quoted: Ada Holm (1,000), Bo (1)", "whosaid: slowest: long (12.3 s)",
                "whosaid: failed: 3 × speaker: slow, 2 × input: no such file"),
                err().lines().filter(line -> !line.contains("quotes")).toList());
    }

    @Test
    void failureReplacesTheStatusLine() {
        ProgressDisplay progress = progress(WIDE, false);
        now += SECOND;
        progress.progress(standing(1, 0));
        err.reset();
        progress.failed(new Failure("a.txt", null, null, "input", "two\nlines"), null);
        assertEquals("\r\033[Kwhosaid: a.txt: two lines\n", err());
    }
}
