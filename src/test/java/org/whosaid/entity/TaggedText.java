package org.whosaid.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
 * A small article with its analysis, written by hand: a line is a block with one sentence ("# " marks a heading), a word
 * is {@code text/TAG}, "~" glues it to the word before, and brackets mark what the tagger takes for a name:
 * {@code [P Ana/NNP Ode/NNP] said/VBD ~./.}; P, O and L are person, organization and location.
 */
record TaggedText(Article article, Analysis analysis) {

    private static final Map<String, EntityType> TYPES = Map.of("[P", EntityType.PERSON, "[O", EntityType.ORGANIZATION,
            "[L", EntityType.LOCATION);

    static TaggedText of(String lines) {
        return new Reader().read(lines);
    }

    /** The entities as the finder gives them. */
    List<NamedEntity> entities(EntityFinder finder) {
        return finder.find(new TokenView(article, analysis));
    }

    /** The words at an entity's mentions. */
    List<String> mentions(NamedEntity entity) {
        return entity.mentions().stream().map(mention -> article.text().slice(mention.span())).toList();
    }

    private static final class Reader {
        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();
        private final List<Token> tokens = new ArrayList<>();
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<Name> names = new ArrayList<>();
        private EntityType open = EntityType.PERSON;
        private int nameStart;
        private int points;

        private TaggedText read(String lines) {
            lines.strip().lines().forEach(this::line);
            Article article = new Article(Text.of(text.toString()), blocks, Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty());
            return new TaggedText(article, new Analysis("en", tokens, sentences, names));
        }

        private void line(String line) {
            boolean heading = line.startsWith("# ");
            int start = offset();
            int first = tokens.size();
            for (String word : (heading ? line.substring(2) : line).strip().split(" ")) {
                word(word, start);
            }
            Block.Kind kind = heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
            blocks.add(new Block(kind, new Span(start, offset())));
            sentences.add(new Sentence(blocks.size() - 1, first, tokens.size()));
            append("\n\n");
        }

        private void word(String word, int start) {
            if (TYPES.containsKey(word)) {
                open = TYPES.get(word);
                nameStart = tokens.size();
                return;
            }
            boolean closes = word.endsWith("]");
            token(closes ? word.substring(0, word.length() - 1) : word, start);
            if (closes) {
                names.add(new Name(open, nameStart, tokens.size()));
            }
        }

        private int offset() {
            return points;
        }

        private void append(String more) {
            text.append(more);
            points += more.codePointCount(0, more.length());
        }

        private void token(String word, int start) {
            boolean glued = word.startsWith("~");
            if (!glued && offset() > start) {
                append(" ");
            }
            int slash = word.lastIndexOf('/');
            String form = word.substring(glued ? 1 : 0, slash);
            int from = offset();
            append(form);
            tokens.add(new Token(form, PartOfSpeech.of(word.substring(slash + 1)), form.toLowerCase(Locale.ROOT), new Span(from, offset())));
        }
    }
}
