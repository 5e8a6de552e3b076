package org.whosaid.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.whosaid.language.corenlp.Tagging;
import org.whosaid.language.corenlp.Tokenization;
import org.whosaid.text.Span;

/** Makes an analysis of CoreNLP's words; converts its offsets to ours, here alone. For one article, one thread. */
final class AnalysisBuilder {

    private final String language;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();

    AnalysisBuilder(String language) {
        this.language = language;
    }

    /** Adds a sentence of a block; {@code offsets} gives for each UTF-16 unit of the block its code point. */
    void add(int block, List<CoreLabel> tagged, int[] offsets) {
        List<CoreLabel> words = Tokenization.withWholeAbbreviations(tagged);
        int start = tokens.size();
        words.forEach(word -> tokens.add(token(word, offsets)));
        sentences.add(new Sentence(block, start, tokens.size()));
        addNames(words, start);
    }

    private static Token token(CoreLabel word, int[] offsets) {
        Span span = new Span(offsets[word.beginPosition()], offsets[word.endPosition()]);
        return new Token(word.originalText(), PartOfSpeech.of(word.tag()), word.lemma(), span);
    }

    private void addNames(List<CoreLabel> words, int first) {
        int start = 0;
        while (start < words.size()) {
            int end = start + 1;
            while (end < words.size() && words.get(end).ner().equals(words.get(start).ner())) {
                end++;
            }
            addName(words.get(start).ner(), first + start, first + end);
            start = end;
        }
    }

    private void addName(String label, int start, int end) {
        if (!label.equals(Tagging.NO_NAME)) {
            names.add(new Name(EntityType.valueOf(label), start, end));
        }
    }

    Analysis build() {
        return new Analysis(language, tokens, sentences, names);
    }
}
