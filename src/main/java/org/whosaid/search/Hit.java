package org.whosaid.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.record.ArticleRecord.Speaker;
import org.whosaid.text.Span;

/**
 * A quote found by a search, with corrections applied. Null fields are left out of the JSON.
 *
 * @param article    the id of the article
 * @param title      the title of the article; null if it has none
 * @param published  the date of publication as the article gives it; null if it gives none
 * @param quote      the id of the quote
 * @param type       the type of the quote
 * @param text       the words of the quote
 * @param spans      their spans in the article
 * @param matches    the spans in the article of the words that the query matched; empty if the query has no words
 * @param passage    the quote with its surroundings; null if the article's text is no longer available
 * @param speaker    the speaker
 * @param confidence the program's confidence in the speaker that it found, 0 to 1
 * @param checked    {@code confirmed}, {@code corrected} or {@code none}; null if nobody has checked the quote
 * @param found      the speaker that the program found, if the quote was corrected; null if it found none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Hit(String article, @Nullable String title, @Nullable String published, String quote, Quote.Type type,
                  String text, List<Span> spans, List<Span> matches, @Nullable Context passage, Speaker speaker,
                  double confidence, @Nullable String checked, @Nullable String found) {

    Hit withMatches(List<Span> words) {
        return new Hit(article, title, published, quote, type, text, spans, words, passage, speaker, confidence, checked, found);
    }

    /**
     * A stretch of the article around a quote.
     *
     * @param text      its text, unchanged
     * @param start     its offset in the article
     * @param cutBefore whether its paragraph starts earlier
     * @param cutAfter  whether its paragraph continues after it
     */
    public record Context(String text, int start, boolean cutBefore, boolean cutAfter) {
    }
}
