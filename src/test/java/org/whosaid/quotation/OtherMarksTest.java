package org.whosaid.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.quotation.Quotation.MarkKind;

class OtherMarksTest {

    private static void assertReads(String paragraph, String... quotations) {
        assertEquals(List.of(quotations), Reading.of(paragraph).quotations());
    }

    @Test
    void guillemetsPair() {
        Reading reading = Reading.of("Le maire a dit «nous restons» puis « nous partons ».");
        assertEquals(List.of("«nous restons»", "« nous partons »"), reading.quotations());
        assertEquals(List.of(MarkKind.ANGLE, MarkKind.ANGLE), reading.kinds());
    }

    @Test
    void smallGuillemetsNestInLargeOnes() {
        assertReads("«He wrote ‹stay› twice», she said.", "«He wrote ‹stay› twice»", "‹stay›");
    }

    @Test
    void reversedGuillemetsPair() {
        assertReads("Der Wirt sagte »wir bleiben« und »wir gehen«.", "»wir bleiben«", "»wir gehen«");
    }

    @Test
    void arrowsOfWebPagesAreNoQuotationMarks() {
        assertReads("Home › News › World » Read more »");
        assertReads("»Read more about boats");
    }

    @Test
    void lowHighMarksPair() {
        assertReads("Der Wirt sagte „wir bleiben“ und „wir gehen”.", "„wir bleiben“", "„wir gehen”");
        assertReads("Der Wirt sagte ‚wir bleiben‘ zu ihr.", "‚wir bleiben‘");
    }

    @Test
    void latexMarksPair() {
        Reading reading = Reading.of("``We sail at dawn,'' he said. ``Don't be `late' again.''");
        assertEquals(List.of("``We sail at dawn,''", "``Don't be `late' again.''", "`late'"), reading.quotations());
        assertEquals(List.of(MarkKind.DOUBLE, MarkKind.DOUBLE, MarkKind.SINGLE), reading.kinds());
    }

    @Test
    void doubledStraightSinglesOpenAndClose() {
        assertReads("''We sail at dawn,'' he said. ''Don't be late.''", "''We sail at dawn,''", "''Don't be late.''");
    }

    @Test
    void threeSinglesAreADoubleOneAndTheInnerOne() {
        assertReads("''He shouted, 'Man the pumps!''' she said.",
                "''He shouted, 'Man the pumps!'''", "'Man the pumps!'");
        assertReads("'''Man the pumps,' he shouted,'' she said.",
                "'''Man the pumps,' he shouted,''", "'Man the pumps,'");
    }

    @Test
    void elisionAfterDoubledSinglesDoesNotHideThem() {
        assertReads("''Cause and effect,'' he said.", "''Cause and effect,''");
    }

    @Test
    void doubledCurlySinglesPair() {
        assertReads("‘‘We sail at dawn,’’ he said.", "‘‘We sail at dawn,’’");
    }
}
