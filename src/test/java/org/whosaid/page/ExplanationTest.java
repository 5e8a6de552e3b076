package org.whosaid.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whosaid.record.ArticleRecord;

class ExplanationTest {

    private static String reason(ShownArticle article) {
        return new Explanation(article).of(article.record().quotes().get(0), Optional.empty());
    }

    private static Made holm(String text) {
        return Made.of(text).entity("PERSON", "Ada Holm", "Ada Holm");
    }

    @Test
    void adjacentSourceAndCueAreQuotedTogether() {
        assertEquals("“according to the harbour office”", reason(Made.of("Ships wait, according to the harbour office.")
                .said("Ships wait", "according to", "the harbour office", 0.9).shown()));
    }

    @Test
    void distantSourceAndCueAreQuotedSeparately() {
        String text = "Ada Holm, who has led the office in the harbour since the flood of that year, told us: \"Wait.\"";
        assertEquals("“Ada Holm” … “told”", reason(Made.of(text).said("\"Wait.\"", "told", "Ada Holm", 0.9).shown()));
    }

    @Test
    void pronounIsExplainedByTheNameAndItsDistance() {
        assertEquals("“she said”; “she” is Ada Holm, named two sentences earlier",
                reason(holm("Ada Holm came at noon. Mr. Flett left. \"We wait,\" she said.")
                        .said("\"We wait,\"", "said", "she=Ada Holm", 0.9).shown()));
    }

    @Test
    void nameInTheSameSentenceIsSaidToBeThere() {
        assertEquals("“she said”; “she” is Ada Holm, named in the same sentence",
                reason(holm("Ada Holm came and she said that ships wait.").said("that ships wait", "said", "she=Ada Holm", 0.9)
                        .shown()));
    }

    @Test
    void nameThatFollowsIsSaidToComeLater() {
        assertEquals("“she said”; “she” is Ada Holm, named later", reason(holm("\"We wait,\" she said. Ada Holm left.")
                .said("\"We wait,\"", "said", "she=Ada Holm", 0.9).shown()));
    }

    @Test
    void missingSourceIsStated() {
        assertEquals("no source was found", reason(Made.of("\"We wait.\"").unknown("\"We wait.\"").shown()));
    }

    @Test
    void withoutTextTheWordsOfTheRecordAreQuoted() {
        ArticleRecord record = Made.of("She said that ships wait.").said("that ships wait", "said", "She=Ada Holm", 0.9)
                .record();
        assertEquals("“She” … “said”; “She” is Ada Holm", reason(ShownArticle.of(record, Optional.empty())));
    }
}
