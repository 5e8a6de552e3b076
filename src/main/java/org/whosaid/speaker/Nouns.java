package org.whosaid.speaker;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.whosaid.lexicon.Lexicon;

/** What nouns tell of the one they describe. */
final class Nouns {

    static final Set<String> DOCUMENTS = Lexicon.DOCUMENT.words();
    static final Set<String> ORGANIZATIONS = Lexicon.ORGANIZATION.words();
    static final Set<String> GROUPS = Lexicon.GROUP.words();
    static final Set<String> PLACES = Lexicon.PLACE_BODY.words();
    static final Set<String> PEOPLE = Lexicon.PERSON.words();
    static final Set<String> OWNED = Lexicon.OWNED_BODY.words();
    static final Set<String> OFFICES = Lexicon.OFFICE.words();
    static final Set<String> ANONYMOUS = Lexicon.UNNAMED_PERSON.words();
    static final Set<String> FEMALE = Lexicon.FEMALE.words();
    static final Set<String> MALE = Lexicon.MALE.words();
    private static final Pattern PERSONAL = Pattern.compile(
            ".+(?:er|or|ar|ist|ian|ean|ant|ent|eer|ee|ess|man|woman|person|one|body|old|star|ite|ive|ator|aut|path|mate|"
            + "sel|kin|ic|wife|mom|dad)");
    private static final Map<String, String> PLAIN = Lexicon.ABBREVIATED_TITLE.words().stream()
            .map(pair -> pair.split("=")).collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private Nouns() {
    }

    /** Whether it is a noun for people, groups or documents. */
    static boolean isKnown(String word) {
        return PEOPLE.contains(plain(word)) || ORGANIZATIONS.contains(word) || GROUPS.contains(word) || DOCUMENTS.contains(word);
    }

    /** Whether a noun can mean a person, as it is known or as it ends: "reader", "cyclist", "43-year-old". */
    static boolean isSomebody(String word) {
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return PEOPLE.contains(plain(word)) || PEOPLE.contains(one) || ANONYMOUS.contains(word) || PERSONAL.matcher(word).matches();
    }

    /** Whether it is an abbreviated title: "sen.", "rev.". */
    static boolean isShortTitle(String word) {
        return word.endsWith(".") && PLAIN.containsKey(word);
    }

    /** One form for the words that mean the same role: "Sen." and "senator", "congresswoman" and "representative". */
    static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return PLAIN.getOrDefault(lower, lower);
    }
}
