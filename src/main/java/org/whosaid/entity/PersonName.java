package org.whosaid.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The parts of a person's name, in lower case.
 *
 * @param given   all but the last name, without nickname; empty for a single word
 * @param last    the last name with its particles: "de vries"
 * @param suffix  "jr", "iii"; empty where there is none
 */
record PersonName(List<String> given, String last, String suffix) {

    /** Parts a name at its white space. */
    static PersonName of(String text) {
        List<String> words = words(text);
        String suffix = "";
        if (words.size() > 1 && PersonWords.isSuffix(words.get(words.size() - 1))) {
            suffix = PersonWords.bare(words.remove(words.size() - 1));
        }
        int last = words.size() - 1;
        while (last > 0 && PersonWords.isParticle(words.get(last - 1))) {
            last--;
        }
        return new PersonName(lower(words.subList(0, last)), String.join(" ", lower(words.subList(last, words.size()))), suffix);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String plain = text.replaceAll("\\s[\"“'`(][^\"”()]{1,40}[\"”')](?=\\s)", "").replaceAll("[\\[\\],]", "");
        for (String word : plain.split(" ")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words.isEmpty() ? new ArrayList<>(List.of(text)) : words;
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT).replace(".", "")).toList();
    }

    /** Whether a last name stands alone. */
    boolean isSingle() {
        return given.isEmpty();
    }

    String first() {
        return given.isEmpty() ? last : given.get(0);
    }

    /** The last name, and where it has particles, also without them. */
    List<String> lasts() {
        return last.indexOf(' ') < 0 ? List.of(last) : List.of(last, last.substring(last.lastIndexOf(' ') + 1));
    }

    /** Whether both can be one person's, where the last names agree: "J. Ode", "Jane Ode" and "Jane B. Ode" can. */
    boolean agrees(PersonName other) {
        boolean generations = suffix.isEmpty() || other.suffix.isEmpty() || suffix.equals(other.suffix);
        int both = Math.min(given.size(), other.given.size());
        boolean names = both > 0;
        for (int i = 0; i < both && names; i++) {
            names = isSame(given.get(i), other.given.get(i));
        }
        return generations && names;
    }

    private static boolean isSame(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        return initial ? one.charAt(0) == other.charAt(0) : one.equals(other);
    }
}
