package org.whosaid.article;

import java.util.Set;
import org.whosaid.text.WordLists;

/** The words and phrases by which the parts of an article are recognized: {@code phrases.txt} beside this class. */
final class Phrases {

    static final WordLists LISTS = WordLists.beside(Phrases.class, "phrases.txt");

    private Phrases() {
    }

    /** The entries of a list. */
    static Set<String> set(String list) {
        return Set.copyOf(LISTS.entries(list));
    }

    /** A regular expression that matches any entry of a list. */
    static String anyOf(String list) {
        return LISTS.anyOf(list);
    }
}
