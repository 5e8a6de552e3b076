package org.whosaid.speaker;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.whosaid.reference.DocumentView;

/**
 * Whom a pronoun can't mean because of where it stands in its clause: "Ode asked him" is about two people, and so is
 * "after Ode, he was the next". Conditions on binding after Chomsky (1981), as a filter before salience as in Lappin and
 * Leass (1994), by tags alone. For one article, one thread.
 */
final class Binding {

    private static final Set<String> OBJECTS = Set.of("him", "her");
    private static final Set<String> SUBJECTS = Set.of("he", "she");
    /** Prepositions of what a verb asks for; others may lead back to its subject: "he left nothing behind him". */
    private static final Set<String> OF_ARGUMENTS = Set.of("to", "on", "at", "of", "about", "against", "from");

    private final DocumentView scene;
    private final Map<Integer, Resolution> pronouns;

    /** @param pronouns those that are resolved so far, by their token; grows meanwhile */
    Binding(DocumentView scene, Map<Integer, Resolution> pronouns) {
        this.scene = scene;
        this.pronouns = pronouns;
    }

    /** The numbers of the entities that the pronoun doesn't mean, whoever else is in view. */
    Set<Integer> excluded(int pronoun) {
        Set<Integer> excluded = new HashSet<>();
        if (isObject(pronoun)) {
            add(subjectBefore(pronoun), excluded);
        } else if (SUBJECTS.contains(scene.lower(pronoun)) && scene.sameSentence(pronoun - 1, pronoun)
                && scene.lower(pronoun - 1).equals(",")) {
            addFronted(pronoun - 1, excluded);
        }
        return excluded;
    }

    /** Not "her" before a noun, whatever the tagger takes it for. */
    private boolean isObject(int pronoun) {
        return OBJECTS.contains(scene.lower(pronoun)) && scene.tag(pronoun).equals("PRP")
                && !scene.tag(pronoun + 1).matches("NN.*|JJ.*|VBG|CD");
    }

    private void add(int token, Set<Integer> entities) {
        int named = token < 0 ? DocumentView.NONE : scene.entityOf(token);
        if (named != DocumentView.NONE) {
            entities.add(named);
        } else if (pronouns.containsKey(token)) {
            pronouns.get(token).entity().ifPresent(entities::add);
        }
    }

    /** What stands before the verb that the pronoun is an object of; -1 where anything else is between. */
    private int subjectBefore(int pronoun) {
        boolean verb = false;
        int token = pronoun - 1;
        while (scene.sameSentence(token, pronoun) && isOfVerb(token)) {
            verb |= scene.tag(token).startsWith("VB");
            token--;
        }
        return verb && scene.sameSentence(token, pronoun) ? token : -1;
    }

    private boolean isOfVerb(int token) {
        return scene.tag(token).matches("VB.?|MD|RB|TO|RP") || OF_ARGUMENTS.contains(scene.lower(token));
    }

    /** "After Ode, he", "Raised by Ode, he": those whom a phrase without a clause of its own names before its comma. */
    private void addFronted(int comma, Set<Integer> excluded) {
        int first = firstWord(comma);
        boolean phrase = scene.tag(first).matches("IN|VBN|VBG") && !scene.lower(first).equals("according");
        for (int token = first; token < comma && phrase; token++) {
            phrase = !scene.tag(token).matches("VBD|VBZ|VBP|MD|WDT|WP|WRB|,");
        }
        for (int token = first; token < comma && phrase; token++) {
            boolean whole = scene.entityOf(token) != scene.entityOf(token + 1) && !scene.tag(token + 1).equals("POS");
            if (whole && !scene.tag(token).equals("PRP$")) {
                add(token, excluded);
            }
        }
    }

    /** The first word of a token's sentence, behind a note's number: "[7] After Ode". */
    private int firstWord(int token) {
        int first = scene.sentence(scene.sentenceOf(token)).start();
        while (first < token && !scene.lower(first).codePoints().allMatch(Character::isLetter)) {
            first++;
        }
        return first;
    }
}
