package org.whosaid.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/** Words and sentences of one block. Safe for all threads. */
final class Tokenization {

    /** Words keep the form that they have in the text; signs that are no word are kept too, so that nothing is lost. */
    private static final String OPTIONS = "invertible=true,ptb3Escaping=false,untokenizable=noneKeep";

    /** Longer sentences are lists or broken text; taggers need not see them whole. */
    private static final int LONGEST_SENTENCE = 300;

    private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

    /**
     * The words of a block.
     *
     * @param sentences their sentences, in order
     * @param offsets   for each UTF-16 unit of the block, its code point in the article
     */
    record Words(List<List<CoreLabel>> sentences, int[] offsets) {
    }

    Words words(Text text, Span block) {
        List<CoreLabel> words = new PTBTokenizer<>(new StringReader(text.slice(block)),
                new CoreLabelTokenFactory(), OPTIONS).tokenize();
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : withClosingMarks(splitter.process(words))) {
            addInPieces(sentence, sentences);
        }
        return new Words(sentences, text.offsetsOfUnits(block));
    }

    /**
     * A straight mark that touches the sentence before and not the one behind closes the former; the splitter, which
     * knows curly marks only, opens the latter with it.
     */
    private static List<List<CoreLabel>> withClosingMarks(List<List<CoreLabel>> sentences) {
        List<List<CoreLabel>> mended = new ArrayList<>();
        for (List<CoreLabel> sentence : sentences) {
            int closing = mended.isEmpty() ? 0 : closingMarks(sentence);
            if (closing > 0) {
                mended.get(mended.size() - 1).addAll(sentence.subList(0, closing));
            }
            if (closing < sentence.size()) {
                mended.add(new ArrayList<>(sentence.subList(closing, sentence.size())));
            }
        }
        return mended;
    }

    private static int closingMarks(List<CoreLabel> sentence) {
        CoreLabel first = sentence.get(0);
        boolean mark = first.originalText().equals("\"") || first.originalText().equals("'");
        return mark && first.before().isEmpty() && (sentence.size() == 1 || !first.after().isEmpty()) ? 1 : 0;
    }

    private static void addInPieces(List<CoreLabel> sentence, List<List<CoreLabel>> sentences) {
        for (int start = 0; start < sentence.size(); start += LONGEST_SENTENCE) {
            sentences.add(sentence.subList(start, Math.min(sentence.size(), start + LONGEST_SENTENCE)));
        }
    }
}
