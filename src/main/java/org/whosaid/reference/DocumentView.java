package org.whosaid.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.whosaid.article.Article;
import org.whosaid.article.Block;
import org.whosaid.entity.EntityMention;
import org.whosaid.entity.NamedEntity;
import org.whosaid.language.Analysis;
import org.whosaid.language.EntityType;
import org.whosaid.language.Sentence;
import org.whosaid.language.Token;
import org.whosaid.quotation.QuotationMarks;
import org.whosaid.reference.DiscourseMention.Role;
import org.whosaid.text.Span;

/** An article's tokens, with the entity that each names and whether it stands between quotation marks. */
public final class DocumentView {

    public static final int NONE = -1;

    private final Article article;
    private final Analysis analysis;
    private final List<NamedEntity> entities;
    private final int[] entityOf;
    private final boolean[] quoted;
    private final int[] unquoted;
    private final int[] sentenceOf;

    public DocumentView(Article article, Analysis analysis, QuotationMarks marks, List<NamedEntity> entities) {
        this.article = article;
        this.analysis = analysis;
        this.entities = entities;
        this.entityOf = new int[size()];
        this.quoted = new boolean[size()];
        this.unquoted = new int[size()];
        this.sentenceOf = new int[size()];
        Arrays.fill(entityOf, NONE);
        fillEntities();
        marks.quotations().stream().filter(quotation -> quotation.depth() == 0)
                .flatMap(quotation -> quotation.parts().stream()).forEach(this::fillQuoted);
        fillSentences();
        for (int token = 0; token < size(); token++) {
            unquoted[token] = quoted[token] ? unquotedUpTo(token - 1) : token;
        }
    }

    private void fillEntities() {
        for (int number = 0; number < entities.size(); number++) {
            for (EntityMention mention : entities.get(number).mentions()) {
                Arrays.fill(entityOf, firstToken(mention.span()), endToken(mention.span()), number);
            }
        }
    }

    private void fillQuoted(Span span) {
        Arrays.fill(quoted, firstToken(span), endToken(span), true);
    }

    private void fillSentences() {
        for (int number = 0; number < analysis.sentences().size(); number++) {
            Sentence sentence = analysis.sentences().get(number);
            Arrays.fill(sentenceOf, sentence.start(), sentence.end(), number);
        }
    }

    public int size() {
        return analysis.tokens().size();
    }

    public Token token(int number) {
        return analysis.tokens().get(number);
    }

    public boolean has(int token) {
        return token >= 0 && token < size();
    }

    public String tag(int token) {
        return has(token) ? token(token).tag() : "";
    }

    public String lower(int token) {
        return has(token) ? token(token).text().toLowerCase(Locale.ROOT) : "";
    }

    public String lemma(int token) {
        return has(token) ? token(token).lemma().toLowerCase(Locale.ROOT) : "";
    }

    public int firstToken(Span span) {
        return analysis.firstTokenAfter(span.start());
    }

    /** One past the last token of a span; never before its first one. */
    public int endToken(Span span) {
        int end = analysis.firstTokenAfter(span.end() - 1);
        return end < size() && token(end).span().start() < span.end() ? end + 1 : end;
    }

    /** The entity that a token names, or {@link #NONE}. */
    public int entityOf(int token) {
        return has(token) ? entityOf[token] : NONE;
    }

    /** Whether a token names an entity of a type. */
    public boolean names(int token, EntityType type) {
        int entity = entityOf(token);
        return entity != NONE && entities.get(entity).type() == type;
    }

    public boolean isQuoted(int token) {
        return quoted[token];
    }

    /** The last token up to this one that stands outside quotation marks, or {@link #NONE}. */
    public int unquotedUpTo(int token) {
        return token < 0 ? NONE : unquoted[token];
    }

    public int sentenceOf(int token) {
        return sentenceOf[token];
    }

    public Sentence sentence(int number) {
        return analysis.sentences().get(number);
    }

    public int blockOf(int token) {
        return sentence(sentenceOf[token]).block();
    }

    public Block block(int number) {
        return article.blocks().get(number);
    }

    public Article article() {
        return article;
    }

    public List<NamedEntity> entities() {
        return entities;
    }

    public String words(Span span) {
        return article.text().slice(span);
    }

    public boolean sameSentence(int left, int right) {
        return has(left) && has(right) && sentenceOf[left] == sentenceOf[right];
    }

    public DiscourseMention sighting(int entity, int start, int end) {
        return new DiscourseMention(entity, start, sentenceOf(start), blockOf(start), role(start, end), isQuoted(start));
    }

    /** The part in the sentence, as far as the neighbours tell. */
    public Role role(int start, int end) {
        if (tag(end).equals("POS") || tag(start).equals("PRP$")) {
            return Role.POSSESSIVE;
        }
        int before = start - 1;
        while (sameSentence(before, start) && tag(before).startsWith("NN") && entityOf(before) == NONE) {
            before--;
        }
        String tag = sameSentence(before, start) ? tag(before) : "";
        if (tag.equals("IN") && !isSubordinator(before) || tag.equals("TO")) {
            return Role.OTHER;
        }
        if (tag.startsWith("VB")) {
            // "Among them was Ada Ode", "The winner was Ada Ode": she is spoken of from here on.
            return lemma(before).equals("be") || isQuoted(before - 1 < 0 ? before : before - 1) ? Role.SUBJECT : Role.OBJECT;
        }
        return hasVerbBehind(end, start) ? Role.SUBJECT : Role.OTHER;
    }

    private boolean isSubordinator(int token) {
        return switch (lower(token)) {
            case "that", "because", "while", "if", "as", "after", "before", "although", "though", "since", "whether" -> true;
            default -> false;
        };
    }

    /** A verb close behind, or a comma, bracket or "who" that opens what is said of the subject. */
    private boolean hasVerbBehind(int end, int start) {
        for (int i = end; i < end + 4 && sameSentence(i, start); i++) {
            String tag = tag(i);
            if (tag.startsWith("VB") || tag.equals("MD") || tag.equals(",") || tag.startsWith("WP") || tag.equals("-LRB-")) {
                return true;
            }
            if (!tag.startsWith("RB") && !tag.equals("CC") && !tag.startsWith("NN")) {
                return false;
            }
        }
        return false;
    }
}
