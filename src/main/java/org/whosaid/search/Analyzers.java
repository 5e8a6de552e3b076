package org.whosaid.search;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.whosaid.text.Text;

/**
 * What of words counts in a search. In quotes: neither case nor accents, nor whether a noun is a plural (Krovetz's stems,
 * which are words; Porter's would tie "universe" to "university"). Every word counts, also the small ones: a phrase is to be
 * found as it was said. In names: neither case nor accents.
 */
final class Analyzers {

    /** More than any phrase may span, so that none reaches from one name of somebody into another. */
    private static final int BETWEEN_NAMES = 100;

    private Analyzers() {
    }

    static Analyzer all() {
        return new PerFieldAnalyzerWrapper(new Names(), Map.of(Field.WORDS, new Quotes()));
    }

    private static final class Quotes extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new KStemFilter(folded(new EnglishPossessiveFilter(words))));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream word) {
            return folded(word);
        }
    }

    private static final class Names extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, folded(new EnglishPossessiveFilter(words)));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream word) {
            return folded(word);
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return BETWEEN_NAMES;
        }
    }

    /** Words whose accents are signs of their own: folding knows only letters with their accents. */
    private static final class Composing extends TokenFilter {

        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

        Composing(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            if (!Normalizer.isNormalized(word, Normalizer.Form.NFC)) {
                String composed = Text.composed(word.toString());
                word.setEmpty().append(composed);
            }
            return true;
        }
    }

    private static TokenStream folded(TokenStream words) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(new Composing(words)));
    }
}
