package org.whosaid.speaker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.whosaid.entity.NamedEntity;
import org.whosaid.language.EntityType;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.reference.DocumentView;

/**
 * The entities that the words of a source name in themselves: "Ada Ode", "Secretary of State Ada Ode", "his lawyer, Ada
 * Ode". Immutable, for one article.
 */
final class PhraseNames {

    private final TokenView tokens;
    private final DocumentView view;

    PhraseNames(DocumentView view) {
        this.tokens = view.tokens();
        this.view = view;
    }

    /** Those named side by side, two or more; none where fewer are. */
    List<Integer> together(SourcePhrase phrase) {
        List<Integer> people = people(phrase);
        return people.isEmpty() ? pair(phrase) : people;
    }

    /** The entity that a phrase names in itself, or {@link DocumentView#NONE}. */
    int of(SourcePhrase phrase) {
        if (isMembers(phrase.head())) {
            return DocumentView.NONE;
        }
        int entity = named(phrase);
        if (entity == DocumentView.NONE) {
            entity = phrase.end() - phrase.start() == 1 ? calledSo(tokens.text(phrase.head())) : titled(phrase);
        }
        boolean one = !tokens.pos(phrase.head()).isPlural() || tokens.is(phrase.start(), "one");
        int apposed = entity == DocumentView.NONE && one ? apposed(phrase) : entity;
        return apposed == DocumentView.NONE && one ? apposedBody(phrase) : apposed;
    }

    /** The entity at the head; "Ada Ode QC" is Ada Ode, and "Roe running mate Ada Ode" is not Roe. */
    private int named(SourcePhrase phrase) {
        int head = phrase.head();
        boolean lettered = head > phrase.start() && Lexicon.TITLE_BEHIND_NAME.has(tokens.lower(head));
        int behind = view.nameEnd(head);
        boolean modifier = isPerson(head) && (isModifier(behind) || tokens.is(behind, "running"));
        int whole = modifier ? titled(phrase, behind) : lettered ? person(head - 1) : DocumentView.NONE;
        return whole == DocumentView.NONE ? view.entityOf(head) : whole;
    }

    /** "Senate Committee Republicans" are people, though the tagger takes them for a body. */
    private boolean isMembers(int head) {
        String lower = tokens.lower(head);
        return view.names(head, EntityType.ORGANIZATION) && tokens.pos(head) == PartOfSpeech.PLURAL_PROPER_NOUN
                && Lexicon.PERSON.has(lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower);
    }

    /** "Will" or "WILL" where "Ada Will" was named, whatever the word was taken for. */
    private int calledSo(String word) {
        boolean loud = word.length() > 1 && word.codePoints().allMatch(Character::isUpperCase);
        for (int i = 0; i < view.entities().size(); i++) {
            NamedEntity entity = view.entity(i);
            if (entity.type() == EntityType.PERSON && entity.name().regionMatches(loud,
                    entity.name().length() - word.length() - 1, ' ' + word, 0, word.length() + 1)) {
                return i;
            }
        }
        return DocumentView.NONE;
    }

    /** "Ada Ode and other members of the board". */
    boolean isWithOthers(SourcePhrase phrase) {
        int next = phrase.head() + 1;
        return next + 1 < phrase.end() && tokens.pos(next) == PartOfSpeech.CONJUNCTION
                && (tokens.is(next + 1, "other") || tokens.is(next + 1, "others"));
    }

    /**
     * "Secretary of State Ada Ode", "his wife and fellow senator Ada Ode": the person whom a name at the end of titles
     * gives. A preposition before the name leads to another one ("a lawyer for Ada Ode"), but for that of an office.
     */
    private int titled(SourcePhrase phrase) {
        int name = phrase.head() + 1;
        if (isNamedGroup(phrase, name)) {
            return view.entityOf(name + 1);
        }
        int titled = titled(phrase, name);
        return titled == DocumentView.NONE ? inCharge(phrase) : titled;
    }

    private int titled(SourcePhrase phrase, int from) {
        int name = from;
        while (name < phrase.end() && view.entityOf(name) == DocumentView.NONE && isTitleWord(phrase, name)) {
            name++;
        }
        return name < phrase.end() && (name > from || from == phrase.head() + 1) ? person(name) : DocumentView.NONE;
    }

    /**
     * "Spokeswoman for the transit union Ada Ode": the person whose name ends a phrase, right behind what the role before is
     * held in; not "a lawyer for singer Ada Ode", which gives a role of hers.
     */
    private int inCharge(SourcePhrase phrase) {
        int name = phrase.end() - 1;
        while (name > phrase.head() + 2 && isPerson(name - 1) && view.entityOf(name - 1) == view.entityOf(name)) {
            name--;
        }
        boolean role = Lexicon.ROLE_LINK.has(tokens.lower(phrase.head() + 1))
                && Lexicon.PERSON.has(NounKind.plain(tokens.lemma(phrase.head())));
        boolean plain = IntStream.range(phrase.head() + 2, name).allMatch(token -> isOfHeld(token, phrase.head() + 2));
        return role && plain && name > phrase.head() + 2 && isHeldIn(name - 1) ? person(name) : DocumentView.NONE;
    }

    private boolean isOfHeld(int token, int first) {
        return isModifier(token) || token == first && tokens.pos(token) == PartOfSpeech.DETERMINER || tokens.is(token, "of");
    }

    private boolean isHeldIn(int token) {
        String noun = NounKind.plain(tokens.lemma(token));
        return tokens.pos(token).isNoun() && !Lexicon.PERSON.has(noun) && !Lexicon.DOCUMENT.has(noun)
                && !Lexicon.ROLE.hasForm(tokens.text(token)) && !Lexicon.HONORIFIC.hasForm(tokens.text(token)) && !isPerson(token);
    }

    /** "the civil rights group the Harbour League". */
    private boolean isNamedGroup(SourcePhrase phrase, int article) {
        return article + 1 < phrase.end() && tokens.pos(article) == PartOfSpeech.DETERMINER
                && view.names(article + 1, EntityType.ORGANIZATION) && Lexicon.ORGANIZATION.has(tokens.lemma(phrase.head()));
    }

    private boolean isTitleWord(SourcePhrase phrase, int token) {
        boolean office = tokens.is(token, "of") && (tokens.pos(phrase.head()).isProperNoun()
                ? tokens.pos(token + 1).isProperNoun() : isOfficeOf(tokens.lemma(phrase.head()), token + 1));
        boolean reverend = tokens.pos(token) == PartOfSpeech.DETERMINER && tokens.pos(token - 1) != PartOfSpeech.CONJUNCTION
                && NounKind.isAbbreviatedTitle(tokens.lower(token + 1));
        return office || reverend || isModifier(token) || tokens.is(token, "running") || tokens.pos(token).in(PartOfSpeech.CONJUNCTION, PartOfSpeech.HYPHEN);
    }

    private boolean isModifier(int token) {
        return tokens.pos(token).isNoun() || tokens.pos(token).isAdjective();
    }

    /** "secretary of state Ada Ode"; a "friend of singer Ada Ode" is somebody else. */
    private boolean isOfficeOf(String head, int of) {
        return Lexicon.OFFICE.has(head) && tokens.pos(of).isCommonNoun() && view.entityOf(of) == DocumentView.NONE
                && !Lexicon.PERSON.has(tokens.lemma(of));
    }

    /** The person whom a token names, or {@link DocumentView#NONE}. */
    int person(int token) {
        return isPerson(token) ? view.entityOf(token) : DocumentView.NONE;
    }

    /** Whether a token names a person. */
    boolean isPerson(int token) {
        return view.names(token, EntityType.PERSON);
    }

    /** "her charity, the Kent Fund,": the organization that a name behind the comma, and nothing else, gives. */
    private int apposedBody(SourcePhrase phrase) {
        int comma = phrase.head() + 1;
        int name = afterArticle(comma + 1);
        int end = view.nameEnd(name);
        boolean closed = end == phrase.end() || end < phrase.end() && tokens.is(end, ",");
        return comma < phrase.end() && tokens.is(comma, ",") && view.names(name, EntityType.ORGANIZATION) && closed
                && tokens.pos(phrase.head()) == PartOfSpeech.NOUN
                && !Lexicon.PERSON.has(NounKind.plain(tokens.lemma(phrase.head()))) ? view.entityOf(name) : DocumentView.NONE;
    }

    /** "her lawyer, county judge Ada Ode": the person whom a name behind a comma, with titles before it, gives. */
    private int apposed(SourcePhrase phrase) {
        for (int comma = phrase.head() + 1; comma < phrase.end(); comma++) {
            boolean close = comma == phrase.head() + 1;
            int name = close && tokens.is(comma + 1, "the") ? comma + 2 : comma + 1;
            while (name < phrase.end() && !isPerson(name) && isBeforeName(name, close)) {
                name++;
            }
            if (tokens.is(comma, ",") && name < phrase.end() && isPerson(name) && !isOfAnother(view.nameEnd(name))) {
                return view.entityOf(name);
            }
        }
        return DocumentView.NONE;
    }

    /** "her lawyer, Ada Ode's aide", "her lawyer, the Ode aide": what stands behind the name. */
    private boolean isOfAnother(int token) {
        return tokens.pos(token) == PartOfSpeech.POSSESSIVE || tokens.pos(token).isNoun();
    }

    /** Right behind the noun, a party or a body may stand before the name too: "his rival, Labour MP Ada Ode". */
    private boolean isBeforeName(int token, boolean close) {
        return isModifier(token) && (close || view.entityOf(token) == DocumentView.NONE)
                || close && Lexicon.OFFICE_PARTICIPLE.has(tokens.lower(token));
    }

    /** "Ada Ode and Carl Roe": the people that a phrase names side by side; not "Ada Ode, the Jan and Eva Roe professor". */
    private List<Integer> people(SourcePhrase phrase) {
        Set<Integer> people = new LinkedHashSet<>();
        boolean joined = false;
        boolean apposition = false;
        for (int i = phrase.start(); i < phrase.end(); i++) {
            apposition = tokens.pos(i) == PartOfSpeech.COMMA ? tokens.pos(i + 1) == PartOfSpeech.DETERMINER : apposition;
            if (!apposition && isPerson(i) && !view.isQuoted(i)) {
                joined |= !people.isEmpty() && !people.contains(view.entityOf(i)) && isJoined(i - 1);
                if (!isOfAnother(view.nameEnd(i))) {
                    people.add(view.entityOf(i));
                }
            }
        }
        return joined && people.contains(view.entityOf(phrase.head())) ? new ArrayList<>(people) : List.of();
    }

    /** "and Carl Roe", "and Foreign Minister Carl Roe": whether a conjunction stands before a name and its titles. */
    private boolean isJoined(int beforeName) {
        int token = beforeName;
        while (tokens.sameSentence(token, beforeName) && isModifier(token)) {
            token--;
        }
        return tokens.pos(token) == PartOfSpeech.CONJUNCTION;
    }

    /** "Ada Ode and the Kent Fund": the names of two, people or bodies, and nothing else. */
    private List<Integer> pair(SourcePhrase phrase) {
        int first = afterArticle(phrase.start());
        int and = view.nameEnd(first);
        int second = afterArticle(and + 1);
        boolean pair = and > first && (tokens.is(and, "and") || tokens.is(and, "&")) && view.nameEnd(second) == phrase.end()
                && second < phrase.end();
        return pair && isWhoOrBody(first) && isWhoOrBody(second) && view.entityOf(first) != view.entityOf(second)
                ? List.of(view.entityOf(first), view.entityOf(second)) : List.of();
    }

    private int afterArticle(int token) {
        return tokens.pos(token) == PartOfSpeech.DETERMINER ? token + 1 : token;
    }

    private boolean isWhoOrBody(int token) {
        return isPerson(token) || view.names(token, EntityType.ORGANIZATION);
    }
}
