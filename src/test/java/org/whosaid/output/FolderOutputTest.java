package org.whosaid.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
            output.record(bytes(record));
            output.account(OURS);
        }
    }

    private List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void folderIsMadeAndHoldsThreeFilesAtTheEnd() throws IOException {
        Path folder = temporary.resolve("a/b");
        try (FolderOutput output = FolderOutput.open(folder)) {
            output.record(bytes("{}\n"));
            output.failure(new Failure("x.txt", 3L, null, "input", "broken"));
            output.account(OURS);
        }
        assertEquals(List.of("articles.jsonl", "failures.jsonl", "run.json"), names(folder));
        assertEquals("{}\n", Files.readString(folder.resolve("articles.jsonl")));
        assertEquals("{\"input\":\"x.txt\",\"line\":3,\"stage\":\"input\",\"cause\":\"broken\"}\n",
                Files.readString(folder.resolve("failures.jsonl")));
    }

    @Test
    void nobodySeesHalfAFile() throws IOException {
        try (FolderOutput output = FolderOutput.open(temporary)) {
            output.record(bytes("{}\n"));
            assertTrue(names(temporary).stream().allMatch(name -> name.startsWith(".")), names(temporary)::toString);
        }
    }

    @Test
    void runThatDoesNotEndLeavesTheEarlierOne() throws IOException {
        run(temporary, "old\n");
        try (FolderOutput output = FolderOutput.open(temporary)) {
            output.record(bytes("new\n"));
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
    void whatAKilledRunLeftIsBegunAnew() throws IOException {
        Files.writeString(temporary.resolve(".articles.jsonl.part"), "half a record, and longer than the new one");
        run(temporary, "new\n");
        assertEquals("new\n", Files.readString(temporary.resolve("articles.jsonl")));
        assertFalse(Files.exists(temporary.resolve(".articles.jsonl.part")));
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
            first.record(bytes("{}\n"));
            OutputException e = assertThrows(OutputException.class, () -> FolderOutput.open(temporary));
            assertTrue(e.getMessage().contains("another run"), e::getMessage);
            first.account(OURS);
        }
        assertTrue(Files.exists(temporary.resolve("articles.jsonl")));
    }

    @Test
    void fileInThePlaceOfTheFolderIsOneLine() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        OutputException e = assertThrows(OutputException.class, () -> FolderOutput.open(file));
        assertEquals("can't write " + file + ": it is a file, not a folder; give another folder with -o", e.getMessage());
    }
}
