package org.whosaid.attribution;

import java.util.Optional;

/**
 * Words that mark reporting, with the one who is named to speak; in token numbers.
 *
 * @param start  its first token, auxiliaries included
 * @param verb   the verb, or the last token of "according to"
 * @param end    one past its last token
 * @param source who speaks; empty where the sentence names nobody
 * @param kind   what kind of content it takes
 */
record Cue(int start, int verb, int end, Optional<NounPhrase> source, Kind kind) {

    enum Kind {
        /** Takes words in marks or a clause: "said". */
        SPEECH,
        /** Characterizes; takes a fragment only: "called". */
        FRAGMENT,
        /** "according to": takes the rest of its sentence. */
        ACCORDING
    }

    /** The first token of cue and source together. */
    int from() {
        return source.map(phrase -> Math.min(phrase.start(), start)).orElse(start);
    }

    /** One past the last token of cue and source together. */
    int to() {
        return source.map(phrase -> Math.max(phrase.end(), end)).orElse(end);
    }

    boolean sourceBehind() {
        return source.map(phrase -> phrase.start() >= end).orElse(false);
    }
}
