package org.whosaid.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.record.Failure;

class FolderOutputTest {

    private static final Map<String, Object> OURS = Map.of("program", Map.of("name", "whosaid"));

    @TempDir
    private Path temporary;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void run(Path folder, String record) {
        try (FolderOutput output = FolderOutput.open(folder)) {
            output.start("state");
            output.record(bytes(record));
            output.complete(OURS, "state");
            output.publish();
        }
    }

    /** Those that a user sees. */
    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith(".")).sorted().toList();
        }
    }

    private static List<String> hidden(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(".")).sorted().toList();
        }
    }

    @Test
    void folderIsMadeAndHoldsThreeFilesAtTheEnd() throws IOException {
        Path folder = temporary.resolve("a/b");
        try (FolderOutput output = FolderOutput.open(folder)) {
            output.start("state");
            output.record(bytes("{}\n"));
            output.failure(new Failure("x.txt", 3L, null, "input", "broken"));
            output.complete(OURS, "state");
            output.publish();
        }
        assertEquals(List.of("articles.jsonl", "failures.jsonl", "run.json"), names(folder));
        assertEquals(List.of(".lock"), hidden(folder));
        assertEquals("{}\n", Files.readString(folder.resolve("articles.jsonl")));
        assertEquals("{\"input\":\"x.txt\",\"line\":3,\"stage\":\"input\",\"cause\":\"broken\"}\n",
                Files.readString(folder.resolve("failures.jsonl")));
    }

    @Test
    void nobodySeesHalfAFile() throws IOException {
        try (FolderOutput output = FolderOutput.open(temporary)) {
            output.start("state");
            output.record(bytes("{}\n"));
            output.checkpoint("state");
            assertEquals(List.of(), names(temporary));
        }
    }

    @Test
    void runThatHasNotEndedLeavesTheEarlierOne() throws IOException {
        run(temporary, "old\n");
        try (FolderOutput output = FolderOutput.open(temporary)) {
            output.start("state");
            output.record(bytes("new\n"));
            output.checkpoint("state");
        }
        assertEquals(List.of("articles.jsonl", "failures.jsonl", "run.json"), names(temporary));
        assertEquals("old\n", Files.readString(temporary.resolve("articles.jsonl")));
    }

    @Test
    void earlierRunIsReplaced() throws IOException {
        run(temporary, "old, and longer\n");
        run(temporary, "new\n");
        assertEquals("new\n", Files.readString(temporary.resolve("articles.jsonl")));
    }

    @Test
    void whatIsBehindTheCheckpointIsCutOffAndWrittenAgain() throws IOException {
        try (FolderOutput output = FolderOutput.open(temporary)) {
            output.start("none");
            output.record(bytes("one\n"));
            output.checkpoint("one");
        }
        Files.writeString(temporary.resolve(".articles.jsonl.part"), "tw", StandardOpenOption.APPEND);
        Files.writeString(temporary.resolve(".failures.jsonl.part"), "{\"inp", StandardOpenOption.APPEND);
        try (FolderOutput output = FolderOutput.open(temporary)) {
            Checkpoint checkpoint = output.unfinished().orElseThrow();
            assertEquals("one", checkpoint.state().asText());
            output.resume(checkpoint);
            output.record(bytes("two\n"));
            output.complete(OURS, "two");
            output.publish();
        }
        assertEquals("one\ntwo\n", Files.readString(temporary.resolve("articles.jsonl")));
        assertEquals("", Files.readString(temporary.resolve("failures.jsonl")));
    }

    @Test
    void runThatIsBegunAnewLosesWhatWasLeft() throws IOException {
        try (FolderOutput output = FolderOutput.open(temporary)) {
            output.start("none");
            output.record(bytes("half a run, and longer than the new one\n"));
            output.checkpoint("one");
        }
        run(temporary, "new\n");
        assertEquals("new\n", Files.readString(temporary.resolve("articles.jsonl")));
    }

    @Test
    void completeRunOnlyNeedsItsNames() throws IOException {
        run(temporary, "old\n");
        try (FolderOutput output = FolderOutput.open(temporary)) {
            output.start("none");
            output.record(bytes("new\n"));
            output.complete(OURS, "all");
        }
        assertEquals("old\n", Files.readString(temporary.resolve("articles.jsonl")));
        try (FolderOutput output = FolderOutput.open(temporary)) {
            assertTrue(output.unfinished().orElseThrow().complete());
            output.publish();
            assertTrue(output.unfinished().isEmpty());
        }
        assertEquals("new\n", Files.readString(temporary.resolve("articles.jsonl")));
    }

    @Test
    void partThatIsGoneIsToldOf() throws IOException {
        try (FolderOutput output = FolderOutput.open(temporary)) {
            output.start("none");
            output.record(bytes("one\n"));
            output.checkpoint("one");
        }
        Files.writeString(temporary.resolve(".articles.jsonl.part"), "o");
        try (FolderOutput output = FolderOutput.open(temporary)) {
            Checkpoint checkpoint = output.unfinished().orElseThrow();
            OutputException e = assertThrows(OutputException.class, () -> output.resume(checkpoint));
            assertTrue(e.getMessage().contains("--restart"), e::getMessage);
        }
    }

    @Test
    void filesOfSomebodyElseAreNotReplaced() throws IOException {
        Files.writeString(temporary.resolve("articles.jsonl"), "precious");
        OutputException e = assertThrows(OutputException.class, () -> FolderOutput.open(temporary));
        assertTrue(e.getMessage().contains("articles.jsonl") && e.getMessage().contains("-o"), e::getMessage);
        assertEquals("precious", Files.readString(temporary.resolve("articles.jsonl")));
    }

    @Test
    void accountOfAnotherProgramIsNotOurs() throws IOException {
        Files.writeString(temporary.resolve("run.json"), "{\"program\": \"another\"}");
        assertThrows(OutputException.class, () -> FolderOutput.open(temporary));
        Files.writeString(temporary.resolve("run.json"), "not even JSON");
        assertThrows(OutputException.class, () -> FolderOutput.open(temporary));
    }

    @Test
    void otherFilesInTheFolderStay() throws IOException {
        Files.writeString(temporary.resolve("notes.txt"), "mine");
        run(temporary, "{}\n");
        assertEquals("mine", Files.readString(temporary.resolve("notes.txt")));
    }

    @Test
    void secondRunIntoTheSameFolderIsRefusedWhileTheFirstGoesOn() {
        try (FolderOutput first = FolderOutput.open(temporary)) {
            first.start("state");
            OutputException e = assertThrows(OutputException.class, () -> FolderOutput.open(temporary));
            assertTrue(e.getMessage().contains("another run"), e::getMessage);
            first.complete(OURS, "state");
            first.publish();
        }
        assertTrue(Files.exists(temporary.resolve("articles.jsonl")));
        assertFalse(Files.exists(temporary.resolve(".articles.jsonl.part")));
    }

    @Test
    void fileInThePlaceOfTheFolderIsOneLine() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        OutputException e = assertThrows(OutputException.class, () -> FolderOutput.open(file));
        assertEquals("can't write " + file + ": it is a file, not a folder; give another folder with -o", e.getMessage());
    }
}
