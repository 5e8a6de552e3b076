package org.whosaid.attribution.span;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    static final Vocabulary SMALL = new Vocabulary(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "re", "##port", "##ed",
            "report", "a", "##b", ".", "\"", "#"));

    @Test
    void longestKnownPieceIsTakenFirst() {
        assertArrayEquals(new int[] {7, 6}, SMALL.piecesOf("reported"));
    }

    @Test
    void capitalsAndAccentsMakeNoDifference() {
        assertArrayEquals(new int[] {7, 6}, SMALL.piecesOf("RÉPORTED"));
    }

    @Test
    void wordThatCannotBeMadeOfPiecesIsUnknownAsAWhole() {
        assertArrayEquals(new int[] {1}, SMALL.piecesOf("reporter"));
    }

    @Test
    void wordOfMoreThanAHundredSignsIsUnknown() {
        assertEquals(100, SMALL.piecesOf("a" + "b".repeat(99)).length);
        assertArrayEquals(new int[] {1}, SMALL.piecesOf("a" + "b".repeat(100)));
    }

    @Test
    void loneAccentIsUnknownNotNothing() {
        assertArrayEquals(new int[] {1}, SMALL.piecesOf("\u0301"));
    }

    @Test
    void piecesWithoutTheSpecialOnesAreNoVocabulary() {
        assertThrows(IllegalArgumentException.class, () -> new Vocabulary(List.of("a", "b")));
    }

    @Test
    void vocabularyIsTheSameAfterBeingWrittenToAModel() {
        assertEquals(SMALL.pieces(), ModelFile.readVocabulary(ModelFile.write(SMALL)).pieces());
    }
}
