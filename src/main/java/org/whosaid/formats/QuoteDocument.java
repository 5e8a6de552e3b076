package org.whosaid.formats;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.record.Excerpt;
import org.whosaid.text.Span;

/**
 * A quotation in OpenSearch, with data of its article, so that one index answers who said what when. The mapping is
 * {@code opensearch-quotes.json}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuoteDocument(About article, @JsonProperty("quote_id") String quoteId, Quote.Type type,
                     Quote.@Nullable Act act, Quote.@Nullable Mode mode, String text,
                     List<Span> spans, @Nullable String cue, Speaker speaker, double confidence, Quote.Basis basis,
                     List<ArticleRecord.Alternative> alternatives, List<Quote.Flag> flags) {

    /** Who said it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Speaker(@Nullable String name, ArticleRecord.Speaker.Kind kind, @Nullable String entity,
                   @Nullable String title, @Nullable String mention) {

        private static Speaker of(ArticleRecord.Speaker speaker) {
            return new Speaker(speaker.name(), speaker.kind(), speaker.entity(), speaker.title(),
                    speaker.mention() == null ? null : text(speaker.mention().place()));
        }
    }

    static QuoteDocument of(ArticleRecord article, Quote quote) {
        return new QuoteDocument(About.of(article), quote.id(), quote.type(), quote.act(), quote.mode(), quote.text(), quote.spans(),
                text(quote.cue()), Speaker.of(quote.speaker()), quote.confidence(), quote.basis(),
                quote.alternatives(), quote.flags());
    }

    private static @Nullable String text(@Nullable Excerpt excerpt) {
        return excerpt == null ? null : excerpt.text();
    }
}
