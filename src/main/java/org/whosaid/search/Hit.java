package org.whosaid.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.record.ArticleRecord.Speaker;
import org.whosaid.text.Span;

/**
 * A quote that was found, as people left it. What is null is left out of the JSON.
 *
 * @param article    the id of the article
 * @param title      of the article; null where it has none
 * @param published  of the article, as it says; null where it doesn't
 * @param quote      the id of the quote
 * @param type       of the quote
 * @param text       the words of the quote
 * @param spans      where they stand in the article
 * @param matches    those of its words that the query matched, where they stand in the article; empty where it asked for none
 * @param passage    the quote within its sentence or so; null where the article's text is no longer to be had
 * @param speaker    who said it
 * @param confidence of the program, 0 to 1; of what it found, where somebody corrected it
 * @param checked    {@code confirmed}, {@code corrected} or {@code none}; null where nobody checked
 * @param found      the speaker that the program found, where somebody corrected it; null where it found none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Hit(String article, @Nullable String title, @Nullable String published, String quote, Quote.Type type,
                  String text, List<Span> spans, List<Span> matches, @Nullable Passage passage, Speaker speaker,
                  double confidence, @Nullable String checked, @Nullable String found) {

    Hit withMatches(List<Span> words) {
        return new Hit(article, title, published, quote, type, text, spans, words, passage, speaker, confidence, checked, found);
    }

    /**
     * A stretch of the article.
     *
     * @param text      its words, exactly as they stand
     * @param start     the code point of the article that it starts with
     * @param cutBefore whether its paragraph began earlier
     * @param cutAfter  whether its paragraph goes on
     */
    public record Passage(String text, int start, boolean cutBefore, boolean cutAfter) {
    }
}
