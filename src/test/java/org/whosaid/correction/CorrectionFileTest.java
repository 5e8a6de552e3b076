package org.whosaid.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whosaid.correction.CheckedSample.none;
import static org.whosaid.correction.CheckedSample.speaker;
import static org.whosaid.correction.CheckedSample.withdrawn;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.record.ArticleRecord;

@Timeout(60)
class CorrectionFileTest {

    private static final ArticleRecord ARTICLE = CheckedSample.record();

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("corrections.jsonl");
    }

    private void add(Correction... lines) {
        try (CorrectionFile file = CorrectionFile.open(folder)) {
            Arrays.stream(lines).forEach(file::add);
        }
    }

    private Verdict verdict(int quote) {
        return Corrections.read(file()).of(ARTICLE.id(), ARTICLE.quotes().get(quote)).orElseThrow().verdict();
    }

    @Test
    void lineIsReadBackAsItWasWritten() {
        Correction line = speaker(ARTICLE, 0, "Zoë “Øya” Flett 🚢\n");
        add(line);
        assertEquals(List.of(line), Corrections.read(file()).all());
    }

    @Test
    void latestVerdictWinsAndEarlierLinesStay() throws IOException {
        add(none(ARTICLE, 0), speaker(ARTICLE, 0, "Magnus Flett"), none(ARTICLE, 1));
        assertEquals(Verdict.SPEAKER, verdict(0));
        assertEquals(3, Files.readAllLines(file()).size());
    }

    @Test
    void withdrawnVerdictHasNoEffect() {
        add(none(ARTICLE, 0), withdrawn(ARTICLE, 0));
        assertEquals(List.of(), Corrections.read(file()).all());
    }

    @Test
    void addedCorrectionTakesEffectAtOnceAndAfterReopening() {
        try (CorrectionFile file = CorrectionFile.open(folder)) {
            file.add(none(ARTICLE, 1));
            assertEquals(1, file.corrections().all().size());
        }
        try (CorrectionFile file = CorrectionFile.open(folder)) {
            assertEquals(1, file.corrections().all().size());
        }
    }

    @Test
    void tornLastLineIsRemoved() throws IOException {
        add(none(ARTICLE, 0), speaker(ARTICLE, 1, "Zoë Flett"));
        byte[] whole = Files.readAllBytes(file());
        int second = new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1;
        for (int cut = second + 1; cut < whole.length - 1; cut++) {
            Files.write(file(), Arrays.copyOf(whole, cut));
            add(none(ARTICLE, 1));
            assertEquals(List.of(Verdict.NONE, Verdict.NONE), List.of(verdict(0), verdict(1)), "cut at " + cut);
            assertEquals(2, Files.readAllLines(file()).size());
        }
    }

    @Test
    void completeLastLineWithoutLineFeedIsKept() throws IOException {
        add(none(ARTICLE, 0));
        Files.writeString(file(), Files.readString(file()).stripTrailing());
        add(none(ARTICLE, 1));
        assertEquals(2, Corrections.read(file()).all().size());
    }

    @Test
    void byteOrderMarkCostsNoCorrection() throws IOException {
        add(none(ARTICLE, 0));
        Files.writeString(file(), "\uFEFF" + Files.readString(file()));
        add(none(ARTICLE, 1));
        try (CorrectionFile file = CorrectionFile.open(folder)) {
            assertEquals(List.of(), file.faults());
            assertEquals(2, file.corrections().all().size());
        }
    }

    @Test
    void invalidLineIsReportedAndIgnored() throws IOException {
        add(none(ARTICLE, 0));
        Files.writeString(file(), "{\"schema\":\"something/else\"}\n", StandardOpenOption.APPEND);
        add(none(ARTICLE, 1));
        try (CorrectionFile file = CorrectionFile.open(folder)) {
            assertEquals(List.of(file() + ":2: not a correction; ignored"), file.faults());
            assertEquals(2, file.corrections().all().size());
        }
    }

    @Test
    void secondDeskIsRefused() {
        try (CorrectionFile file = CorrectionFile.open(folder)) {
            file.add(none(ARTICLE, 0));
            String message = assertThrows(CorrectionException.class, () -> CorrectionFile.open(folder)).getMessage();
            assertTrue(message.contains("another desk is open on " + file()), message);
        }
    }

    @Test
    void deskOfAnotherProcessIsRefusedUntilItEnds() throws Exception {
        Process process = start(Holding.class);
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("open", said.readLine());
            assertThrows(CorrectionException.class, () -> CorrectionFile.open(folder));
        } finally {
            process.toHandle().destroyForcibly();
            process.waitFor();
        }
        add(none(ARTICLE, 0));
        assertEquals(Verdict.NONE, verdict(0));
    }

    private Process start(Class<?> program) throws IOException {
        return new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-cp", System.getProperty("java.class.path"),
                program.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    @Test
    void killedProgramLosesNoConfirmedCorrection() throws Exception {
        Process process = start(Endless.class);
        int confirmed = 0;
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            while (confirmed < 200 && said.readLine() != null) {
                confirmed++;
            }
            process.toHandle().destroyForcibly();
            while (said.readLine() != null) {
                confirmed++;
            }
        }
        assertTrue(confirmed >= 200, "confirmed: " + confirmed);
        add(none(ARTICLE, 1));
        List<Correction> kept = CorrectionLines.read(file()).corrections();
        for (int number = 0; number < confirmed; number++) {
            assertEquals("Speaker " + number, kept.get(number).speaker().name());
        }
    }

    /** Holds the file open, and reads it again, until it is killed. */
    static final class Holding {

        private Holding() {
        }

        public static void main(String[] arguments) throws InterruptedException {
            try (CorrectionFile file = CorrectionFile.open(Path.of(arguments[0]))) {
                Corrections.read(Path.of(arguments[0], Corrections.FILE));
                System.out.println("open");
                Thread.sleep(60_000);
                file.corrections();
            }
        }
    }

    /** Adds corrections until it is killed, and prints each one after adding it. */
    static final class Endless {

        private Endless() {
        }

        public static void main(String[] arguments) {
            CorrectionFile file = CorrectionFile.open(Path.of(arguments[0]));
            for (int number = 0;; number++) {
                file.add(speaker(ARTICLE, 0, "Speaker " + number));
                System.out.println(number);
            }
        }
    }
}
