package org.whosaid.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jar on a real cluster, compared with the same program on one machine. */
class ClusterIT {

    private static final Path BUILD = Path.of(System.getProperty("build.folder")).toAbsolutePath();
    private static final int COPIES = 8;

    @TempDir
    private Path folder;

    @Test
    void runThatLosesAnExecutorGivesTheResultsOfOneMachine() throws Exception {
        putArticles(folder.resolve("in"));
        Path output = folder.resolve("out");
        try (Cluster cluster = Cluster.start(folder)) {
            Process driver = cluster.submit("in", "-o", "out", "--task-bytes", "20000");
            cluster.await("the first results", () -> Cluster.isUnderWay(output) || !driver.isAlive());
            assertTrue(driver.isAlive(), () -> "the run is over already:\n" + tail(cluster));
            cluster.killAnExecutor();
            assertTrue(driver.waitFor(10, TimeUnit.MINUTES), () -> "no end:\n" + tail(cluster));
            assertEquals(0, driver.exitValue(), () -> tail(cluster));
            assertTrue(cluster.log("driver").contains("Lost executor"), "the loss was not noticed");
            assertFalse(Files.exists(output.resolve("_temporary")));
        }
        assertEquals(oneMachine("articles"), SparkFixture.lines(output, "articles"));
        assertEquals(oneMachine("failures"), SparkFixture.lines(output, "failures"));
    }

    private static String tail(Cluster cluster) {
        try {
            String log = cluster.log("driver");
            return log.substring(Math.max(0, log.length() - 4000));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Several copies of the samples, a broken row, and an empty file. */
    private static void putArticles(Path in) throws IOException {
        for (int copy = 0; copy < COPIES; copy++) {
            Path into = Files.createDirectories(in.resolve("copy" + copy));
            try (Stream<Path> samples = Files.list(Path.of("samples"))) {
                for (Path sample : samples.filter(each -> !each.toString().endsWith(".record")).toList()) {
                    Files.copy(sample, into.resolve(sample.getFileName()));
                }
            }
        }
        Files.writeString(in.resolve("broken.jsonl"), "{\"text\": \"A line is all.\"}\n{\"text\": broken}\n");
        Files.writeString(in.resolve("empty.txt"), "");
    }

    private List<String> oneMachine(String results) throws Exception {
        Path output = folder.resolve("one");
        if (!Files.exists(output)) {
            List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
                    "-Xmx1g", "-cp", BUILD.resolve("whosaid.jar") + ":" + Files.readString(BUILD.resolve("classpath")).strip(),
                    "org.whosaid.cli.Main", "extract", "in", "-o", "one", "--quiet"));
            Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                    .redirectOutput(folder.resolve("one.log").toFile()).start();
            assertTrue(process.waitFor(10, TimeUnit.MINUTES), "the run on one machine does not end");
        }
        try (Stream<String> lines = Files.lines(output.resolve(results + ".jsonl"))) {
            return lines.map(SparkFixture::withoutTimes).sorted().toList();
        }
    }
}
