package org.whosaid.evaluation.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.evaluation.TinyGold;
import org.whosaid.evaluation.report.ReliabilityPicture;

class ReliabilityTest {

    @Test
    void withoutUnitsTheErrorIsZero() {
        Reliability reliability = new TinyGold("Nothing.").figures().reliability();
        assertEquals(0, reliability.units());
        assertEquals(0, reliability.expectedCalibrationError());
        assertEquals(Reliability.BINS, reliability.bins().size());
    }

    @Test
    void withoutKnownNamesTheMentionMustOverlapTheSource() {
        Reliability reliability = gold().figures().reliability();
        assertEquals(2, reliability.units());
        assertEquals(1, reliability.bins().get(9).right());
        assertEquals(0, reliability.bins().get(3).right());
    }

    /** One right at 0.9, one wrong at 0.3: 0.1 and 0.3 off, on average 0.2. */
    @Test
    void errorIsTheMeanDistance() {
        assertEquals(0.2, gold().figures().reliability().expectedCalibrationError(), 1e-12);
    }

    @Test
    void quoteThatNamesNobodyIsCountedApart() {
        Reliability reliability = new TinyGold("“It rains,” Ada said.").annotated("Ada", "said", "“It rains,”")
                .found(0.9, "", "said", "“It rains,”").figures().reliability();
        assertEquals(0, reliability.units());
        assertEquals(1, reliability.unresolved());
    }

    @Test
    void hundredthsFallIntoTheirOwnBins() {
        for (int hundredths = 0; hundredths <= 100; hundredths++) {
            Reliability reliability = new TinyGold("“It rains,” Ada said.").annotated("Ada", "said", "“It rains,”")
                    .found(hundredths / 100.0, "Ada", "said", "“It rains,”").figures().reliability();
            assertEquals(1, reliability.bins().get(Math.min(9, hundredths / 10)).units(), hundredths + " hundredths");
        }
    }

    @Test
    void pictureHasADiscForEachBinWithUnits() {
        String picture = ReliabilityPicture.of(gold().figures().reliability());
        assertEquals(2, picture.split("<circle", -1).length - 1);
        assertTrue(picture.contains("cx=\"330.0\" cy=\"20.0\""), picture);
        assertTrue(picture.contains("cx=\"150.0\" cy=\"320.0\""), picture);
        assertTrue(picture.contains("Expected calibration error 0.200, 2 quoted units"), picture);
        assertFalse(picture.contains("NaN"));
    }

    @Test
    void pictureOfNothingIsStillAPicture() {
        String picture = ReliabilityPicture.of(new Reliability("x", List.of(), 0));
        assertTrue(picture.startsWith("<svg") && picture.endsWith("</svg>\n"));
    }

    private static TinyGold gold() {
        return new TinyGold("“It rains,” Ada said. “It pours,” Bo wrote.").annotated("Ada", "said", "“It rains,”")
                .annotated("Bo", "wrote", "“It pours,”").found(0.9, "Ada", "said", "“It rains,”")
                .found(0.3, "Ada", "wrote", "“It pours,”");
    }
}
