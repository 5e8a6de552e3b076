package org.whosaid.speaker;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.entity.EntityMention.Form;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.Sentence;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.reference.DiscourseMention.Role;
import org.whosaid.reference.DocumentView;
import org.whosaid.reference.Pronouns;
import org.whosaid.speaker.ResolvedSpeaker.Kind;

/**
 * The one without a name who was spoken of last, as in "A young woman stopped me. She said …": a pronoun behind means her
 * for as long as nobody with a name comes into view. Whom she herself speaks of ("A spokesman said Roe would stay") is in
 * view, but doesn't take the word from her. Fed by a {@link ResolutionPass} from the article's start on. For one thread.
 */
final class UnnamedReferents {

    private static final int MAX_SENTENCES = 2;

    private final TokenView tokens;
    private final DocumentView view;
    private final IndirectSpeechIndex speech;
    private @Nullable Somebody last;
    /** Whether the one without a name has spoken of somebody who has one. */
    private boolean rivalled;

    /**
     * Somebody: what is said of them, by which noun, and where last; the head of the source that they are, if any, and
     * whether its words bring somebody new, as "a spokesman" and "Ode's spokesman" do and "the spokesman" does not. Of "her
     * lawyer", who may well be a she, the gender of the one whose lawyer it is: another "she" is rather that one.
     */
    private record Somebody(Resolution resolution, String noun, int sentence, int block, int source, boolean isNew,
                            Gender owner) {

        boolean canBe(Gender gender) {
            return (owner == Gender.UNKNOWN || gender != owner) && NounKind.canBe(gender, noun);
        }

        /** Who asks isn't the one whose words follow. */
        boolean asks() {
            return Lexicon.QUESTIONER.has(noun);
        }

        Somebody at(int nextSentence, int nextBlock) {
            return new Somebody(resolution, noun, nextSentence, nextBlock, source, isNew, owner);
        }
    }

    UnnamedReferents(DocumentView view, IndirectSpeechIndex speech) {
        this.tokens = view.tokens();
        this.view = view;
        this.speech = speech;
    }

    /** Takes in the description that begins here, where it is a subject: "a young woman". */
    void see(int start) {
        if (!Lexicon.INDEFINITE_DETERMINER.has(tokens.lower(start)) || view.isQuoted(start) || isGovernor(start - 1)) {
            return;
        }
        int end = descriptionEnd(start);
        String noun = NounKind.plain(tokens.lemma(end - 1));
        if (tokens.pos(end - 1) == PartOfSpeech.NOUN && Lexicon.PERSON.has(noun) && view.role(start, end) == Role.SUBJECT) {
            bring(new Somebody(Resolution.described(Kind.UNNAMED, tokens.words(tokens.span(start, end))), noun,
                    tokens.sentenceOf(start), tokens.blockOf(start), DocumentView.NONE, false, Gender.UNKNOWN));
        }
    }

    /** What a subject can't stand behind. */
    private boolean isGovernor(int token) {
        return tokens.pos(token).isVerb() || tokens.pos(token).in(PartOfSpeech.PREPOSITION, PartOfSpeech.TO, PartOfSpeech.COMMA);
    }

    private int descriptionEnd(int start) {
        int end = start + 1;
        while (tokens.sameSentence(start, end) && view.entityOf(end) == DocumentView.NONE && (tokens.pos(end).isAdjective()
                || tokens.pos(end).in(PartOfSpeech.NOUN, PartOfSpeech.HYPHEN, PartOfSpeech.NUMBER, PartOfSpeech.ADVERB))) {
            end++;
        }
        return end;
    }

    private void bring(Somebody somebody) {
        last = somebody;
        rivalled = false;
    }

    /** Takes in a source; nobody but one without a name stays in view. */
    void hear(SourcePhrase source, Resolution resolution) {
        boolean isUnnamed = resolution.kind() == Kind.UNNAMED && resolution.form() == Form.NOMINAL;
        if (!isUnnamed || NounKind.isInstrument(tokens.lemma(source.head())) || view.isQuoted(source.head())
                || tokens.pos(source.start() - 1) == PartOfSpeech.PREPOSITION) {
            return;
        }
        String first = tokens.lower(source.start());
        String noun = NounKind.plain(tokens.lemma(source.head()));
        boolean somebodys = Lexicon.POSSESSIVE_PRONOUN.has(first);
        boolean isNew = somebodys || Lexicon.INDEFINITE_DETERMINER.has(first);
        boolean definite = tokens.pos(source.start()) == PartOfSpeech.DETERMINER;
        if (isNew || definite && (Lexicon.UNNAMED_PERSON.has(noun) || !isOwned(source))) {
            bring(new Somebody(resolution, noun, tokens.sentenceOf(source.head()), tokens.blockOf(source.head()), source.head(),
                    isNew || isOwned(source), somebodys ? Pronouns.gender(first) : Gender.UNKNOWN));
        }
    }

    /** "the agency's chief", "the Ode aide" may well be somebody who has a name elsewhere. */
    private boolean isOwned(SourcePhrase source) {
        for (int i = source.start(); i < source.head(); i++) {
            if (tokens.pos(i) == PartOfSpeech.POSSESSIVE || view.entityOf(i) != DocumentView.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Somebody with a name comes into view at a token. */
    void giveWay(int token) {
        if (last != null && last.source() != DocumentView.NONE && speech.by(token) == last.source()) {
            rivalled = true;
        } else {
            last = null;
        }
    }

    /**
     * The one whom a pronoun means, if it is one without a name.
     *
     * @param speaks whether the pronoun is a source
     */
    Optional<Resolution> meant(int pronoun, Gender gender, boolean speaks) {
        if (last == null || !last.canBe(gender) || isFar(pronoun, last, speaks)
                || (rivalled || last.owner() != Gender.UNKNOWN) && !speaks) {
            return Optional.empty();
        }
        last = last.at(tokens.sentenceOf(pronoun), tokens.blockOf(pronoun));
        return Optional.of(last.resolution().withForm(Form.PRONOUN));
    }

    /** The one whom a description such as "the lawmaker" means, if somebody without a name has just spoken here. */
    Optional<Resolution> described(int token) {
        boolean here = last != null && last.source() != DocumentView.NONE && last.isNew() && !rivalled
                && last.block() == tokens.blockOf(token) && tokens.sentenceOf(token) - last.sentence() <= MAX_SENTENCES
                && !last.asks();
        return here && last != null ? Optional.of(last.resolution()) : Optional.empty();
    }

    /** One who spoke may go on in the next paragraph, and after many words in marks. */
    private boolean isFar(int pronoun, Somebody somebody, boolean speaks) {
        boolean goesOn = speaks && somebody.isNew() && !somebody.asks();
        int blocks = tokens.blockOf(pronoun) - somebody.block();
        int sentences = goesOn ? sentencesBetween(somebody.sentence(), pronoun)
                : tokens.sentenceOf(pronoun) - somebody.sentence();
        boolean inserted = sentences == 0 && tokens.pos(pronoun - 1) == PartOfSpeech.COMMA;
        return inserted || sentences > MAX_SENTENCES || blocks > (goesOn ? 1 : 0);
    }

    /** Sentences from one to a token's, without those in quotation marks as a whole; as many as matter. */
    private int sentencesBetween(int from, int token) {
        int count = 0;
        for (int number = from + 1; number <= tokens.sentenceOf(token) && count <= MAX_SENTENCES; number++) {
            Sentence sentence = tokens.sentence(number);
            count += view.isQuoted(sentence.start()) && view.isQuoted(sentence.end() - 1) ? 0 : 1;
        }
        return count;
    }
}
