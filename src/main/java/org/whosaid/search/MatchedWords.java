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

/** Finds out which words of a hit a query matched. For one query. */
final class MatchedWords {

    /** Of a quote, in UTF-16 units; nobody looks for a word that stands further back. */
    private static final int LONGEST = 100_000;

    private final Query query;
    private final UnifiedHighlighter highlighter;

    /** @param query what was asked, without what narrows it */
    MatchedWords(Query query, Analyzer analyzer) {
        this.query = query;
        // Whether all of the query holds is known by now; and of what it asks besides words, a quote's words know nothing.
        this.highlighter = UnifiedHighlighter.builderWithoutSearcher(analyzer).withWeightMatches(false)
                .withBreakIterator(WholeBreakIterator::new).withMaxNoHighlightPassages(0).withMaxLength(LONGEST)
                .withFormatter(new Places()).build();
    }

    Hit marked(Hit hit) throws IOException {
        // The highlighter takes NUL for the border of one value and another.
        String words = hit.text().replace('\0', ' ');
        @Nullable Object places = highlighter.highlightWithoutSearcher(Field.WORDS, query, words, 1);
        return places == null ? hit : hit.withMatches(inArticle((Units) places, hit));
    }

    /** The words of a quote are those of its spans, with a space between two. */
    private static List<Span> inArticle(Units units, Hit hit) {
        int[] offsets = offsets(hit);
        List<Span> spans = new ArrayList<>();
        int end = 0;
        for (int[] unit : units.places()) {
            int start = Math.max(end, offsets[unit[0]]);
            end = Math.max(end, offsets[unit[1] - 1] + 1);
            if (start < end) {
                spans.add(new Span(start, end));
            }
        }
        return spans;
    }

    /** For each UTF-16 unit of a quote's words, where it stands in the article. */
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

    /** Where matches stand, in UTF-16 units of the quote's words: start and end, by start. */
    private record Units(List<int[]> places) {
    }

    private static final class Places extends PassageFormatter {
        @Override
        public Units format(Passage[] passages, String words) {
            List<int[]> places = new ArrayList<>();
            for (Passage passage : passages) {
                for (int match = 0; match < passage.getNumMatches(); match++) {
                    places.add(new int[] {passage.getMatchStarts()[match], passage.getMatchEnds()[match]});
                }
            }
            places.sort(Comparator.comparingInt(place -> place[0]));
            return new Units(places);
        }
    }
}
