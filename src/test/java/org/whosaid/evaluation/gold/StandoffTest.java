package org.whosaid.evaluation.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

class StandoffTest {

    @TempDir
    private Path folder;

    @Test
    void eventTiesItsStretches() throws IOException {
        List<Annotation> read = read("The mayor said rents will rise", "T1\tSource 0 9\tThe mayor", "T2\tCue 10 14\tsaid",
                "T3\tContent 15 30\trents will rise", "T4\tAttribution 10 14\tsaid",
                "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1");
        assertEquals(List.of(new Annotation(List.of(new Span(0, 9)), List.of(new Span(10, 14)),
                List.of(new Span(15, 30)))), read);
    }

    @Test
    void stretchMayBeInPieces() throws IOException {
        List<Annotation> read = read("So it, Ada said, goes on.", "T1\tContent 0 5;17 21;22 25\tSo it goes on.",
                "E1\tAttribution:T9 Content:T1");
        assertEquals(List.of(new Span(0, 5), new Span(17, 21), new Span(22, 25)), read.get(0).content());
    }

    @Test
    void numberedRoleAddsPieces() throws IOException {
        List<Annotation> read = read("there and again", "T1\tContent 0 5\tthere", "T2\tContent 10 15\tagain",
                "E1\tAttribution:T9 Content:T1 Content2:T2");
        assertEquals(List.of(new Span(0, 5), new Span(10, 15)), read.get(0).content());
    }

    @Test
    void eventMayStandBeforeItsStretches() throws IOException {
        assertEquals(List.of(new Span(1, 2)), read("axe", "E1\tAttribution:T9 Cue:T1", "T1\tCue 1 2\tx").get(0).cue());
    }

    @Test
    void linesOfOtherKindsArePassedOver() throws IOException {
        assertEquals(1, read("axe", "T1\tCue 1 2\tx", "#1\tAnnotatorNotes T1\tE2\tsure?", "A1\tNegated T1", "M2\tDoubted T1",
                "R1\tLink Arg1:T1 Arg2:T1", "*\tEquiv T1 T2", "N1\tReference T1 Wikipedia:1\tx", "",
                "E1\tAttribution:T9 Cue:T1").size());
    }

    @Test
    void wordsMayHoldLineBreaksAndSeparators() throws IOException {
        List<Annotation> read = read(" First it is\n\nthis, then\u2028that said", "T1\tContent 1 29\tFirst it is\n\nthis, then\u2028that",
                "T2\tCue 30 34\tsaid", "E1\tAttribution:T9 Cue:T2 Content:T1");
        assertEquals(List.of(new Span(1, 29)), read.get(0).content());
        assertEquals(List.of(new Span(30, 34)), read.get(0).cue());
    }

    @Test
    void spaceMayStandForALineBreak() throws IOException {
        assertEquals(List.of(new Span(0, 13)), read("rents\r\n  rise", "T1\tContent 0 13\trents rise",
                "E1\tAttribution:T9 Content:T1").get(0).content());
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        assertEquals(List.of(new Span(2, 6)), read("🙂 said 🙂", "T1\tCue 2 6\tsaid", "E1\tAttribution:T9 Cue:T1").get(0).cue());
    }

    @Test
    void emptyFileHoldsNoAttribution() throws IOException {
        assertEquals(List.of(), read("Yes.", ""));
    }

    @Test
    void missingStretchIsNamedWithItsLine() throws IOException {
        assertEquals(List.of(":2: there is no T7"), faults("axe", "T1\tCue 1 2\tx", "E1\tAttribution:T9 Cue:T7"));
    }

    @Test
    void whatIsNotStandoffIsNamedWithItsLine() throws IOException {
        assertEquals(List.of(":1: not standoff: garbage", ":3: not standoff: T2 Cue 1 2 x"),
                faults("axe", "garbage", "T1\tCue 1 2\tx", "T2 Cue 1 2 x", "E1\tAttribution:T9 Cue:T1"));
    }

    @Test
    void stretchWithoutOffsetsIsOneFaultHoweverOftenItIsNamed() throws IOException {
        assertEquals(List.of(":1: not a stretch of text (type, offsets, words, with tabs between)"),
                faults("axe", "T1\tCue one two\tx", "E1\tAttribution:T9 Cue:T1", "E2\tAttribution:T9 Cue:T1"));
    }

    @Test
    void stretchThatTheArticleDoesNotHaveIsNamedWithItsLine() throws IOException {
        assertEquals(List.of(":1: no such stretch: 9 2; the article has 3 characters",
                ":2: no such stretch: 1 9; the article has 3 characters",
                ":3: no such stretch: 1 99999999999; the article has 3 characters"),
                faults("axe", "T1\tCue 9 2\tx", "T2\tCue 1 9\txe she said", "T3\tCue 1 99999999999\tx"));
    }

    @Test
    void wordsThatTheArticleDoesNotHaveThereAreShownBesideItsOwn() throws IOException {
        assertEquals(List.of(":1: at 15-31 the article has \"rents will rise.\", not \"rents will fall\"",
                ":3: at 0-3;10-14 the article has \"The said\", not \"The mayor\""),
                faults("The mayor said rents will rise.", "T1\tContent 15 31\trents", "will fall", "T2\tCue 0 3;10 14\tThe mayor"));
    }

    @Test
    void longWordsAreShownFromAboutWhereTheyDiffer() throws IOException {
        String article = "The mayor of the town by the sea said on Monday that rents will rise and that fares will too";
        assertEquals(List.of(":1: at 0-92 the article has \"…rents will rise and that fares will too\", "
                + "not \"…rents will fall and that fares will too\""),
                faults(article, "T1\tContent 0 92\t" + article.replace("rise", "fall")));
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

    private List<Annotation> read(String article, String... lines) throws IOException {
        List<String> faults = new ArrayList<>();
        List<Annotation> read = read(article, faults, lines);
        assertEquals(List.of(), faults);
        return read;
    }

    /** What is wrong, each without the file's name before it. */
    private List<String> faults(String article, String... lines) throws IOException {
        List<String> faults = new ArrayList<>();
        read(article, faults, lines);
        String file = folder.resolve("fares_ada.ann").toString();
        return faults.stream().map(fault -> fault.replace(file, "")).toList();
    }

    private List<Annotation> read(String article, List<String> faults, String... lines) throws IOException {
        Path file = folder.resolve("fares_ada.ann");
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        return Standoff.read(file, Text.of(article), faults::add);
    }
}
