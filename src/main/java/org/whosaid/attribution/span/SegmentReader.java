package org.whosaid.attribution.span;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.article.Article;
import org.whosaid.article.Block;
import org.whosaid.quotation.QuotationMarks;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/**
 * From an article to the segments that the model reads: a block each, boilerplate and captions left out. A block of more pieces than
 * the model reads at once is cut behind the last full stop, question or exclamation mark that lets a good part of it
 * stand, else wherever it must be. Immutable, safe for all threads.
 */
public final class SegmentReader {

    /** The most pieces of a segment; with a start and a separator they make a {@link Chunk}. */
    static final int LONGEST = 254;

    private final Vocabulary vocabulary;

    /** A reader that makes words of the vocabulary's pieces. */
    public SegmentReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** All segments in the order of the text. */
    public List<Segment> read(Article article, QuotationMarks marks) {
        QuotedStretches quoted = new QuotedStretches(article.text(), marks);
        List<Segment> segments = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.kind() != Block.Kind.BOILERPLATE && block.kind() != Block.Kind.CAPTION) {
                cut(article.text(), words(article.text(), block.span(), quoted), segments);
            }
        }
        return segments;
    }

    private List<Word> words(Text text, Span block, QuotedStretches quoted) {
        List<Word> words = new ArrayList<>();
        for (Span span : WordSplitter.cut(text, block)) {
            int[] pieces = vocabulary.piecesOf(text.slice(span));
            words.add(new Word(span, pieces, Features.of(text, span, quoted.of(span))));
        }
        return words;
    }

    private static void cut(Text text, List<Word> words, List<Segment> segments) {
        int from = 0;
        while (from < words.size()) {
            int to = endOfSegment(text, words, from);
            segments.add(new Segment(words.subList(from, to)));
            from = to;
        }
    }

    private static int endOfSegment(Text text, List<Word> words, int from) {
        int pieces = 0;
        int sentenceEnd = from;
        for (int number = from; number < words.size(); number++) {
            pieces += words.get(number).pieces().length;
            if (pieces > LONGEST) {
                return sentenceEnd > from ? sentenceEnd : number;
            }
            if (pieces > LONGEST / 2 && endsSentence(text, words, number)) {
                sentenceEnd = number + 1;
            }
        }
        return words.size();
    }

    /** Whether a word is the last of a sentence: its full stop with a space behind, or the closing mark behind that. */
    private static boolean endsSentence(Text text, List<Word> words, int number) {
        int end = words.get(number).span().end();
        boolean spaceBehind = end < text.length() && Text.isSpace(text.at(end));
        return spaceBehind && (isStop(text, words, number) || isStop(text, words, number - 1)
                && !WordSplitter.isLetterOrDigit(text.at(words.get(number).span().start())));
    }

    private static boolean isStop(Text text, List<Word> words, int number) {
        return number >= 0 && ".?!".indexOf(text.at(words.get(number).span().start())) >= 0;
    }
}
