package org.whosaid.speaker;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whosaid.entity.EntityMention;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.language.Sentence;
import org.whosaid.reference.DiscourseMention;
import org.whosaid.reference.DocumentView;
import org.whosaid.reference.Pronouns;

/**
 * The one without a name who was spoken of last, as in "A young woman stopped me. She said …": a pronoun behind means her
 * for as long as nobody with a name comes into view. Whom she herself speaks of ("A spokesman said Roe would stay") is in
 * view, but doesn't take the word from her. Grows while the article is read from its start.
 */
final class UnnamedReferents {

    private static final int SENTENCES = 2;
    /** Who asks isn't the one whose words follow. */
    private static final Set<String> ASKING = Set.of("questioner", "caller", "reporter", "journalist", "moderator", "host",
            "interviewer", "heckler", "anchor");

    private static final Set<String> OWNERS = Set.of("his", "her", "their");

    private final DocumentView scene;
    private final IndirectSpeechIndex reported;
    private @Nullable Somebody last;
    /** Whether the one without a name has spoken of somebody who has one. */
    private boolean rivalled;

    /**
     * Somebody: what is said of them, by which noun, and where last; the head of the source that they are, if any, and
     * whether its words bring somebody new, as "a spokesman" and "Ode's spokesman" do and "the spokesman" does not. Of "her
     * lawyer", who may well be a she, the gender of the one whose lawyer it is: another "she" is rather that one.
     */
    private record Somebody(Resolution resolution, String noun, int sentence, int block, int source, boolean isNew, Gender owner) {

        boolean canBe(Gender gender) {
            return (owner == Gender.UNKNOWN || gender != owner)
                    && !(gender == Gender.MALE && Nouns.FEMALE.contains(noun) || gender == Gender.FEMALE && Nouns.MALE.contains(noun));
        }

        Somebody at(int nextSentence, int nextBlock) {
            return new Somebody(resolution, noun, nextSentence, nextBlock, source, isNew, owner);
        }
    }

    UnnamedReferents(DocumentView scene, IndirectSpeechIndex reported) {
        this.scene = scene;
        this.reported = reported;
    }

    /** Takes in the description that begins here, where it is a subject: "a young woman". */
    void see(int start) {
        if (!NominalResolver.INDEFINITE.contains(scene.lower(start)) || scene.isQuoted(start) || scene.tag(start - 1).matches("VB.?|IN|TO|,")) {
            return;
        }
        int end = start + 1;
        while (scene.sameSentence(start, end) && scene.entityOf(end) == DocumentView.NONE && scene.tag(end).matches("JJ.?|NN|HYPH|CD|RB")) {
            end++;
        }
        String noun = Nouns.plain(scene.lemma(end - 1));
        if (scene.tag(end - 1).equals("NN") && Nouns.PEOPLE.contains(noun) && scene.role(start, end) == DiscourseMention.Role.SUBJECT) {
            String words = scene.words(scene.token(start).span().to(scene.token(end - 1).span()));
            bring(new Somebody(Resolution.described(ResolvedSpeaker.Kind.UNNAMED, words), noun, scene.sentenceOf(start),
                    scene.blockOf(start), DocumentView.NONE, false, Gender.UNKNOWN));
        }
    }

    private void bring(Somebody somebody) {
        last = somebody;
        rivalled = false;
    }

    /** Takes in a source; nobody but one without a name stays in view. */
    void hear(SourcePhrase source, Resolution resolution) {
        boolean nameless = resolution.kind() == ResolvedSpeaker.Kind.UNNAMED && resolution.form() == EntityMention.Form.NOMINAL;
        if (!nameless || scene.isQuoted(source.head()) || scene.tag(source.start() - 1).equals("IN")) {
            return;
        }
        String first = scene.lower(source.start());
        String noun = Nouns.plain(scene.lemma(source.head()));
        boolean indefinite = NominalResolver.INDEFINITE.contains(first);
        boolean somebodys = OWNERS.contains(first);
        boolean definite = scene.tag(source.start()).equals("DT") && (Nouns.ANONYMOUS.contains(noun) || !isOwned(source));
        if (indefinite || somebodys || definite) {
            bring(new Somebody(resolution, noun, scene.sentenceOf(source.head()), scene.blockOf(source.head()), source.head(),
                    indefinite || somebodys || isOwned(source), somebodys ? Pronouns.gender(first) : Gender.UNKNOWN));
        }
    }

    /** "the agency's chief", "the Ode aide" may well be somebody who has a name elsewhere. */
    private boolean isOwned(SourcePhrase source) {
        for (int i = source.start(); i < source.head(); i++) {
            if (scene.tag(i).equals("POS") || scene.entityOf(i) != DocumentView.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Somebody with a name comes into view at a token. */
    void giveWay(int token) {
        if (last != null && last.source() != DocumentView.NONE && reported.by(token) == last.source()) {
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
        last = last.at(scene.sentenceOf(pronoun), scene.blockOf(pronoun));
        return Optional.of(last.resolution().withForm(EntityMention.Form.PRONOUN));
    }

    /** The one whom a description such as "the lawmaker" means, if somebody without a name has just spoken here. */
    Optional<Resolution> described(int token) {
        boolean here = last != null && last.source() != DocumentView.NONE && last.isNew() && !rivalled
                && last.block() == scene.blockOf(token) && scene.sentenceOf(token) - last.sentence() <= SENTENCES
                && !ASKING.contains(last.noun());
        return here ? Optional.of(last.resolution()) : Optional.empty();
    }

    /** One who spoke may go on in the next paragraph, and after many words in marks. */
    private boolean isFar(int pronoun, Somebody somebody, boolean speaks) {
        boolean goesOn = speaks && somebody.isNew() && !ASKING.contains(somebody.noun());
        int blocks = scene.blockOf(pronoun) - somebody.block();
        int sentences = goesOn ? sentencesBetween(somebody.sentence(), pronoun) : scene.sentenceOf(pronoun) - somebody.sentence();
        boolean inserted = sentences == 0 && scene.tag(pronoun - 1).equals(",");
        return inserted || sentences > SENTENCES || blocks > (goesOn ? 1 : 0);
    }

    /** Sentences from one to a token's, without those in quotation marks as a whole; as many as matter. */
    private int sentencesBetween(int from, int token) {
        int count = 0;
        for (int sentence = from + 1; sentence <= scene.sentenceOf(token) && count <= SENTENCES; sentence++) {
            Sentence tokens = scene.sentence(sentence);
            count += scene.isQuoted(tokens.start()) && scene.isQuoted(tokens.end() - 1) ? 0 : 1;
        }
        return count;
    }
}
