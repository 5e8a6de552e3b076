package org.whosaid.speaker;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.entity.Entity.Gender;
import org.whosaid.entity.Mention;

/**
 * The one without a name who was spoken of last, as in "A young woman stopped me. She said …": a pronoun behind means her
 * for as long as nobody with a name comes into view. Grows while the article is read from its start.
 */
final class Nameless {

    private static final int SENTENCES = 2;

    private final Scene scene;
    private @Nullable Somebody last;

    /** Somebody: what is said of them, by which noun, and where last. */
    private record Somebody(Resolution resolution, String noun, int sentence, int block) {

        boolean canBe(Gender gender) {
            return !(gender == Gender.MALE && Nouns.FEMALE.contains(noun) || gender == Gender.FEMALE && Nouns.MALE.contains(noun));
        }

        Somebody at(int nextSentence) {
            return new Somebody(resolution, noun, nextSentence, block);
        }
    }

    Nameless(Scene scene) {
        this.scene = scene;
    }

    /** Takes in the description that begins here, where it is a subject: "a young woman". */
    void see(int start) {
        if (!Descriptions.INDEFINITE.contains(scene.lower(start)) || scene.isQuoted(start) || scene.tag(start - 1).matches("VB.?|IN|TO|,")) {
            return;
        }
        int end = start + 1;
        while (scene.sameSentence(start, end) && scene.entityOf(end) == Scene.NONE && scene.tag(end).matches("JJ.?|NN|HYPH|CD|RB")) {
            end++;
        }
        String noun = Nouns.plain(scene.lemma(end - 1));
        if (scene.tag(end - 1).equals("NN") && Nouns.PEOPLE.contains(noun) && scene.role(start, end) == Sighting.Role.SUBJECT) {
            String words = scene.words(scene.token(start).span().to(scene.token(end - 1).span()));
            last = new Somebody(Resolution.described(Speaker.Kind.UNNAMED, words), noun, scene.sentenceOf(start), scene.blockOf(start));
        }
    }

    /** Takes in a source; nobody but one without a name stays in view. */
    void hear(SourcePhrase source, Resolution resolution) {
        boolean nameless = resolution.kind() == Speaker.Kind.UNNAMED && resolution.form() == Mention.Form.NOMINAL;
        boolean alone = scene.tag(source.start()).equals("DT") && !scene.tag(source.start() - 1).equals("IN") && !isOwned(source);
        if (nameless && alone && !scene.isQuoted(source.head())) {
            last = new Somebody(resolution, Nouns.plain(scene.lemma(source.head())), scene.sentenceOf(source.head()),
                    scene.blockOf(source.head()));
        }
    }

    /** "the agency's chief", "the Ode aide" may well be somebody who has a name elsewhere. */
    private boolean isOwned(SourcePhrase source) {
        for (int i = source.start(); i < source.head(); i++) {
            if (scene.tag(i).equals("POS") || scene.entityOf(i) != Scene.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Somebody with a name came into view. */
    void leave() {
        last = null;
    }

    /** The one whom a pronoun means, if it is one without a name. */
    Optional<Resolution> meant(int pronoun, Gender gender) {
        int sentence = scene.sentenceOf(pronoun);
        boolean inserted = last != null && last.sentence() == sentence && scene.tag(pronoun - 1).equals(",");
        if (inserted || last == null || last.block() != scene.blockOf(pronoun) || sentence - last.sentence() > SENTENCES || !last.canBe(gender)) {
            return Optional.empty();
        }
        last = last.at(sentence);
        return Optional.of(last.resolution().withForm(Mention.Form.PRONOUN));
    }
}
