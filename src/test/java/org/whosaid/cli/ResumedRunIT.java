package org.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The built program in its own process, with the real models: killed, interrupted and resumed. */
@Timeout(600)
@DisabledOnOs(OS.WINDOWS)
class ResumedRunIT {

    /** Enough articles for a kill some tenths of a second after the first record to fall among them. */
    private static final int COPIES = 4;

    @TempDir
    private static Path temporary;

    private static Path input;
    private static Path undisturbed;

    @BeforeAll
    static void runUndisturbed() throws Exception {
        input = Files.createDirectories(temporary.resolve("input"));
        for (int copy = 0; copy < COPIES; copy++) {
            try (Stream<Path> samples = Files.list(Path.of("samples"))) {
                for (Path sample : samples.filter(file -> file.toString().endsWith(".txt")).toList()) {
                    Files.copy(sample, input.resolve(copy + "-" + sample.getFileName()));
                }
            }
        }
        Files.writeString(input.resolve("2-broken.txt"), "");
        undisturbed = temporary.resolve("undisturbed");
        assertEquals(1, end(extract(undisturbed)));
    }

    private static Process extract(Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String libraries = Files.readString(Path.of("target/classpath"));
        List<String> command = List.of(java, "-Xmx1g", "-XX:+UseSerialGC", "-cp", "target/whosaid.jar:" + libraries,
                "org.whosaid.cli.Main", "extract", "-q", input.toString(), "-o", folder.toString(), "--threads", "2");
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said(folder)).start();
    }

    private static File said(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".said").toFile();
    }

    private static int end(Process process) throws InterruptedException {
        assertTrue(process.waitFor(300, TimeUnit.SECONDS));
        return process.exitValue();
    }

    private static List<String> content(Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode account = (ObjectNode) json.readTree(folder.resolve("run.json").toFile());
        account.remove(List.of("started", "ended", "seconds", "starts", "slowest"));
        return List.of(Files.readString(folder.resolve("articles.jsonl")),
                Files.readString(folder.resolve("failures.jsonl")).replaceAll(",\"time\":\"[^\"]*\"", ""), account.toString());
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
        Path folder = temporary.resolve("killed");
        List<Long> done = new ArrayList<>();
        for (int kill = 0; kill < 3; kill++) {
            Process process = extract(folder);
            awaitWork(folder, items(folder), process);
            Thread.sleep(random.nextInt(300));
            process.destroyForcibly();
            end(process);
            done.add(items(folder));
            assertTrue(Files.notExists(folder.resolve("articles.jsonl")) || kill > 0, "the first run got to its end: " + done);
        }
        assertEquals(1, end(extract(folder)));
        assertEquals(content(undisturbed), content(folder), "killed behind " + done);
    }

    @Test
    void interruptedRunFinishesItsArticlesAndCanBeResumed() throws Exception {
        Path folder = temporary.resolve("interrupted");
        Process process = extract(folder);
        awaitWork(folder, 0, process);
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
        assertEquals(Exit.INTERRUPTED, end(process));
        String said = Files.readString(said(folder).toPath());
        assertTrue(said.contains("finishing the articles in progress") && said.contains("run the same command again to resume"), said);
        assertTrue(items(folder) > 0);
        assertEquals(1, end(extract(folder)));
        assertEquals(content(undisturbed), content(folder));
    }
}
