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
 * The analyzers of the index. In quotes, search ignores case, accents and inflection (Krovetz stems, which are words; Porter's
 * would equate "universe" and "university"). There are no stop words, so that phrases are found as they were said. In names,
 * search ignores case and accents.
 */
final class Analyzers {

    /** Longer than any phrase, so that no phrase matches across two names of one entity. */
    private static final int NAME_GAP_POSITIONS = 100;

    private Analyzers() {
    }

    static Analyzer all() {
        return new PerFieldAnalyzerWrapper(new NameAnalyzer(), Map.of(IndexFields.WORDS, new QuoteAnalyzer()));
    }

    private static final class QuoteAnalyzer extends Analyzer {
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

    private static final class NameAnalyzer extends Analyzer {
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
            return NAME_GAP_POSITIONS;
        }
    }

    /** Composes letters with separate accents (Unicode's NFC), since folding knows only composed letters. */
    private static final class ComposingFilter extends TokenFilter {

        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

        ComposingFilter(TokenStream words) {
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
        return new ASCIIFoldingFilter(new LowerCaseFilter(new ComposingFilter(words)));
    }
}
