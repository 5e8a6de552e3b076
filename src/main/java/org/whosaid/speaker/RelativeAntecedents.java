package org.whosaid.speaker;

import java.util.Set;
import org.whosaid.language.EntityType;
import org.whosaid.reference.DocumentView;

/**
 * What a relative pronoun goes back to: of "Ada Ode, a lawyer from Kent, who" the name, of "a lawyer from Kent who" the
 * lawyer.
 */
final class RelativeAntecedents {

    private static final Set<String> OF_PEOPLE = Set.of("who", "whom", "whose");

    private final DocumentView scene;

    RelativeAntecedents(DocumentView scene) {
        this.scene = scene;
    }

    /** The last token of the name or the noun that is meant, or {@link DocumentView#NONE}. */
    int of(int relative) {
        boolean people = OF_PEOPLE.contains(scene.lower(relative));
        int token = skipped(isDash(relative - 1) ? relative - 2 : relative - 1, relative);
        while (scene.sameSentence(token, relative) && isNoun(token)) {
            int start = nounStart(token);
            int named = isPerson(token) ? DocumentView.NONE : named(token, start, people);
            if (named != DocumentView.NONE) {
                return named;
            }
            int outer = scene.tag(start - 1).equals("IN") ? start - 2 : DocumentView.NONE;
            if (!isOutside(token, outer, people)) {
                return token;
            }
            token = outer;
        }
        return DocumentView.NONE;
    }

    /**
     * "Ada Ode (Kent), a lawyer and early supporter, who": the name before a comma that single nouns explain; "Ada Ode is
     * a lawyer who".
     */
    private int named(int noun, int start, boolean people) {
        if (scene.tag(noun).endsWith("S") || !scene.sameSentence(start - 2, noun)) {
            return DocumentView.NONE;
        }
        if (scene.lower(start - 1).equals("and") && isNoun(start - 2) && scene.entityOf(start - 2) == DocumentView.NONE) {
            return named(start - 2, nounStart(start - 2), people);
        }
        boolean predicate = people && scene.lemma(start - 1).equals("be");
        if (!scene.lower(start - 1).equals(",") && !predicate) {
            return DocumentView.NONE;
        }
        int name = predicate ? start - 2 : skipped(start - 1, noun);
        return scene.sameSentence(name, noun) && (people ? isPerson(name) : isOrganization(name)) ? name : DocumentView.NONE;
    }

    /**
     * Whether what stands before a preposition is meant: a place is no "who", nor a "which" behind a body's name; of the
     * "nominee for president, who" the nominee is meant.
     */
    private boolean isOutside(int token, int outer, boolean people) {
        if (!scene.sameSentence(outer, token) || !isNoun(outer)) {
            return false;
        }
        boolean name = scene.entityOf(token) != DocumentView.NONE || scene.tag(token).startsWith("NNP");
        if (!people) {
            return name && isOrganization(outer) && !isOrganization(token);
        }
        boolean office = scene.tag(token).equals("NN") && scene.tag(token - 1).equals("IN");
        return isThing(token) || (name || office) && !isPerson(token) && !arePeople(token);
    }

    /** "an official in the department who" */
    private boolean isThing(int token) {
        ResolvedSpeaker.Kind kind = Kinds.of(scene.lemma(token));
        return scene.entityOf(token) == DocumentView.NONE && (kind == ResolvedSpeaker.Kind.ORGANIZATION || kind == ResolvedSpeaker.Kind.DOCUMENT);
    }

    private boolean arePeople(int token) {
        return scene.tag(token).endsWith("S")
                && (scene.names(token, EntityType.NATIONALITY) || Nouns.PEOPLE.contains(scene.lemma(token)));
    }

    /** Back over commas and what stands in brackets. */
    private int skipped(int from, int within) {
        int token = from;
        while (scene.sameSentence(token, within) && (scene.lower(token).equals(",") || isBracketed(token))) {
            token--;
        }
        return token;
    }

    private boolean isBracketed(int token) {
        if (isClosing(token)) {
            return true;
        }
        for (int i = token; i > token - 6 && scene.sameSentence(i, token); i--) {
            if (scene.lower(i).equals("(") || scene.tag(i).equals("-LRB-")) {
                return true;
            }
            if (isClosing(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isDash(int token) {
        return scene.lower(token).matches("[—–-]+");
    }

    private boolean isClosing(int token) {
        return scene.tag(token).equals("-RRB-") || scene.lower(token).equals(")");
    }

    private boolean isNoun(int token) {
        return scene.entityOf(token) != DocumentView.NONE || scene.tag(token).startsWith("NN");
    }

    private boolean isPerson(int token) {
        return scene.names(token, EntityType.PERSON);
    }

    private boolean isOrganization(int token) {
        return scene.names(token, EntityType.ORGANIZATION);
    }

    /** The first token of the words before a noun that belong to it. */
    int nounStart(int head) {
        int start = head;
        while (scene.sameSentence(start - 1, head) && (belongs(start - 1) || scene.tag(start).equals("HYPH"))
                && !scene.tag(start).matches("DT|PRP\\$")) {
            start--;
        }
        return start;
    }

    private boolean belongs(int token) {
        return scene.tag(token).matches("JJ.*|NN.*|CD|PRP\\$|POS|DT|HYPH|VBN") && !scene.lemma(token).matches("be|have");
    }
}
