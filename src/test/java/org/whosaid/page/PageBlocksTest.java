package org.whosaid.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.whosaid.record.ArticleRecord;
import org.whosaid.text.Text;

class PageBlocksTest {

    private static String blocks(String text, ArticleRecord.Part... structure) {
        Text all = Text.of(text);
        return PageBlocks.of(all, List.of(structure)).stream()
                .map(block -> block.kind().name().toLowerCase(java.util.Locale.ROOT) + " " + all.slice(block.start(), block.end()))
                .collect(Collectors.joining("|"));
    }

    @Test
    void blankLinesSeparateParagraphsAndWrappedLinesStayTogether() {
        assertEquals("paragraph One\ntwo|paragraph three", blocks("One\ntwo\n\n  \nthree\n"));
    }

    @Test
    void withoutBlankLinesEachLineIsAParagraph() {
        assertEquals("paragraph One|paragraph two|paragraph three", blocks("One\r\ntwo\rthree"));
    }

    @Test
    void longUnwrappedLinesAreParagraphs() {
        String line = "word ".repeat(30).strip();
        assertEquals("paragraph Title|paragraph " + line + "|paragraph " + line, blocks("Title\n\n" + line + "\n" + line));
    }

    @Test
    void headlineAndBylineAreBlocksOfTheirOwn() {
        String text = "Big news\nBy Ada Holm\nFirst words\nmore\n\nLast";
        Made made = Made.of(text).part("headline", "Big news").part("byline", "By Ada Holm");
        assertEquals("headline Big news|byline By Ada Holm|paragraph First words\nmore|paragraph Last",
                blocks(text, made.record().structure().toArray(ArticleRecord.Part[]::new)));
    }

    @Test
    void whiteSpaceGivesNoBlocks() {
        assertEquals("", blocks(" \n\n\t\n"));
    }
}
