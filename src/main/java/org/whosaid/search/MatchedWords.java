package org.whosaid.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/** Finds the words of a hit that a query matched. For one query. */
final class MatchedWords {

    /** Matches after this many UTF-16 units of a quote aren't marked. */
    private static final int MAX_QUOTE_CHARS = 100_000;

    private final Query query;
    private final UnifiedHighlighter highlighter;

    /** @param query the query without filters */
    MatchedWords(Query query, Analyzer analyzer) {
        this.query = query;
        // The hit matches the whole query already; here each word is looked up on its own.
        this.highlighter = UnifiedHighlighter.builderWithoutSearcher(analyzer).withWeightMatches(false)
                .withBreakIterator(WholeBreakIterator::new).withMaxNoHighlightPassages(0).withMaxLength(MAX_QUOTE_CHARS)
                .withFormatter(new UnitFormatter()).build();
    }

    Hit marked(Hit hit) throws IOException {
        // The highlighter takes NUL as the border between two values.
        String words = hit.text().replace('\0', ' ');
        @Nullable Object units = highlighter.highlightWithoutSearcher(IndexFields.WORDS, query, words, 1);
        return units == null ? hit : hit.withMatches(inArticle((MatchUnits) units, hit));
    }

    /** The matches as spans in the article. */
    private static List<Span> inArticle(MatchUnits units, Hit hit) {
        int[] offsets = offsets(hit);
        List<Span> spans = new ArrayList<>();
        int end = 0;
        for (int[] unit : units.units()) {
            int start = Math.max(end, offsets[unit[0]]);
            end = Math.max(end, offsets[unit[1] - 1] + 1);
            if (start < end) {
                spans.add(new Span(start, end));
            }
        }
        return spans;
    }

    /** The offset in the article of each UTF-16 unit of a quote's text, which joins its spans with one space. */
    private static int[] offsets(Hit hit) {
        Text words = Text.of(hit.text());
        int[] offsets = words.offsetsOfUnits(new Span(0, words.length()));
        int[] inArticle = new int[words.length() + 1];
        int at = 0;
        for (Span span : hit.spans()) {
            for (int offset = span.start(); offset <= span.end() && at < inArticle.length; offset++) {
                inArticle[at++] = offset;
            }
        }
        for (int unit = 0; unit < offsets.length; unit++) {
            offsets[unit] = inArticle[offsets[unit]];
        }
        return offsets;
    }

    /** The start and end of each match, in UTF-16 units of the quote's text, ordered by start. */
    private record MatchUnits(List<int[]> units) {
    }

    private static final class UnitFormatter extends PassageFormatter {
        @Override
        public MatchUnits format(Passage[] passages, String words) {
            List<int[]> units = new ArrayList<>();
            for (Passage passage : passages) {
                for (int match = 0; match < passage.getNumMatches(); match++) {
                    units.add(new int[] {passage.getMatchStarts()[match], passage.getMatchEnds()[match]});
                }
            }
            units.sort(Comparator.comparingInt(place -> place[0]));
            return new MatchUnits(units);
        }
    }
}
