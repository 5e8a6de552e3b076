package org.whosaid.attribution.rule;

import java.util.Set;
import org.whosaid.text.WordLists;

/** Words that tell what quotation marks are used for and whose they are, read from {@code words.txt} beside this class. */
final class SpeechWords {

    private static final WordLists LISTS = WordLists.beside(SpeechWords.class, "words.txt");

    /** Works that are named in marks: films, books, programmes. */
    static final Set<String> WORKS = LISTS.of("works");
    /** Words that introduce a term: "so-called". */
    static final Set<String> TERM_MARKERS = LISTS.of("term markers");

    /** Verbs of direct speech. */
    static final Set<String> SPEECH = LISTS.of("speech");

    private SpeechWords() {
    }
}
