package org.whosaid.speaker;

/** What kind of speaker a description tells. */
final class Kinds {

    private final Scene scene;

    Kinds(Scene scene) {
        this.scene = scene;
    }

    /** Of the one whom a description means. */
    Speaker.Kind of(SourcePhrase phrase, String head) {
        Speaker.Kind byHead = of(head);
        if (isShare(phrase, byHead)) {
            return Speaker.Kind.COLLECTIVE;
        }
        boolean oneOfThem = byHead == Speaker.Kind.UNKNOWN && Pronouns.SOMEBODY.contains(scene.lower(phrase.start()));
        return oneOfThem ? Speaker.Kind.UNNAMED : byHead;
    }

    /** "10 percent of voters", "none of the networks", "all of it", "43". */
    private boolean isShare(SourcePhrase phrase, Speaker.Kind byHead) {
        String first = scene.lower(phrase.start());
        boolean some = Pronouns.GENERAL.contains(first);
        boolean of = scene.lower(phrase.start() + 1).equals("of") && (some || Pronouns.SHARES.contains(first));
        return of || some && byHead == Speaker.Kind.UNKNOWN || scene.tag(phrase.head()).equals("CD") || isPercent(phrase);
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
    Speaker.Kind ofMany(SourcePhrase phrase) {
        boolean one = scene.lower(phrase.start()).matches("one|another") && scene.lower(phrase.start() + 1).equals("of");
        Speaker.Kind many = ofMany(phrase.head());
        return one && many == Speaker.Kind.COLLECTIVE ? Speaker.Kind.UNNAMED : many;
    }

    /** Of those whom a plural noun means. */
    Speaker.Kind ofMany(int noun) {
        return Nouns.DOCUMENTS.contains(scene.lemma(noun)) || Nouns.DOCUMENTS.contains(scene.lower(noun))
                ? Speaker.Kind.DOCUMENT : Speaker.Kind.COLLECTIVE;
    }

    /** By the base form of a noun alone. */
    static Speaker.Kind of(String head) {
        return Nouns.DOCUMENTS.contains(head) ? Speaker.Kind.DOCUMENT
                : Nouns.GROUPS.contains(head) ? Speaker.Kind.COLLECTIVE
                : Nouns.ORGANIZATIONS.contains(head) ? Speaker.Kind.ORGANIZATION
                : Nouns.isSomebody(head) ? Speaker.Kind.UNNAMED : Speaker.Kind.UNKNOWN;
    }
}
