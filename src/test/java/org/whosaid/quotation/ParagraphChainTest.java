package org.whosaid.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whosaid.article.Block.Kind;
import org.whosaid.quotation.Quotation.Flag;
import org.whosaid.quotation.Reading.Part;

class ParagraphChainTest {

    private static final Set<Flag> CONTINUED = Set.of(Flag.CONTINUED);
    private static final Set<Flag> UNCLOSED = Set.of(Flag.UNCLOSED);

    @Test
    void quotationGoesOnWhereNextParagraphStartsWithMark() {
        Reading reading = Reading.of("“The first storm took the pier.", "“The second took the boats.",
                "“The third took us,” she said.");
        assertEquals(List.of("“The first storm took the pier. ¶ “The second took the boats. ¶ “The third took us,”"),
                reading.quotations());
        assertEquals(List.of(CONTINUED), reading.flags());
    }

    @Test
    void quotationGoesOnOverParagraphsWithoutMarksUpToAClosingOne() {
        Reading reading = Reading.of("She read: “The storm took the pier.", "It took the boats.", "It took us,” she said. “All.”");
        assertEquals(List.of("“The storm took the pier. ¶ It took the boats. ¶ It took us,”", "“All.”"), reading.quotations());
        assertEquals(List.of(CONTINUED, Set.of()), reading.flags());
    }

    @Test
    void quotationEndsWithItsParagraphWhereAnotherOneOpensFirst() {
        Reading reading = Reading.of("She read: “The storm took the pier.", "It took the boats.", "“It took us,” she said.");
        assertEquals(List.of("“The storm took the pier.", "“It took us,”"), reading.quotations());
    }

    @Test
    void closingMarkFarAwayClosesNothing() {
        Reading reading = Reading.of("She read: “The storm took the pier.", "One.", "Two.", "Three.", "Four.", "Five.", "Six.",
                "It took us,” she said.");
        assertEquals(List.of("“The storm took the pier."), reading.quotations());
    }

    @Test
    void straightQuotationGoesOnToo() {
        Reading reading = Reading.of("He said: \"The first storm took the pier.", "\"The second took the boats.\"");
        assertEquals(List.of("\"The first storm took the pier. ¶ \"The second took the boats.\""),
                reading.quotations());
        assertEquals(List.of(CONTINUED), reading.flags());
    }

    @Test
    void britishSinglesGoOnToo() {
        Reading reading = Reading.of("‘The first storm took the pier.", "‘The second took the boats,’ she said.");
        assertEquals(List.of("‘The first storm took the pier. ¶ ‘The second took the boats,’"), reading.quotations());
    }

    @Test
    void nestedQuotationGoesOnWithItsOuterOne() {
        Reading reading = Reading.of("“He wrote: ‘The pier is gone.", "“‘The boats are gone.’ That was all.”");
        assertEquals(List.of("“He wrote: ‘The pier is gone. ¶ “‘The boats are gone.’ That was all.”"),
                reading.atDepth(0));
        assertEquals(List.of("‘The pier is gone. ¶ ‘The boats are gone.’"), reading.atDepth(1));
        assertEquals(List.of(CONTINUED, CONTINUED), reading.flags());
    }

    @Test
    void nestedQuotationThatWentOnEndsWhereItsOuterOneIsCutOff() {
        Reading reading = Reading.of("“«The pier is gone.", "“«The boats are gone. “The sheds too.");
        assertEquals(List.of("“«The pier is gone. ¶ “«The boats are gone.", "“The sheds too."), reading.atDepth(0));
        assertEquals(List.of("«The pier is gone. ¶ «The boats are gone."), reading.atDepth(1));
    }

    @Test
    void nestedQuotationDoesNotGoOnWithoutItsOuterOne() {
        Reading reading = Reading.of("“He wrote: ‘The pier is gone.", "‘The boats are gone,’ he wrote.");
        assertEquals(List.of("“He wrote: ‘The pier is gone.", "‘The boats are gone,’"), reading.quotations());
        assertEquals(List.of(UNCLOSED, Set.of()), reading.flags());
    }

    @Test
    void quotationThatIsNeverClosedEndsWithItsParagraph() {
        Reading reading = Reading.of("She said, “The pier is gone.", "Nobody was hurt. “We were lucky,” she said.");
        assertEquals(List.of("“The pier is gone.", "“We were lucky,”"), reading.quotations());
        assertEquals(List.of(UNCLOSED, Set.of()), reading.flags());
    }

    @Test
    void lastParagraphOfContinuedQuotationMayStayUnclosed() {
        Reading reading = Reading.of("\"The pier is gone.", "\"The boats are gone.", "Nobody was hurt.");
        assertEquals(List.of("\"The pier is gone. ¶ \"The boats are gone."), reading.quotations());
        assertEquals(List.of(Set.of(Flag.UNCLOSED, Flag.CONTINUED)), reading.flags());
    }

    @Test
    void closedQuotationDoesNotGoOn() {
        Reading reading = Reading.of("“The pier is gone,” she said.", "“The boats are gone.”");
        assertEquals(List.of("“The pier is gone,”", "“The boats are gone.”"), reading.quotations());
        assertEquals(List.of(Set.of(), Set.of()), reading.flags());
    }

    @Test
    void markOfAnotherStyleDoesNotGoOn() {
        Reading reading = Reading.of("\"The keeper was asleep.", "“Wake up,” she told him.");
        assertEquals(List.of("\"The keeper was asleep.", "“Wake up,”"), reading.quotations());
        assertEquals(List.of(UNCLOSED, Set.of()), reading.flags());
    }

    @Test
    void errorInOneParagraphDoesNotSpread() {
        Reading reading = Reading.of("The \"pier\" is \" gone, he said.", "The \"boats\" are \"safe,\" he said.");
        assertEquals(List.of("\"pier\"", "\" gone, he said.", "\"boats\"", "\"safe,\""), reading.quotations());
    }

    @Test
    void quotationWithAnotherOneOfItsStyleInItDoesNotGoOn() {
        Reading reading = Reading.of("“The pier, he said. “The boats,” he added.", "“The sea,” she said.");
        assertEquals(List.of("“The pier, he said.", "“The boats,”", "“The sea,”"), reading.quotations());
        assertEquals(List.of(UNCLOSED, Set.of(), Set.of()), reading.flags());
    }

    @Test
    void boilerplateIsNotReadAndDoesNotBreakTheChain() {
        Reading reading = Reading.of(List.of(new Part(Kind.PARAGRAPH, "“The pier is gone."),
                new Part(Kind.BOILERPLATE, "“Sign up” for more"), new Part(Kind.PARAGRAPH, "“So are we.”")));
        assertEquals(List.of("“The pier is gone. ¶ “So are we.”"), reading.quotations());
    }

    @Test
    void speechIsReadAsParagraphsAre() {
        Reading reading = Reading.of(List.of(new Part(Kind.SPEECH, "“The pier is gone."),
                new Part(Kind.SPEECH, "“So are we.”")));
        assertEquals(List.of("“The pier is gone. ¶ “So are we.”"), reading.quotations());
    }

    @ParameterizedTest
    @EnumSource(names = {"HEADLINE", "HEADING", "BYLINE", "DATELINE", "LABEL"})
    void headingsAreReadForThemselvesAndBreakTheChain(Kind kind) {
        Reading reading = Reading.of(List.of(new Part(Kind.PARAGRAPH, "“The pier is gone."),
                new Part(kind, "“Safe and “sound”"), new Part(Kind.PARAGRAPH, "“So are we.”")));
        assertEquals(List.of("“The pier is gone.", "“Safe and", "“sound”", "“So are we.”"), reading.quotations());
    }
}
