package org.whosaid.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.text.Span;

class StandoffTest {

    @TempDir
    private Path folder;

    @Test
    void eventTiesItsStretches() throws IOException {
        List<Annotation> read = read("T1\tSource 0 9\tThe mayor", "T2\tCue 10 14\tsaid", "T3\tContent 15 30\trents will rise",
                "T4\tAttribution 10 14\tsaid", "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1");
        assertEquals(List.of(new Annotation(List.of(new Span(0, 9)), List.of(new Span(10, 14)),
                List.of(new Span(15, 30)))), read);
    }

    @Test
    void stretchMayBeInPieces() throws IOException {
        List<Annotation> read = read("T1\tContent 3 8;20 25;40 41\tso it goes", "E1\tAttribution:T9 Content:T1");
        assertEquals(List.of(new Span(3, 8), new Span(20, 25), new Span(40, 41)), read.get(0).content());
    }

    @Test
    void numberedRoleAddsPieces() throws IOException {
        List<Annotation> read = read("T1\tContent 3 8\tthere", "T2\tContent 20 25\tagain",
                "E1\tAttribution:T9 Content:T1 Content2:T2");
        assertEquals(List.of(new Span(3, 8), new Span(20, 25)), read.get(0).content());
    }

    @Test
    void eventMayStandBeforeItsStretches() throws IOException {
        assertEquals(List.of(new Span(1, 2)), read("E1\tAttribution:T9 Cue:T1", "T1\tCue 1 2\tx").get(0).cue());
    }

    @Test
    void linesOfOtherKindsArePassedOver() throws IOException {
        assertEquals(1, read("T1\tCue 1 2\tx", "#1\tAnnotatorNotes T1\tE2\tsure?", "A1\tNegated T1", "R1\tLink Arg1:T1 Arg2:T1",
                "", "E1\tAttribution:T9 Cue:T1").size());
    }

    @Test
    void wordsMayHoldLineBreaksAndSeparators() throws IOException {
        List<Annotation> read = read("T1\tContent 1 20\tFirst it is\n\nthis, then\u2028that", "T2\tCue 30 34\tsaid",
                "E1\tAttribution:T9 Cue:T2 Content:T1");
        assertEquals(List.of(new Span(1, 20)), read.get(0).content());
        assertEquals(List.of(new Span(30, 34)), read.get(0).cue());
    }

    @Test
    void emptyFileHoldsNoAttribution() throws IOException {
        assertEquals(List.of(), read(""));
    }

    @Test
    void missingStretchIsNamedWithItsLine() {
        String message = message("T1\tCue 1 2\tx", "E1\tAttribution:T9 Cue:T7");
        assertTrue(message.endsWith("fares_ada.ann:2: there is no T7; correct it"), message);
    }

    @Test
    void stretchWithoutOffsetsIsNamedWithItsLine() {
        String message = message("T1\tCue one two\tx");
        assertTrue(message.contains("fares_ada.ann:1: not a stretch"), message);
    }

    @Test
    void stretchThatEndsBeforeItStartsIsNamedWithItsLine() {
        String message = message("T1\tCue 9 2\tx");
        assertTrue(message.contains("fares_ada.ann:1: no such stretch: 9 2"), message);
    }

    @Test
    void offsetPastAllNumbersIsNamedWithItsLine() {
        assertTrue(message("T1\tCue 9 99999999999\tx").contains(":1: no such stretch"));
    }

    @Test
    void ofSeveralAnnotatorsTheFirstByNameCounts() throws IOException {
        for (String name : List.of("fares_bob.ann", "fares_ada.ann", "fares_cyd.ann", "fare_aaa.ann")) {
            Files.createFile(folder.resolve(name));
        }
        assertEquals(Optional.of(folder.resolve("fares_ada.ann")), StandoffFolder.list(folder).first("fares"));
    }

    @Test
    void annotatorMayBeUnnamed() throws IOException {
        Files.createFile(folder.resolve("fares.ann"));
        assertEquals(Optional.of(folder.resolve("fares.ann")), StandoffFolder.list(folder).first("fares"));
    }

    @Test
    void withoutFolderNothingIsAnnotated() {
        assertEquals(Optional.empty(), StandoffFolder.list(folder.resolve("none")).first("fares"));
    }

    private List<Annotation> read(String... lines) throws IOException {
        Path file = folder.resolve("fares_ada.ann");
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        return Standoff.read(file);
    }

    private String message(String... lines) {
        return assertThrows(EvaluationException.class, () -> read(lines)).getMessage();
    }
}
