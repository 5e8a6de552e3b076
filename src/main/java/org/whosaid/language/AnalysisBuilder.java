package org.whosaid.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.text.Span;

/** Turns CoreNLP's words into ours: the one place where its indexes are converted. For one article, one thread. */
final class AnalysisBuilder {

    private final String language;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();

    AnalysisBuilder(String language) {
        this.language = language;
    }

    /** Adds a sentence of a block; {@code offsets} gives for each UTF-16 unit of the block its code point. */
    void add(int block, List<CoreLabel> words, int[] offsets) {
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
        type(label).ifPresent(type -> names.add(new Name(type, start, end)));
    }

    private static Optional<EntityType> type(String label) {
        return switch (label) {
            case "PERSON" -> Optional.of(EntityType.PERSON);
            case "ORGANIZATION" -> Optional.of(EntityType.ORGANIZATION);
            case "LOCATION" -> Optional.of(EntityType.LOCATION);
            default -> Optional.empty();
        };
    }

    Analysis build() {
        return new Analysis(language, tokens, sentences, names);
    }
}
