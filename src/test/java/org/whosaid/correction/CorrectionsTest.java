package org.whosaid.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whosaid.correction.CheckedSample.confirmed;
import static org.whosaid.correction.CheckedSample.none;
import static org.whosaid.correction.CheckedSample.speaker;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.record.ArticleRecord.Speaker;

class CorrectionsTest {

    private static final ArticleRecord ARTICLE = CheckedSample.record();

    private static CorrectedArticle corrected(ArticleRecord article, Correction... lines) {
        return CorrectedArticle.of(article, Corrections.of(List.of(lines)));
    }

    @Test
    void uncheckedRecordIsUnchanged() {
        assertSame(ARTICLE, corrected(ARTICLE).record());
    }

    @Test
    void rightSpeakerReplacesTheOldOneWithTheEntity() {
        CorrectedArticle corrected = corrected(ARTICLE, speaker(ARTICLE, 1, "Magnus Flett"));
        assertEquals("Magnus Flett", corrected.record().quotes().get(1).speaker().name());
        assertEquals("e2", corrected.record().quotes().get(1).speaker().entity());
        assertEquals(List.of("q2"), corrected.record().entities().get(1).quotes());
        assertEquals(List.of("q1"), corrected.record().entities().get(0).quotes());
        assertEquals(Verdict.SPEAKER, corrected.corrections().get("q2").verdict());
    }

    @Test
    void typedNameThatIsNotInTheArticleHasNoEntity() {
        CorrectedArticle corrected = corrected(ARTICLE, speaker(ARTICLE, 0, "Somebody Else"));
        assertNull(corrected.record().quotes().get(0).speaker().entity());
        assertEquals("Somebody Else", corrected.record().quotes().get(0).speaker().name());
    }

    @Test
    void rejectedQuotationHasAnUnknownSpeaker() {
        assertEquals(Speaker.Kind.UNKNOWN, corrected(ARTICLE, none(ARTICLE, 0)).record().quotes().get(0).speaker().kind());
    }

    @Test
    void confirmedQuoteIsUnchanged() {
        CorrectedArticle corrected = corrected(ARTICLE, confirmed(ARTICLE, 0));
        assertEquals(ARTICLE.quotes(), corrected.record().quotes());
        assertEquals(Verdict.CONFIRMED, corrected.corrections().get("q1").verdict());
    }

    @Test
    void sameQuoteUnderAnotherNumberKeepsItsVerdict() {
        Quote quote = ARTICLE.quotes().get(0);
        Quote renamed = new Quote("q9", quote.type(), quote.text(), quote.spans(), quote.cue(),
                quote.speaker(), 0.2, Quote.Basis.ADJACENT, List.of(), List.of());
        assertTrue(Corrections.of(List.of(none(ARTICLE, 0))).of(ARTICLE.id(), renamed).isPresent());
    }

    @Test
    void anotherQuoteUnderTheSameNumberHasNoVerdict() {
        ArticleRecord later = CheckedSample.record(ARTICLE.id(), "Boats stay.", "Rents rise.");
        assertEquals(List.of("q2"), List.copyOf(corrected(later, none(ARTICLE, 0), none(ARTICLE, 1)).corrections().keySet()));
    }

    @Test
    void sameWordsInAnotherArticleHaveNoVerdict() {
        ArticleRecord other = CheckedSample.record("other", "Boats left.", "Rents rise.");
        assertTrue(corrected(other, none(ARTICLE, 0)).corrections().isEmpty());
    }
}
