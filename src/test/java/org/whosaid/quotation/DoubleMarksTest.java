package org.whosaid.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whosaid.quotation.Quotation.Flag;
import org.whosaid.quotation.Quotation.MarkKind;

class DoubleMarksTest {

    private static void assertReads(String paragraph, String... quotations) {
        assertEquals(List.of(quotations), Reading.of(paragraph).quotations());
    }

    private static void assertNested(String paragraph, String outer, String inner) {
        Reading reading = Reading.of(paragraph);
        assertEquals(List.of(outer), reading.atDepth(0));
        assertEquals(List.of(inner), reading.atDepth(1));
        assertEquals(List.of(Set.of(), Set.of()), reading.flags());
    }

    @Test
    void straightMarksPair() {
        assertReads("\"The bridge is safe,\" the engineer said. \"We checked it twice.\"",
                "\"The bridge is safe,\"", "\"We checked it twice.\"");
    }

    @Test
    void curlyMarksPair() {
        assertReads("“The bridge is safe,” the engineer said. “We checked it twice.”",
                "“The bridge is safe,”", "“We checked it twice.”");
    }

    @Test
    void kindAndFlagsOfPlainPairAreDoubleAndNone() {
        Reading reading = Reading.of("He called it “a good day.”");
        assertEquals(List.of(MarkKind.DOUBLE), reading.kinds());
        assertEquals(List.of(Set.of()), reading.flags());
    }

    @Test
    void textWithoutMarksGivesNothing() {
        assertReads("The council met on Monday and went home early.");
    }

    @Test
    void curlyOpeningMarkIsClosedByStraightOne() {
        assertReads("“We lost,\" she said. Later she said “we won\" twice.", "“We lost,\"", "“we won\"");
    }

    @Test
    void straightOpeningMarkIsClosedByCurlyOne() {
        assertReads("\"We lost,” she said. \"We will be back,” she added.", "\"We lost,”", "\"We will be back,”");
    }

    @Test
    void mixedPairsAlternate() {
        assertReads("“We lost,\" she said. \"We will be back.”", "“We lost,\"", "\"We will be back.”");
    }

    @Test
    void closingMarkUsedAsOpenerOpens() {
        assertReads("”He stands for the harbour and its people.” ― Ada Quill",
                "”He stands for the harbour and its people.”");
        assertReads("He praised “the crew,” ”the pilots” and the cook.", "“the crew,”", "”the pilots”");
    }

    @Test
    void openingMarkUsedAsCloserCloses() {
        assertReads("“Surely not,“ he said. “A goat does not climb trees.”",
                "“Surely not,“", "“A goat does not climb trees.”");
    }

    @Test
    void openingMarkBehindLastSpaceOfParagraphCloses() {
        assertReads("He left early. “They saw that. “", "“They saw that. “");
    }

    @Test
    void singlesNestInStraightDoubles() {
        assertNested("\"My father said 'never sell the boat,' and I didn't,\" she said.",
                "\"My father said 'never sell the boat,' and I didn't,\"", "'never sell the boat,'");
    }

    @Test
    void curlySinglesNestInCurlyDoublesAndCloseTogether() {
        assertNested("“I told them, ‘Leave the lights on.’”", "“I told them, ‘Leave the lights on.’”",
                "‘Leave the lights on.’");
    }

    @Test
    void nestedQuotationMayOpenTogetherWithItsOuterOne() {
        assertNested("\"'Stay dry' was all he wrote,\" she said.", "\"'Stay dry' was all he wrote,\"", "'Stay dry'");
    }

    @Test
    void doublesNestInSingles() {
        assertNested("'The mayor said \"no\" to us,' he recalled.", "'The mayor said \"no\" to us,'", "\"no\"");
    }

    @Test
    void curlyDoublesNestInStraightDoubles() {
        assertNested("\"They called me “too quiet” for the job,\" she said.",
                "\"They called me “too quiet” for the job,\"", "“too quiet”");
    }

    @Test
    void doublesNestInDoublesOfTheSameKind() {
        assertNested("\"The guard yelled \"stop there!\" as I ran,\" she wrote.",
                "\"The guard yelled \"stop there!\" as I ran,\"", "\"stop there!\"");
        assertNested("“The guard yelled “stop there!” as I ran,” she wrote.",
                "“The guard yelled “stop there!” as I ran,”", "“stop there!”");
    }

    @Test
    void quotationsNestThreeDeep() {
        Reading reading = Reading.of("“He wrote, ‘Do not say “never” to them,’ and left.”");
        assertEquals(List.of("“never”"), reading.atDepth(2));
    }

    @Test
    void outerQuotationComesBeforeThoseInIt() {
        assertReads("“Call it ‘one’ or ‘two,’ whatever.” “Fine.”",
                "“Call it ‘one’ or ‘two,’ whatever.”", "‘one’", "‘two,’", "“Fine.”");
    }

    @Test
    void punctuationInsideAndOutsideIsNoHindrance() {
        assertReads("Did she say \"Why us?!\"; or \"Why now\", or (\"Why\")? \"Well...\" he began.",
                "\"Why us?!\"", "\"Why now\"", "\"Why\"", "\"Well...\"");
    }

    @Test
    void dashesTouchMarksOnEitherSide() {
        assertReads("\"I never—\" he began—\"or did I?\"—and stopped.", "\"I never—\"", "\"or did I?\"");
        assertReads("The plan—“a bold one”—failed.", "“a bold one”");
    }

    @Test
    void bracketsMayStandAtTheBordersOfQuotation() {
        assertReads("[\"Let it rain,\"] she sang. \"[We] all know,\" he said. \"The rest [is gone]\" he wrote.",
                "\"Let it rain,\"", "\"[We] all know,\"", "\"The rest [is gone]\"");
    }

    @Test
    void ellipsisMayOpenQuotation() {
        assertReads("It read \"...and then we left\" and “… nothing else.”",
                "\"...and then we left\"", "“… nothing else.”");
    }

    @Test
    void missingSpaceBesideStraightMarkIsSettledByParity() {
        assertReads("He called it\"great\"and \"we agree,\"he said.", "\"great\"", "\"we agree,\"");
    }

    @Test
    void spacesInsideStraightMarksAreSettledByParity() {
        assertReads("She said \" we are ready \" and \" so are they \" to him.",
                "\" we are ready \"", "\" so are they \"");
    }

    @Test
    void curlyMarksWithSpacesInsidePair() {
        assertReads("She said “ we are ready ” to him.", "“ we are ready ”");
    }

    @Test
    void gradesInQuotationMarksAreQuotations() {
        assertReads("The school got an \"A\" and a \"B\".", "\"A\"", "\"B\"");
    }

    @Test
    void emptyQuotationsAreLeftOut() {
        assertReads("The field says \"\" or “” or \" \" here, he \"noted\".", "\"noted\"");
    }

    @Test
    void signsAgainstEachOtherAreToldApartByShape() {
        assertReads("‘THE PARTY BY THE LAKE’“It went on until dawn.” [Local paper]",
                "‘THE PARTY BY THE LAKE’", "“It went on until dawn.”");
        assertReads("“We go.”“We stay.”", "“We go.”", "“We stay.”");
    }

    @Test
    void offsetsCountCodePoints() {
        Reading reading = Reading.of("😀😀 “Fine,” he said.");
        assertEquals(3, reading.marks().quotations().get(0).parts().get(0).start());
    }

    @Test
    void unclosedStraightMarkEndsBeforeNextOne() {
        Reading reading = Reading.of("\"We need more boats, he added, \"and we need them now.\"");
        assertEquals(List.of("\"We need more boats, he added,", "\"and we need them now.\""), reading.quotations());
        assertEquals(List.of(Set.of(Flag.UNCLOSED), Set.of()), reading.flags());
        assertEquals(reading.quotations(), reading.atDepth(0));
    }

    @Test
    void curlyOpeningMarkWithinOpenOneEndsTheFirst() {
        Reading reading = Reading.of("He said “we need boats and left. She saw “The Harbour” twice.");
        assertEquals(List.of("“we need boats and left. She saw", "“The Harbour”"), reading.quotations());
        assertEquals(List.of(Set.of(Flag.UNCLOSED), Set.of()), reading.flags());
    }

    @Test
    void severalUnclosedMarksEachEndBeforeTheNext() {
        assertReads("“one “two “three “four", "“one", "“two", "“three", "“four");
    }

    @Test
    void unclosedQuotationOfAnotherStyleKeepsWhatIsNested() {
        Reading reading = Reading.of("\"She laughed it off with “Only on Sundays.” But he went on.");
        assertEquals(List.of("“Only on Sundays.”"), reading.atDepth(1));
        assertEquals(List.of(Set.of(Flag.UNCLOSED), Set.of()), reading.flags());
    }

    @Test
    void strayClosingMarkIsIgnored() {
        assertReads("The pumps work well,\" he said. The \"spare\" ones do not.", "\"spare\"");
        assertReads("The pumps work well,” he said. The “spare” ones do not.", "“spare”");
    }

    @Test
    void invisibleCharactersBesideMarksCountAsSpace() {
        assertReads("\u202A”What a night!!” wrote Ed.", "”What a night!!”");
        assertReads("He said\u00A0\"fine\"\u200Btoday.", "\"fine\"");
    }
}
