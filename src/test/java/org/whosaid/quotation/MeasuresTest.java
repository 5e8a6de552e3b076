package org.whosaid.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private static void assertReads(String paragraph, List<String> quotations, List<String> measures) {
        Reading reading = Reading.of(paragraph);
        assertEquals(quotations, reading.quotations());
        assertEquals(measures, reading.measures());
    }

    @Test
    void feetAndInchesAreOneMeasure() {
        assertReads("She is 6'2\" tall, he is 5’11” and the boy 4' 8\".", List.of(),
                List.of("6'2\"", "5’11”", "4' 8\""));
    }

    @Test
    void feetAndInchesWithinQuotationDoNotCloseIt() {
        assertReads("\"I'm 6'2\" tall,\" he said.", List.of("\"I'm 6'2\" tall,\""), List.of("6'2\""));
        assertReads("“He is like 6’2”,” she said.", List.of("“He is like 6’2”,”"), List.of("6’2”"));
    }

    @Test
    void inchesOutsideQuotationAreMeasure() {
        assertReads("A 12\" pipe and a 2½\" hose burst.", List.of(), List.of("12\"", "2½\""));
    }

    @Test
    void inchesWithinQuotationDoNotCloseIt() {
        assertReads("\"We laid a 12\" pipe and a 6\" hose,\" he said.",
                List.of("\"We laid a 12\" pipe and a 6\" hose,\""), List.of("12\"", "6\""));
    }

    @Test
    void numberThatEndsQuotationIsNoMeasure() {
        assertReads("The \"Fight for 15\" movement met in \"Hall 3\" today.",
                List.of("\"Fight for 15\"", "\"Hall 3\""), List.of());
        assertReads("\"It began in 1990\" was his answer.", List.of("\"It began in 1990\""), List.of());
        assertReads("He saw \"Area 51\" once.", List.of("\"Area 51\""), List.of());
    }

    @Test
    void degreesMinutesAndSecondsAreOneMeasure() {
        assertReads("The wreck lies at 40° 26' 46\" north and 40°26′46″ west.", List.of(),
                List.of("40° 26' 46\"", "40°26′46″"));
    }

    @Test
    void feetAloneAreMeasure() {
        assertReads("A 6' fence stood there.", List.of(), List.of("6'"));
    }

    @Test
    void wordsBetweenHyphensHaveNoMarks() {
        assertReads("The 5-foot-11 guard left.", List.of(), List.of());
    }

    @Test
    void decadesAndPricesAreNoMeasures() {
        assertReads("In the 90's and the 90’s a tank cost $15\" more.", List.of(), List.of());
    }

    @Test
    void yearBeforeStrayMarkIsNoMeasure() {
        assertReads("It ended in 1990\" here.", List.of(), List.of());
    }

    @Test
    void numberAtTheEndOfNestedQuotationIsNoMeasure() {
        assertReads("\"They were 'the Fab 5',\" he said.", List.of("\"They were 'the Fab 5',\"", "'the Fab 5'"),
                List.of());
    }

    @Test
    void sizesOfAreaAreMeasures() {
        assertReads("A sheet of 12\" x 14\" was sold.", List.of(), List.of("12\"", "14\""));
    }
}
