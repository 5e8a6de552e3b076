package org.whosaid.attribution.rule;

import java.util.Set;
import org.whosaid.lexicon.Lexicon;

/** Words that tell what quotation marks are used for and whose they are. */
final class SpeechWords {

    /** Works that are named in marks: films, books, programmes. */
    static final Set<String> WORKS = Lexicon.WORK.words();
    /** Words that introduce a term: "so-called". */
    static final Set<String> TERM_MARKERS = Lexicon.TERM_MARKER.words();

    /** Verbs of direct speech. */
    static final Set<String> SPEECH = Lexicon.SPEECH_VERB.words();

    private SpeechWords() {
    }
}
