package org.whosaid.reference;

import java.util.Arrays;
import java.util.List;
import org.whosaid.article.Article;
import org.whosaid.article.Block;
import org.whosaid.entity.EntityMention;
import org.whosaid.entity.NamedEntity;
import org.whosaid.language.EntityType;
import org.whosaid.language.Sentence;
import org.whosaid.language.Token;
import org.whosaid.language.TokenView;
import org.whosaid.quotation.QuotationMarks;
import org.whosaid.reference.DiscourseMention.Role;
import org.whosaid.text.Span;

/** An article's tokens, with the entity that each names and whether it stands between quotation marks. */
public final class DocumentView {

    public static final int NONE = -1;

    private final TokenView tokens;
    private final List<NamedEntity> entities;
    private final int[] entityOf;
    private final boolean[] quoted;
    private final int[] unquoted;

    public DocumentView(TokenView tokens, QuotationMarks marks, List<NamedEntity> entities) {
        this.tokens = tokens;
        this.entities = entities;
        this.entityOf = new int[size()];
        this.quoted = new boolean[size()];
        this.unquoted = new int[size()];
        Arrays.fill(entityOf, NONE);
        fillEntities();
        marks.quotations().stream().filter(quotation -> quotation.depth() == 0)
                .flatMap(quotation -> quotation.parts().stream()).forEach(this::fillQuoted);
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

    public int size() {
        return tokens.size();
    }

    public Token token(int number) {
        return tokens.token(number);
    }

    public boolean has(int token) {
        return tokens.has(token);
    }

    public String tag(int token) {
        return tokens.pos(token).tag();
    }

    public String lower(int token) {
        return tokens.lower(token);
    }

    public String lemma(int token) {
        return tokens.lemma(token);
    }

    public int firstToken(Span span) {
        return tokens.firstToken(span);
    }

    public int endToken(Span span) {
        return tokens.endToken(span);
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
        return tokens.sentenceOf(token);
    }

    public Sentence sentence(int number) {
        return tokens.sentence(number);
    }

    public int blockOf(int token) {
        return tokens.blockOf(token);
    }

    public Block block(int number) {
        return tokens.block(number);
    }

    public Article article() {
        return tokens.article();
    }

    public List<NamedEntity> entities() {
        return entities;
    }

    public String words(Span span) {
        return tokens.words(span);
    }

    public boolean sameSentence(int left, int right) {
        return tokens.sameSentence(left, right);
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
