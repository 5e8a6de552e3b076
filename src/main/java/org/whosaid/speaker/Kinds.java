package org.whosaid.speaker;

import org.whosaid.reference.DocumentView;
import org.whosaid.reference.Pronouns;

/** What kind of speaker a description tells. */
final class Kinds {

    private final DocumentView scene;

    Kinds(DocumentView scene) {
        this.scene = scene;
    }

    /** Of the one whom a description means. */
    ResolvedSpeaker.Kind of(SourcePhrase phrase, String head) {
        ResolvedSpeaker.Kind byHead = of(head);
        if (isShare(phrase, byHead) || isAmongOthers(phrase) || isNamelessGroup(phrase, head)) {
            return ResolvedSpeaker.Kind.COLLECTIVE;
        }
        boolean oneOfThem = byHead == ResolvedSpeaker.Kind.UNKNOWN && Pronouns.SOMEBODY.contains(scene.lower(phrase.start()));
        return oneOfThem ? ResolvedSpeaker.Kind.UNNAMED : byHead;
    }

    /** "10 percent of voters", "none of the networks", "all of it", "43". */
    private boolean isShare(SourcePhrase phrase, ResolvedSpeaker.Kind byHead) {
        String first = scene.lower(phrase.start());
        boolean some = Pronouns.GENERAL.contains(first);
        boolean of = scene.lower(phrase.start() + 1).equals("of") && (some || Pronouns.SHARES.contains(first));
        return of || some && byHead == ResolvedSpeaker.Kind.UNKNOWN || scene.tag(phrase.head()).equals("CD") || isPercent(phrase);
    }

    /** "the senator and his allies", "the campaign and some experts"; "the senator and nominee" is one. */
    boolean isAmongOthers(SourcePhrase phrase) {
        int behind = phrase.head() + 2;
        while (behind < phrase.end() && scene.entityOf(behind) == DocumentView.NONE && scene.tag(behind).matches("DT|JJ.*|CD|PRP\\$|NNS?")) {
            behind++;
        }
        boolean others = scene.tag(phrase.head() + 2).matches("DT|CD|PRP\\$") || scene.tag(behind - 1).equals("NNS");
        boolean named = behind < phrase.end() && scene.entityOf(behind) != DocumentView.NONE;
        return others && scene.lower(phrase.head() + 1).equals("and") && behind > phrase.head() + 2 && !named
                && scene.tag(behind - 1).matches("NNS?") && Nouns.isSomebody(Nouns.plain(scene.lemma(behind - 1)));
    }

    /** "a group of rabbis" has no name of its own. */
    private boolean isNamelessGroup(SourcePhrase phrase, String head) {
        return head.matches("group|team") && scene.lower(phrase.start()).matches("an?|one|another|some");
    }

    private boolean isPercent(SourcePhrase phrase) {
        for (int i = phrase.start(); i <= phrase.head(); i++) {
            if (scene.lower(i).equals("percent") || scene.lower(i).equals("%")) {
                return true;
            }
        }
        return false;
    }

    /** Of those whom a plural noun means; "one of the officials" is one. */
    ResolvedSpeaker.Kind ofMany(SourcePhrase phrase) {
        boolean one = scene.lower(phrase.start()).matches("one|another") && scene.lower(phrase.start() + 1).equals("of");
        ResolvedSpeaker.Kind many = ofMany(phrase.head());
        return one && many == ResolvedSpeaker.Kind.COLLECTIVE ? ResolvedSpeaker.Kind.UNNAMED : many;
    }

    /** Of those whom a plural noun means. */
    ResolvedSpeaker.Kind ofMany(int noun) {
        return Nouns.DOCUMENTS.contains(scene.lemma(noun)) || Nouns.DOCUMENTS.contains(scene.lower(noun))
                ? ResolvedSpeaker.Kind.DOCUMENT : ResolvedSpeaker.Kind.COLLECTIVE;
    }

    /** By the base form of a noun alone. */
    static ResolvedSpeaker.Kind of(String head) {
        return Nouns.DOCUMENTS.contains(head) ? ResolvedSpeaker.Kind.DOCUMENT
                : Nouns.GROUPS.contains(head) ? ResolvedSpeaker.Kind.COLLECTIVE
                : Nouns.ORGANIZATIONS.contains(head) ? ResolvedSpeaker.Kind.ORGANIZATION
                : Nouns.isSomebody(head) ? ResolvedSpeaker.Kind.UNNAMED : ResolvedSpeaker.Kind.UNKNOWN;
    }
}
