package org.whosaid.speaker;

import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.whosaid.language.EntityType;
import org.whosaid.language.Sentence;
import org.whosaid.reference.DiscourseMention.Role;
import org.whosaid.reference.DocumentView;

/**
 * Who is brought on right before words in quotation marks: of "Carl Roe shrugged. “Nobody asked,” he said." Carl Roe,
 * though somebody else spoke last. That is the subject of the sentence before the marks, where it names nobody else. (In
 * articles of PolNeAR's train it is the one meant in 86 cases of 88.) For one article, one thread.
 */
final class PrecedingSubject {

    /** Whom "him" and "his" mean is not the one whom the sentence is about. */
    private static final Set<String> SUBJECTS = Set.of("he", "she");

    private final DocumentView scene;
    private final Map<Integer, Resolution> pronouns;

    /** @param pronouns those that are resolved so far, by their token; grows meanwhile */
    PrecedingSubject(DocumentView scene, Map<Integer, Resolution> pronouns) {
        this.scene = scene;
        this.pronouns = pronouns;
    }

    /** Who is on before a pronoun's sentence and the quotation that it ends; empty where nobody is there alone. */
    OptionalInt before(int pronoun) {
        int first = scene.sentence(scene.sentenceOf(pronoun)).start();
        int token = scene.unquotedUpTo(first - 1);
        return token < 0 || isFar(token, pronoun) || isNamedIn(first, pronoun) ? OptionalInt.empty()
                : subject(scene.sentence(scene.sentenceOf(token)));
    }

    /** A paragraph further up only where the pronoun's own one begins with the words in marks. */
    private boolean isFar(int token, int pronoun) {
        int blocks = scene.blockOf(pronoun) - scene.blockOf(token);
        return blocks > 1 || blocks == 1 && !scene.isQuoted(token + 1);
    }

    /** Whether the pronoun's own sentence tells of somebody before it. */
    private boolean isNamedIn(int first, int pronoun) {
        for (int token = first; token < pronoun; token++) {
            if (!scene.isQuoted(token) && person(token) != DocumentView.NONE) {
                return true;
            }
        }
        return false;
    }

    private OptionalInt subject(Sentence sentence) {
        Set<Integer> people = new HashSet<>();
        int subject = DocumentView.NONE;
        int first = main(sentence);
        for (int token = first; token < sentence.end(); token++) {
            // "Roe was asked whether he …": behind the subject, a pronoun brings nobody else on.
            boolean passedOver = scene.isQuoted(token) || subject != DocumentView.NONE && scene.entityOf(token) == DocumentView.NONE;
            int person = passedOver ? DocumentView.NONE : person(token);
            if (person != DocumentView.NONE && people.add(person) && isSubject(first, token, person)) {
                subject = person;
            }
        }
        return people.size() == 1 && subject != DocumentView.NONE ? OptionalInt.of(subject) : OptionalInt.empty();
    }

    /**
     * Where the sentence comes to its own subject: "Asked whether she minded, Ada Ode …", "Roe was pleased; Ada Ode …": what
     * stands before the sign leads on to the one behind it.
     */
    private int main(Sentence sentence) {
        boolean fronted = scene.tag(sentence.start()).matches("VB[ND]");
        for (int token = sentence.end() - 2; token > sentence.start(); token--) {
            boolean opens = scene.lower(token).equals(";") || fronted && scene.lower(token).equals(",");
            if (opens && scene.tag(token + 1).matches("NNP|PRP") && !scene.isQuoted(token)) {
                return token + 1;
            }
        }
        return sentence.start();
    }

    private int person(int token) {
        if (scene.names(token, EntityType.PERSON)) {
            return scene.entityOf(token);
        }
        Resolution pronoun = SUBJECTS.contains(scene.lower(token)) ? pronouns.get(token) : null;
        return pronoun == null ? DocumentView.NONE : pronoun.entity().orElse(DocumentView.NONE);
    }

    /** The first clause's, and not what another noun is called after: "the Ode campaign won". */
    private boolean isSubject(int first, int start, int person) {
        int end = start + 1;
        while (person(end) == person && scene.sameSentence(start, end)) {
            end++;
        }
        return !scene.tag(end).startsWith("NN") && scene.role(start, end) == Role.SUBJECT
                && IntStream.range(first, start).noneMatch(token -> scene.tag(token).matches("VB[DPZ]|MD"));
    }
}
