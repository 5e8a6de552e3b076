package org.whosaid.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.io.IOUtils;

/** The words that the patterns know, read from {@code words.txt} beside this class. */
final class Words {

    private static final Map<String, Set<String>> LISTS = read();

    /** Verbs that say no more than that somebody spoke: they may stand inverted ("said the mayor"). */
    static final Set<String> PLAIN_CUES = list("plain cues");
    /** Verbs that introduce what somebody said, thought or wrote, as a clause or in marks. */
    static final Set<String> CUES = list("cues", "plain cues");
    /** Verbs that characterize: their quotation is a fragment ("called it “a disgrace”"). */
    static final Set<String> FRAGMENT_CUES = list("fragment cues");
    /** Prepositions that tie a second phrase to a noun. */
    static final Set<String> TAIL_PREPOSITIONS = list("tail prepositions");
    /** Words tagged as prepositions that open a clause. */
    static final Set<String> SUBORDINATORS = list("subordinators");
    /** Days, months and times: never who speaks. */
    static final Set<String> TIMES = list("times");
    /** Works that are named in marks: films, books, programmes. */
    static final Set<String> WORKS = list("works");
    /** Words that introduce a term: "so-called". */
    static final Set<String> TERM_MARKERS = list("term markers");
    static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");

    private Words() {
    }

    private static Set<String> list(String... names) {
        Set<String> words = new HashSet<>();
        for (String name : names) {
            words.addAll(LISTS.get(name));
        }
        return Collections.unmodifiableSet(words);
    }

    private static Map<String, Set<String>> read() {
        try (InputStream stream = Words.class.getResourceAsStream("words.txt")) {
            Map<String, Set<String>> lists = new HashMap<>();
            Set<String> current = new HashSet<>();
            for (String line : IOUtils.toString(stream, StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("[")) {
                    current = new HashSet<>();
                    lists.put(line.substring(1, line.indexOf(']')), current);
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    current.addAll(Arrays.asList(line.trim().split("\\s+")));
                }
            }
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
