package org.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whosaid.cli.BuiltProgram.end;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The built program in its own process, with the real models: killed, interrupted and resumed. {@code -Dwhosaid.kills=50} kills it
 * 50 times.
 */
@Timeout(value = 2, unit = TimeUnit.HOURS)
@DisabledOnOs(OS.WINDOWS)
class ResumedRunIT {

    /** Enough articles for a kill some tenths of a second after the first record to fall among them. */
    private static final int COPIES = 4;
    private static final int KILLS = Integer.getInteger("whosaid.kills", 3);
    private static final int KILLS_A_RUN = 3;

    @TempDir
    private static Path temporary;

    private static BuiltProgram program;
    private static Path input;
    private static Map<String, String> undisturbed;

    @BeforeAll
    static void runUndisturbed() throws Exception {
        program = BuiltProgram.reportingCrashesTo(Files.createDirectories(temporary.resolve("crashes")));
        input = Files.createDirectories(temporary.resolve("input"));
        for (int copy = 0; copy < COPIES; copy++) {
            try (Stream<Path> samples = Files.list(Path.of("samples"))) {
                for (Path sample : samples.filter(file -> file.toString().endsWith(".txt")).toList()) {
                    Files.copy(sample, input.resolve(copy + "-" + sample.getFileName()));
                }
            }
        }
        Files.writeString(input.resolve("2-broken.txt"), "");
        Path folder = temporary.resolve("undisturbed");
        assertEquals(1, end(extract(program, folder)));
        undisturbed = RunFiles.sums(folder);
    }

    private static Process extract(BuiltProgram by, Path folder) throws IOException {
        return by.start(said(folder), "extract", "-q", input.toString(), "-o", folder.toString(), "--threads", "2", "--format",
                "jsonl,json,csv,parquet,opensearch");
    }

    private static Path said(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".said");
    }

    /** Waits for a checkpoint with more articles than before, or for the end of the run. */
    private static void awaitWork(Path folder, long before, Process process) throws Exception {
        while (process.isAlive() && items(folder) <= before) {
            Thread.sleep(5);
        }
    }

    private static long items(Path folder) {
        try {
            return new ObjectMapper().readTree(folder.resolve(".checkpoint.json").toFile()).at("/state/position/items").asLong();
        } catch (IOException e) {
            return 0;
        }
    }

    @Test
    void runKilledAtRandomMomentsEndsWithTheSameBytes() throws Exception {
        Random random = new Random(3);
        List<Long> done = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill += KILLS_A_RUN) {
            Path folder = temporary.resolve("killed" + kill);
            for (int time = 0; time < Math.min(KILLS_A_RUN, KILLS - kill); time++) {
                Process process = extract(program, folder);
                awaitMoment(folder, process, time, random);
                process.destroyForcibly();
                end(process);
                done.add(items(folder));
                assertTrue(Files.notExists(folder.resolve("run.json")) || time > 0, "the first run got to its end: " + done);
            }
            assertEquals(1, end(extract(program, folder)));
            assertEquals(undisturbed, RunFiles.sums(folder), "killed behind " + done);
        }
        assertEquals(List.of(), program.crashReports());
    }

    /** Some tenths of a second after more work was done; the last time of a run, at any time, be it while it writes the other formats. */
    private static void awaitMoment(Path folder, Process process, int time, Random random) throws Exception {
        if (time < KILLS_A_RUN - 1) {
            awaitWork(folder, items(folder), process);
            Thread.sleep(random.nextInt(300));
        } else {
            Thread.sleep(random.nextInt(6_000));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"foreground INT", "background TERM"})
    void interruptedRunFinishesItsArticlesAndCanBeResumed(String how) throws Exception {
        Path folder = temporary.resolve("interrupted " + how);
        BuiltProgram started = how.startsWith("foreground") ? program.inForeground() : program.inBackground();
        Process process = extract(started, folder);
        awaitWork(folder, 0, process);
        BuiltProgram.signal(process, how.split(" ")[1]);
        assertEquals(Exit.INTERRUPTED, end(process));
        String said = Files.readString(said(folder));
        assertTrue(said.contains("finishing the articles in progress") && said.contains("run the same command again to resume"), said);
        assertTrue(items(folder) > 0);
        assertEquals(1, end(extract(program, folder)));
        assertEquals(undisturbed, RunFiles.sums(folder));
    }
}
