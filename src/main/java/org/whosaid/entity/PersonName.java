package org.whosaid.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.whosaid.lexicon.Lexicon;

/**
 * The parts of a person's name, in lower case.
 *
 * @param given   all but the last name, without nickname; empty for a single word
 * @param last    the last name with its particles: "de vries"
 * @param suffix  "jr", "iii"; empty where there is none
 */
record PersonName(List<String> given, String last, String suffix) {

    private static final Pattern NICKNAME = Pattern.compile("\\s[\"“'`(][^\"”()]{1,40}[\"”')](?=\\s)");
    private static final Pattern SIGNS = Pattern.compile("[\\[\\],]");

    /** Parts a name at its white space. */
    static PersonName of(String text) {
        return of(text, Set.of());
    }

    /** Parts a name; {@code lasts} are last names with particles that are so also in capitals: "De Vries". */
    static PersonName of(String text, Set<String> lasts) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lasts.contains(lower) ? new PersonName(List.of(), lower, "") : part(text, lasts);
    }

    private static PersonName part(String text, Set<String> lasts) {
        List<String> words = words(text);
        String suffix = "";
        if (words.size() > 1 && PersonName.isSuffix(words.get(words.size() - 1))) {
            suffix = Lexicon.bare(words.remove(words.size() - 1));
        }
        int last = words.size() - 1;
        while (last > 0 && (Lexicon.NAME_PARTICLE.has(words.get(last - 1)) || lasts.contains(joined(words, last - 1)))) {
            last--;
        }
        return new PersonName(lower(words.subList(0, last)), joined(words, last), suffix);
    }

    private static String joined(List<String> words, int first) {
        return String.join(" ", lower(words.subList(first, words.size())));
    }

    private static List<String> words(String text) {
        String plain = SIGNS.matcher(NICKNAME.matcher(text).replaceAll("")).replaceAll("");
        List<String> words = new ArrayList<>(Arrays.asList(plain.split(" ")));
        words.removeIf(String::isEmpty);
        return words.isEmpty() ? new ArrayList<>(List.of(text)) : words;
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT).replace(".", "")).toList();
    }

    /** Whether it is "Jr.", "III" or the like; never "jr" and "sr" in small letters without a full stop. */
    static boolean isSuffix(String word) {
        return Lexicon.NAME_SUFFIX.hasForm(word) && !word.equals("sr") && !word.equals("jr");
    }

    /** Whether a last name stands alone. */
    boolean isSingle() {
        return given.isEmpty();
    }

    String first() {
        return given.isEmpty() ? last : given.get(0);
    }

    /** What a bare last name can be: with and without particles, with the suffix. */
    List<String> lasts() {
        Set<String> lasts = new LinkedHashSet<>(List.of(last, last.substring(last.lastIndexOf(' ') + 1)));
        if (!suffix.isEmpty()) {
            lasts.add(withSuffix());
        }
        return List.copyOf(lasts);
    }

    /** The last name and the suffix, if any: "ode jr". */
    String withSuffix() {
        return suffix.isEmpty() ? last : last + ' ' + suffix;
    }

    /**
     * Whether both can be one person's, where the last names agree: "J. Ode", "Jane Ode" and "Jane B. Ode" can, "Carl Ode"
     * and "Carl Ode Jr." are father and son.
     */
    boolean agrees(PersonName other) {
        boolean generations = suffix.equals(other.suffix);
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
