package org.whosaid.speaker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.whosaid.entity.NamedEntity;
import org.whosaid.language.EntityType;
import org.whosaid.reference.DocumentView;

/**
 * The entities that the words of a source name in themselves: "Ada Ode", "Secretary of State Ada Ode", "his lawyer, Ada
 * Ode".
 */
final class PhraseNames {

    private static final Set<String> IN_OFFICE = Set.of("acting", "sitting", "outgoing", "incoming", "retiring", "ranking",
            "founding", "managing", "commanding", "leading");

    private final DocumentView scene;

    PhraseNames(DocumentView scene) {
        this.scene = scene;
    }

    /** Those named side by side, two or more; none where fewer are. */
    List<Integer> together(SourcePhrase phrase) {
        List<Integer> people = people(phrase);
        return people.isEmpty() ? pair(phrase) : people;
    }

    /** The entity that a phrase names in itself. */
    int of(SourcePhrase phrase) {
        if (isMembers(phrase.head())) {
            return DocumentView.NONE;
        }
        int entity = scene.entityOf(phrase.head());
        if (entity == DocumentView.NONE) {
            entity = phrase.end() - phrase.start() == 1 ? calledSo(scene.token(phrase.head()).text()) : titled(phrase);
        }
        boolean one = !scene.tag(phrase.head()).endsWith("S") || scene.lower(phrase.start()).equals("one");
        int apposed = entity == DocumentView.NONE && one ? apposed(phrase) : entity;
        return apposed == DocumentView.NONE && one ? apposedBody(phrase) : apposed;
    }

    /** "Senate Committee Republicans" are people, though the tagger takes them for a body. */
    private boolean isMembers(int head) {
        return scene.names(head, EntityType.ORGANIZATION) && scene.tag(head).equals("NNPS")
                && Nouns.PEOPLE.contains(scene.lower(head).replaceAll("s$", ""));
    }

    /** "Will" or "WILL" where "Ada Will" was named, whatever the word was taken for. */
    private int calledSo(String word) {
        boolean loud = word.length() > 1 && word.codePoints().allMatch(Character::isUpperCase);
        for (int i = 0; i < scene.entities().size(); i++) {
            NamedEntity entity = scene.entities().get(i);
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
        return next + 1 < phrase.end() && scene.tag(next).equals("CC")
                && (scene.lower(next + 1).equals("other") || scene.lower(next + 1).equals("others"));
    }

    /**
     * "Secretary of State Ada Ode", "his wife and fellow senator Ada Ode": the person whom a name at the end of titles
     * gives. A preposition before the name leads to another one ("a lawyer for Ada Ode"), but for that of an office.
     */
    private int titled(SourcePhrase phrase) {
        int name = phrase.head() + 1;
        if (isNamedGroup(phrase, name)) {
            return scene.entityOf(name + 1);
        }
        while (name < phrase.end() && scene.entityOf(name) == DocumentView.NONE && isTitleWord(phrase, name)) {
            name++;
        }
        return name < phrase.end() ? person(name) : DocumentView.NONE;
    }

    /** "the civil rights group the Harbour League". */
    private boolean isNamedGroup(SourcePhrase phrase, int article) {
        return article + 1 < phrase.end() && scene.tag(article).equals("DT") && scene.names(article + 1, EntityType.ORGANIZATION)
                && Nouns.ORGANIZATIONS.contains(scene.lemma(phrase.head()));
    }

    private boolean isTitleWord(SourcePhrase phrase, int token) {
        boolean office = scene.lower(token).equals("of") && (scene.tag(phrase.head()).startsWith("NNP")
                ? scene.tag(token + 1).startsWith("NNP") : isOfficeOf(scene.lemma(phrase.head()), token + 1));
        boolean reverend = scene.tag(token).equals("DT") && !scene.tag(token - 1).equals("CC")
                && Nouns.isShortTitle(scene.lower(token + 1));
        return office || reverend || scene.tag(token).matches("NN.*|JJ.*|CC|HYPH");
    }

    /** "secretary of state Ada Ode"; a "friend of singer Ada Ode" is somebody else. */
    private boolean isOfficeOf(String head, int of) {
        return Nouns.OFFICES.contains(head) && scene.tag(of).matches("NNS?") && scene.entityOf(of) == DocumentView.NONE
                && !Nouns.PEOPLE.contains(scene.lemma(of));
    }

    /** The person whom a token names, or {@link DocumentView#NONE}. */
    int person(int token) {
        return scene.names(token, EntityType.PERSON) ? scene.entityOf(token) : DocumentView.NONE;
    }

    /** "her charity, the Kent Fund,": the organization that a name behind the comma, and nothing else, gives. */
    private int apposedBody(SourcePhrase phrase) {
        int comma = phrase.head() + 1;
        int name = afterArticle(comma + 1);
        int end = nameEnd(name);
        boolean closed = end == phrase.end() || end < phrase.end() && scene.lower(end).equals(",");
        return comma < phrase.end() && scene.lower(comma).equals(",") && scene.names(name, EntityType.ORGANIZATION) && closed
                && scene.tag(phrase.head()).equals("NN") && !Nouns.PEOPLE.contains(Nouns.plain(scene.lemma(phrase.head())))
                ? scene.entityOf(name) : DocumentView.NONE;
    }

    /** "her lawyer, county judge Ada Ode": the person whom a name behind a comma, with titles before it, gives. */
    private int apposed(SourcePhrase phrase) {
        for (int comma = phrase.head() + 1; comma < phrase.end(); comma++) {
            int name = comma == phrase.head() + 1 && scene.lower(comma + 1).equals("the") ? comma + 2 : comma + 1;
            while (name < phrase.end() && person(name) == DocumentView.NONE && isBeforeName(name, comma == phrase.head() + 1)) {
                name++;
            }
            boolean other = name < phrase.end() && scene.tag(nameEnd(name)).matches("POS|NN.*");
            if (scene.lower(comma).equals(",") && name < phrase.end() && person(name) != DocumentView.NONE && !other) {
                return person(name);
            }
        }
        return DocumentView.NONE;
    }

    /** Right behind the noun, a party or a body may stand before the name too: "his rival, Labour MP Ada Ode". */
    private boolean isBeforeName(int token, boolean close) {
        return scene.tag(token).matches("NN.*|JJ.*") && (close || scene.entityOf(token) == DocumentView.NONE)
                || close && IN_OFFICE.contains(scene.lower(token));
    }

    /** "Ada Ode and Carl Roe": the people that a phrase names side by side; not "Ada Ode, the Jan and Eva Roe professor". */
    private List<Integer> people(SourcePhrase phrase) {
        Set<Integer> people = new LinkedHashSet<>();
        boolean joined = false;
        boolean apposition = false;
        for (int i = phrase.start(); i < phrase.end(); i++) {
            apposition = scene.tag(i).equals(",") ? scene.tag(i + 1).equals("DT") : apposition;
            if (apposition) {
                continue;
            }
            int entity = scene.isQuoted(i) ? DocumentView.NONE : person(i);
            boolean person = entity != DocumentView.NONE;
            joined |= person && !people.isEmpty() && !people.contains(entity) && scene.tag(i - 1).equals("CC");
            if (person && !scene.tag(i + 1).equals("POS")) {
                people.add(entity);
            }
        }
        return joined && people.contains(scene.entityOf(phrase.head())) ? new ArrayList<>(people) : List.of();
    }

    /** "Ada Ode and the Kent Fund": the names of two, people or bodies, and nothing else. */
    private List<Integer> pair(SourcePhrase phrase) {
        int first = afterArticle(phrase.start());
        int and = nameEnd(first);
        int second = afterArticle(and + 1);
        boolean pair = and > first && scene.lower(and).matches("and|&") && nameEnd(second) == phrase.end() && second < phrase.end();
        return pair && isWhoOrBody(first) && isWhoOrBody(second) && scene.entityOf(first) != scene.entityOf(second)
                ? List.of(scene.entityOf(first), scene.entityOf(second)) : List.of();
    }

    private int afterArticle(int token) {
        return scene.tag(token).equals("DT") ? token + 1 : token;
    }

    /** One past the tokens of a name that begins here. */
    private int nameEnd(int start) {
        int end = start;
        while (scene.entityOf(start) != DocumentView.NONE && scene.entityOf(end) == scene.entityOf(start)) {
            end++;
        }
        return end;
    }

    private boolean isWhoOrBody(int token) {
        return scene.names(token, EntityType.PERSON) || scene.names(token, EntityType.ORGANIZATION);
    }
}
