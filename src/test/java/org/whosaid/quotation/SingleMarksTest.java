package org.whosaid.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.quotation.Quotation.Flag;
import org.whosaid.quotation.Quotation.MarkKind;

class SingleMarksTest {

    private static void assertReads(String paragraph, String... quotations) {
        assertEquals(List.of(quotations), Reading.of(paragraph).quotations());
    }

    @Test
    void straightSinglesAreOuterMarksInBritishStyle() {
        Reading reading = Reading.of("'The trains don't run on time,' said the guard. 'They never did.'");
        assertEquals(List.of("'The trains don't run on time,'", "'They never did.'"), reading.quotations());
        assertEquals(List.of(MarkKind.SINGLE, MarkKind.SINGLE), reading.kinds());
    }

    @Test
    void curlySinglesAreOuterMarksInBritishStyle() {
        assertReads("‘The trains don’t run on time,’ said the guard. ‘They never did.’",
                "‘The trains don’t run on time,’", "‘They never did.’");
    }

    @Test
    void closingCommaMayStandOutside() {
        assertReads("'The boats are in', said the harbour master.", "'The boats are in'");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "They don't know what they've done, and she'd rather not say.",
        "Give 'em a chance, 'cause 'tis late.",
        "Music of the '90s and '60s, made by the class of '86.",
        "They love rock 'n' roll and fish 'n' chips.",
        "They love rock ’n’ roll, ’tis true, give ’em the ’90s.",
        "Wrongly turned: ‘90s music, give ‘em more, ‘tis fine, rock ‘n’ roll.",
        "The players' union met in James' car near the farmers' market.",
        "The players’ union met in James’ car near the farmers’ market.",
        "He was goin' home singin' and laughin'.",
        "A lone ' stands here, and 'another one there.",
        "The workers ' union met .",
        "The firm 's plan, U.S.'s plan and the Jr.'s plan.",
        "O'Neill and D’Arcy met in the Hawai‘i office.",
    })
    void apostrophesAreNoQuotationMarks(String paragraph) {
        assertReads(paragraph);
    }

    @Test
    void apostropheDoesNotCloseSingleQuotation() {
        assertReads("'It isn't the captain's boat,' he said.", "'It isn't the captain's boat,'");
    }

    @Test
    void pluralPossessiveDoesNotCloseSingleQuotation() {
        assertReads("'I saw the players' union rep today,' she said.", "'I saw the players' union rep today,'");
        assertReads("‘The owners’ and the players’ lawyers met,’ she said.",
                "‘The owners’ and the players’ lawyers met,’");
    }

    @Test
    void droppedLetterDoesNotCloseSingleQuotation() {
        assertReads("'We're goin' home now,' he said.", "'We're goin' home now,'");
        assertReads("‘Smilin’ Joe.’ That was his name.", "‘Smilin’ Joe.’");
    }

    @Test
    void elisionDoesNotCloseSingleQuotation() {
        assertReads("'I love rock 'n' roll and the '60s as well,' he said.",
                "'I love rock 'n' roll and the '60s as well,'");
    }

    @Test
    void quotedPluralClosesWhereNothingSurerFollows() {
        assertReads("He called them 'losers' at first.", "'losers'");
        assertReads("He called them 'losers' and then 'heroes' again.", "'losers'", "'heroes'");
        assertReads("\"He called us 'losers' and left,\" she said.", "\"He called us 'losers' and left,\"", "'losers'");
    }

    @Test
    void quotedPluralClosesWhereMarkOfAnotherStyleOpens() {
        assertReads("He called them ‘losers’ and then 'heroes of theirs’ again.", "‘losers’", "'heroes of theirs’");
    }

    @Test
    void possessiveDoesNotCloseAcrossTheEndOfSentence() {
        assertReads("Nobody goes 'round here today. The players' union left.");
    }

    @Test
    void possessiveOfQuotedParagraphDoesNotCloseItWhereItGoesOn() {
        Reading reading = Reading.of("'We slept at my parents' house.", "'In the morning we left,' he said.");
        assertEquals(List.of("'We slept at my parents' house. ¶ 'In the morning we left,'"), reading.quotations());
    }

    @Test
    void singleMarkInsideDoubleQuotationDoesNotReachOutOfIt() {
        assertReads("\"I saw 'Meg and left,\" he said. The boss' car was gone'.", "\"I saw 'Meg and left,\"");
    }

    @Test
    void singleMarkBeforeDoubleQuotationDoesNotCloseWithinIt() {
        assertReads("He sang 'Merica and said \"the players' shoes,\" no more.", "\"the players' shoes,\"");
    }

    @Test
    void headlineMarksAreRead() {
        assertReads("Mayor calls flood plan 'a bad joke' after 'worst night.'", "'a bad joke'", "'worst night.'");
    }

    @Test
    void twoDigitTitleInSinglesIsQuotation() {
        assertReads("The series '24' and the film '13th' ran.", "'24'", "'13th'");
    }

    @Test
    void bracketAndDashMayStandBeforeOpeningSingle() {
        assertReads("Two words ('old salt') and one more—'sailor'—were used.", "'old salt'", "'sailor'");
    }

    @Test
    void straightSinglesNestInCurlySingles() {
        assertReads("‘We all loved 'The Harbour' last year,’ he said.",
                "‘We all loved 'The Harbour' last year,’", "'The Harbour'");
    }

    @Test
    void curlyOpeningSingleIsClosedByStraightOne() {
        assertReads("‘Good night,' he said. 'Sleep well,’ she said.", "‘Good night,'", "'Sleep well,’");
    }

    @Test
    void singleThatOpensItsParagraphIsKeptUnclosed() {
        Reading reading = Reading.of("‘The sea took everything we had", "He stopped there.");
        assertEquals(List.of("‘The sea took everything we had"), reading.quotations());
        assertEquals(List.of(Set.of(Flag.UNCLOSED)), reading.flags());
    }
}
