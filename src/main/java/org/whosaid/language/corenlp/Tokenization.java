package org.whosaid.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/** Words and sentences of one block. Safe for all threads. */
public final class Tokenization {

    /** Words keep the form that they have in the text; signs that are no word are kept too, so that nothing is lost. */
    private static final String OPTIONS = "invertible=true,ptb3Escaping=false,untokenizable=noneKeep";

    /** Longer sentences are lists or broken text; taggers need not see them whole. */
    private static final int MAX_SENTENCE_TOKENS = 300;

    private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

    /**
     * The words of a block.
     *
     * @param sentences their sentences, in order
     * @param offsets   for each UTF-16 unit of the block, its code point in the article
     */
    public record Words(List<List<CoreLabel>> sentences, int[] offsets) {
    }

    /** The words of a block of this text, by sentence. */
    public Words words(Text text, Span block) {
        List<CoreLabel> words = new PTBTokenizer<>(new StringReader(text.slice(block)),
                new CoreLabelTokenFactory(), OPTIONS).tokenize();
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : withClosingMarks(splitter.process(withTitles(withWholeWords(words))))) {
            addInPieces(sentence, sentences);
        }
        return new Words(sentences, text.offsetsOfUnits(block));
    }

    /** A word that is broken at the end of a line is one: "Hal-", line end, "vorsen". */
    private static List<CoreLabel> withWholeWords(List<CoreLabel> words) {
        List<CoreLabel> joined = new ArrayList<>(words.size());
        for (CoreLabel word : words) {
            int last = joined.size() - 1;
            boolean hyphen = last > 0 && joined.get(last).originalText().equals("-") && joined.get(last - 1).after().isEmpty();
            int first = hyphen ? last - 1 : last;
            if (last >= 0 && isBroken(joined.get(first).originalText(), joined.get(last), word)) {
                CoreLabel start = joined.get(first);
                setForm(start, start.originalText().replaceFirst("-$", "") + word.originalText());
                start.setEndPosition(word.endPosition());
                start.setAfter(word.after());
                joined.subList(first + 1, joined.size()).clear();
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static boolean isBroken(String start, CoreLabel hyphen, CoreLabel end) {
        return hyphen.originalText().endsWith("-") && hyphen.after().indexOf('\n') >= 0 && start.length() > 1
                && Character.isLowerCase(start.charAt(start.length() - (start.endsWith("-") ? 2 : 1)))
                && Character.isLowerCase(end.originalText().codePointAt(0));
    }

    private static void setForm(CoreLabel word, String form) {
        word.setWord(form);
        word.setValue(form);
        word.setOriginalText(form);
    }

    /** The full stop of a shortened title before a name ends no sentence: it belongs to the word. */
    private static List<CoreLabel> withTitles(List<CoreLabel> words) {
        List<CoreLabel> joined = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            joined.add(word);
            if (isTitle(word) && i + 2 < words.size() && isStop(words.get(i + 1)) && isCapital(words.get(i + 2))) {
                join(word, words.get(++i));
            }
        }
        return joined;
    }

    /**
     * The words of a tagged sentence, of which an abbreviation at its end keeps its full stop: the tokenizer gives it to a
     * word of its own, as taggers want it.
     */
    public static List<CoreLabel> withWholeAbbreviations(List<CoreLabel> sentence) {
        List<CoreLabel> whole = new ArrayList<>(sentence.size());
        for (CoreLabel word : sentence) {
            CoreLabel before = whole.isEmpty() ? word : whole.get(whole.size() - 1);
            if (word.originalText().equals(".") && before.word().equals(before.originalText() + '.')) {
                before.setOriginalText(before.word());
                before.setEndPosition(word.endPosition());
            } else {
                whole.add(word);
            }
        }
        return whole;
    }

    private static boolean isTitle(CoreLabel word) {
        return isCapital(word) && Lexicon.SHORTENED_TITLE.hasForm(word.originalText()) && word.after().isEmpty();
    }

    private static boolean isStop(CoreLabel word) {
        return word.originalText().equals(".") && !word.after().isEmpty();
    }

    private static boolean isCapital(CoreLabel word) {
        return Character.isUpperCase(word.originalText().codePointAt(0));
    }

    private static void join(CoreLabel word, CoreLabel stop) {
        word.setWord(word.word() + stop.word());
        word.setValue(word.word());
        word.setOriginalText(word.originalText() + stop.originalText());
        word.setEndPosition(stop.endPosition());
        word.setAfter(stop.after());
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
        for (int start = 0; start < sentence.size(); start += MAX_SENTENCE_TOKENS) {
            sentences.add(sentence.subList(start, Math.min(sentence.size(), start + MAX_SENTENCE_TOKENS)));
        }
    }
}
