package org.whosaid.reference;

import java.util.Arrays;
import java.util.List;
import org.whosaid.entity.EntityMention;
import org.whosaid.entity.NamedEntity;
import org.whosaid.language.EntityType;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.quotation.QuotationMarks;
import org.whosaid.reference.DiscourseMention.Role;
import org.whosaid.text.Span;

/**
 * What reference needs to know of an article's tokens: which entity each names, whether it stands between quotation marks,
 * and the part that a mention has in its sentence. Immutable and safe for all threads.
 */
public final class DocumentView {

    /** No token, no entity. */
    public static final int NONE = TokenView.NONE;
    private static final int MAX_TOKENS_TO_VERB = 4;

    private final TokenView tokens;
    private final List<NamedEntity> entities;
    private final int[] entityOf;
    private final boolean[] quoted;
    private final int[] unquoted;

    /**
     * Views an article.
     *
     * @param marks    its quotation marks
     * @param entities named in it
     */
    public DocumentView(TokenView tokens, QuotationMarks marks, List<NamedEntity> entities) {
        this.tokens = tokens;
        this.entities = entities;
        this.entityOf = new int[tokens.size()];
        this.quoted = new boolean[tokens.size()];
        this.unquoted = new int[tokens.size()];
        Arrays.fill(entityOf, NONE);
        fillEntities();
        marks.quotations().stream().filter(quotation -> quotation.depth() == 0)
                .flatMap(quotation -> quotation.parts().stream()).forEach(this::fillQuoted);
        for (int token = 0; token < tokens.size(); token++) {
            unquoted[token] = quoted[token] ? unquotedUpTo(token - 1) : token;
        }
    }

    private void fillEntities() {
        for (int number = 0; number < entities.size(); number++) {
            for (EntityMention mention : entities.get(number).mentions()) {
                Arrays.fill(entityOf, tokens.firstToken(mention.span()), tokens.endToken(mention.span()), number);
            }
        }
    }

    private void fillQuoted(Span span) {
        Arrays.fill(quoted, tokens.firstToken(span), tokens.endToken(span), true);
    }

    /** The article's tokens. */
    public TokenView tokens() {
        return tokens;
    }

    /** The entities of the article, by their numbers. */
    public List<NamedEntity> entities() {
        return entities;
    }

    /** The entity of this number, which must exist. */
    public NamedEntity entity(int number) {
        return entities.get(number);
    }

    /** Whether the entity of this number, which must exist, is a person. */
    public boolean isPerson(int number) {
        return entity(number).type() == EntityType.PERSON;
    }

    /** The entity that a token names, or {@link #NONE}. */
    public int entityOf(int token) {
        return tokens.has(token) ? entityOf[token] : NONE;
    }

    /** Whether a token names an entity of a type. */
    public boolean names(int token, EntityType type) {
        int entity = entityOf(token);
        return entity != NONE && entity(entity).type() == type;
    }

    /** One past the tokens from here on that name the same entity; the token itself where it names none. */
    public int nameEnd(int start) {
        int end = start;
        while (entityOf(start) != NONE && entityOf(end) == entityOf(start)) {
            end++;
        }
        return end;
    }

    /** Whether a token, which must exist, stands between quotation marks. */
    public boolean isQuoted(int token) {
        return quoted[token];
    }

    /** The last token up to this one that stands outside quotation marks, or {@link #NONE}. */
    public int unquotedUpTo(int token) {
        return token < 0 ? NONE : unquoted[token];
    }

    /** A mention of an entity by the tokens from {@code start} up to {@code end}. */
    public DiscourseMention mention(int entity, int start, int end) {
        return new DiscourseMention(entity, start, tokens.sentenceOf(start), tokens.blockOf(start), role(start, end), isQuoted(start));
    }

    /** The part in the sentence of the tokens from {@code start} up to {@code end}, as far as the neighbours tell. */
    public Role role(int start, int end) {
        if (tokens.pos(end) == PartOfSpeech.POSSESSIVE || tokens.pos(start) == PartOfSpeech.POSSESSIVE_PRONOUN) {
            return Role.POSSESSIVE;
        }
        int before = start - 1;
        while (tokens.sameSentence(before, start) && tokens.pos(before).isNoun() && entityOf(before) == NONE) {
            before--;
        }
        PartOfSpeech pos = tokens.sameSentence(before, start) ? tokens.pos(before) : PartOfSpeech.NONE;
        if (pos.isVerb()) {
            return isInverted(before) ? Role.SUBJECT : Role.OBJECT;
        }
        boolean oblique = pos == PartOfSpeech.PREPOSITION && !Lexicon.SUBORDINATOR.has(tokens.lower(before)) || pos == PartOfSpeech.TO;
        return !oblique && hasVerbBehind(end, start) ? Role.SUBJECT : Role.OTHER;
    }

    /** "Among them was Ada Ode", "The winner was Ada Ode": she is spoken of from here on. "“…,” said Ada Ode". */
    private boolean isInverted(int verb) {
        return tokens.lemma(verb).equals("be") || isQuoted(Math.max(0, verb - 1));
    }

    /** A verb close behind, or a comma, bracket or "who" that opens what is said of the subject. */
    private boolean hasVerbBehind(int end, int start) {
        for (int i = end; i < end + MAX_TOKENS_TO_VERB && tokens.sameSentence(i, start); i++) {
            PartOfSpeech pos = tokens.pos(i);
            if (pos.isVerb() || pos.isWhPronoun() || pos.in(PartOfSpeech.MODAL, PartOfSpeech.COMMA, PartOfSpeech.LEFT_BRACKET)) {
                return true;
            }
            if (!pos.isAdverb() && !pos.isNoun() && pos != PartOfSpeech.CONJUNCTION) {
                return false;
            }
        }
        return false;
    }
}
