package org.whosaid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.article.Article;
import org.whosaid.article.Block;
import org.whosaid.language.Analysis;
import org.whosaid.language.EntityType;
import org.whosaid.language.Name;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.Sentence;
import org.whosaid.language.Token;
import org.whosaid.language.TokenView;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/**
 * A hand-built article for tests, without any model. Each string is a paragraph of words written {@code word/TAG} or
 * {@code word/TAG/lemma}; {@code #} before it makes it the headline, {@code |} ends a sentence, {@code [PERSON} and {@code ]} stand around a name.
 */
public final class TaggedText {

    private static final Set<String> GLUED_BEFORE = Set.of(",", ".", "?", "!", ":", ";", ")", "”", "'s", "’s", "''", "-");
    private static final Set<String> GLUED_BEHIND = Set.of("(", "“", "``", "-");

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private int sentenceStart;
    private String open = "";
    private int nameStart;

    private TaggedText(List<String> paragraphs, Block.Kind kind) {
        for (String paragraph : paragraphs) {
            boolean headline = paragraph.startsWith("# ");
            add(headline ? paragraph.substring(2) : paragraph, headline ? Block.Kind.HEADLINE : kind);
        }
    }

    /** An article of these paragraphs. */
    public static TaggedText of(String... paragraphs) {
        return new TaggedText(List.of(paragraphs), Block.Kind.PARAGRAPH);
    }

    private void add(String paragraph, Block.Kind kind) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        boolean glued = true;
        for (String item : paragraph.trim().split("\\s+")) {
            if (item.equals("|")) {
                endSentence();
            } else if (item.startsWith("[") && item.length() > 1) {
                open = item.substring(1);
                nameStart = tokens.size();
            } else if (item.equals("]")) {
                names.add(new Name(EntityType.valueOf(open), nameStart, tokens.size()));
            } else {
                glued = addWord(item.split("/"), glued);
            }
        }
        endSentence();
        blocks.add(new Block(kind, new Span(start, text.length())));
    }

    private boolean addWord(String[] parts, boolean glued) {
        String word = parts[0];
        String tag = parts[1];
        if (!glued && !GLUED_BEFORE.contains(word) && !tag.equals("''")) {
            text.append(' ');
        }
        int start = text.length();
        text.append(word);
        String lemma = parts.length > 2 ? parts[2] : tag.startsWith("NNP") ? word : word.toLowerCase(java.util.Locale.ROOT);
        tokens.add(new Token(word, PartOfSpeech.of(tag), lemma, new Span(start, text.length())));
        return GLUED_BEHIND.contains(word) || tag.equals("``");
    }

    private void endSentence() {
        if (tokens.size() > sentenceStart) {
            sentences.add(new Sentence(blocks.size(), sentenceStart, tokens.size()));
            sentenceStart = tokens.size();
        }
    }

    /** The article; its text has no characters beyond the basic plane, so that a string's offsets are code points. */
    public Article article() {
        return new Article(Text.of(text.toString()), blocks, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /** The tokens of the article. */
    public TokenView tokens() {
        return new TokenView(article(), analysis());
    }

    /** Its analysis. */
    public Analysis analysis() {
        return new Analysis("en", tokens, sentences, names);
    }

    /** Where words first stand in the text. */
    public Span span(String words) {
        return span(words, 0);
    }

    /** Where words stand for the time given, from 0. */
    public Span span(String words, int time) {
        int start = -1;
        for (int i = 0; i <= time; i++) {
            start = text.indexOf(words, start + 1);
        }
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words + " in " + text);
        }
        return new Span(start, start + words.length());
    }
}
