package org.whosaid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
 * A hand-built article for tests, without any model. Each line is a paragraph of words written {@code word/TAG} or
 * {@code word/TAG/lemma}; {@code #} before it makes it the headline, {@code |} ends a sentence, {@code [PERSON} and {@code ]}
 * stand around what the tagger takes for a name. {@code [P} is short for {@code [PERSON}, {@code [O} and {@code [L} likewise, and
 * the last word may have its {@code ]} right behind it.
 */
public final class TaggedText {

    private static final Set<String> GLUED_BEFORE = Set.of(",", ".", "?", "!", ":", ";", ")", "”", "'s", "’s", "''", "-");
    private static final Set<String> GLUED_BEHIND = Set.of("(", "“", "``", "-");

    private final StringBuilder text = new StringBuilder();
    private int points;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private int sentenceStart;
    private EntityType open = EntityType.PERSON;
    private int nameStart;

    private TaggedText(List<String> paragraphs, Block.Kind kind) {
        for (String paragraph : String.join("\n", paragraphs).lines().toList()) {
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
            append("\n\n");
        }
        int start = points;
        boolean glued = true;
        for (String item : paragraph.trim().split("\\s+")) {
            if (item.equals("|")) {
                endSentence();
            } else if (item.startsWith("[") && item.length() > 1) {
                open = type(item.substring(1));
                nameStart = tokens.size();
            } else {
                boolean closes = item.endsWith("]");
                String word = closes ? item.substring(0, item.length() - 1) : item;
                glued = word.isEmpty() ? glued : addWord(word.split("/"), glued);
                closeName(closes);
            }
        }
        endSentence();
        blocks.add(new Block(kind, new Span(start, points)));
    }

    private static EntityType type(String name) {
        return Arrays.stream(EntityType.values()).filter(type -> type.name().startsWith(name)).findFirst().orElseThrow();
    }

    private void closeName(boolean closes) {
        if (closes) {
            names.add(new Name(open, nameStart, tokens.size()));
        }
    }

    private void append(String more) {
        text.append(more);
        points += more.codePointCount(0, more.length());
    }

    private boolean addWord(String[] parts, boolean glued) {
        String word = parts[0];
        String tag = parts[1];
        if (!glued && !GLUED_BEFORE.contains(word) && !tag.equals("''")) {
            append(" ");
        }
        int start = points;
        append(word);
        String lemma = parts.length > 2 ? parts[2] : tag.startsWith("NNP") ? word : word.toLowerCase(Locale.ROOT);
        tokens.add(new Token(word, PartOfSpeech.of(tag), lemma, new Span(start, points)));
        return GLUED_BEHIND.contains(word) || tag.equals("``");
    }

    private void endSentence() {
        if (tokens.size() > sentenceStart) {
            sentences.add(new Sentence(blocks.size(), sentenceStart, tokens.size()));
            sentenceStart = tokens.size();
        }
    }

    /** The article. */
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

    /** Where words first stand in the text, which must have no character beyond the basic plane before them. */
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
