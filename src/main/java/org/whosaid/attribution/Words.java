package org.whosaid.attribution;

import java.util.Set;
import org.whosaid.text.WordLists;

/** The words that the patterns know, read from {@code words.txt} beside this class. */
final class Words {

    private static final WordLists LISTS = WordLists.beside(Words.class, "words.txt");

    /** Verbs that say no more than that somebody spoke: they may stand inverted ("said the mayor"). */
    static final Set<String> PLAIN_CUES = LISTS.of("plain cues");
    /** Verbs that introduce what somebody said, thought or wrote, as a clause or in marks. */
    static final Set<String> CUES = LISTS.of("cues", "plain cues");
    /** Verbs that characterize: their quotation is a fragment ("called it “a disgrace”"). */
    static final Set<String> FRAGMENT_CUES = LISTS.of("fragment cues");
    /** Prepositions that tie a second phrase to a noun. */
    static final Set<String> TAIL_PREPOSITIONS = LISTS.of("tail prepositions");
    /** Words tagged as prepositions that open a clause. */
    static final Set<String> SUBORDINATORS = LISTS.of("subordinators");
    /** Days, months and times: never who speaks. */
    static final Set<String> TIMES = LISTS.of("times");
    /** Works that are named in marks: films, books, programmes. */
    static final Set<String> WORKS = LISTS.of("works");
    /** Words that introduce a term: "so-called". */
    static final Set<String> TERM_MARKERS = LISTS.of("term markers");
    static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");

    private Words() {
    }
}
