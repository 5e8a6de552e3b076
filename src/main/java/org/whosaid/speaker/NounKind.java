package org.whosaid.speaker;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.speaker.ResolvedSpeaker.Kind;

/** What a noun alone tells of the one whom it describes; nouns are given in lower case. */
final class NounKind {

    /** By title, the nouns for whoever has it. */
    private static final Map<String, List<String>> TITLE_NOUNS = Lexicon.TITLE_NOUN.words().stream()
            .map(entry -> List.of(entry.split("="))).collect(Collectors.toUnmodifiableMap(entry -> entry.get(0),
                    entry -> entry.subList(1, entry.size())));

    private NounKind() {
    }

    /** One form, in lower case, for words that mean the same role: "Sen." and "senator". Other words stay as they are. */
    static String plain(String word) {
        return titleNouns(word).get(0);
    }

    /** The nouns that can mean whoever has a title, the plain form first: "senator" and "legislator" for "Sen.". */
    static List<String> titleNouns(String title) {
        String bare = Lexicon.bare(title);
        return TITLE_NOUNS.getOrDefault(bare, List.of(bare));
    }

    /** Whether it is an abbreviated title: "sen.", "rev.". */
    static boolean isAbbreviatedTitle(String word) {
        return word.endsWith(".") && TITLE_NOUNS.containsKey(Lexicon.bare(word));
    }

    /** The kind of speaker, by the base form of a noun. */
    static Kind of(String noun) {
        return Lexicon.DOCUMENT.has(noun) ? Kind.DOCUMENT
                : Lexicon.GROUP.has(noun) ? Kind.COLLECTIVE
                : Lexicon.ORGANIZATION.has(noun) ? Kind.ORGANIZATION
                : isPersonal(noun) ? Kind.UNNAMED : Kind.UNKNOWN;
    }

    /** Whether the lexicon has it among nouns for people, groups, bodies or documents. */
    static boolean isKnown(String noun) {
        return Lexicon.PERSON.has(plain(noun)) || Lexicon.ORGANIZATION.has(noun) || Lexicon.GROUP.has(noun)
                || Lexicon.DOCUMENT.has(noun);
    }

    /** Whether it can mean a person, as the lexicon says or as it ends: "reader", "cyclist", "43-year-old". */
    static boolean isPersonal(String noun) {
        String one = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        return Lexicon.PERSON.has(plain(noun)) || Lexicon.PERSON.has(one) || Lexicon.UNNAMED_PERSON.has(noun)
                || ends(noun, Lexicon.PERSONAL_ENDING);
    }

    /** Whether it is a device, which ends as nouns for people do: "printer", "thermometer". */
    static boolean isInstrument(String noun) {
        return Lexicon.INSTRUMENT.has(noun) || ends(noun, Lexicon.INSTRUMENT_ENDING);
    }

    private static boolean ends(String noun, Lexicon endings) {
        return endings.words().stream().anyMatch(ending -> noun.length() > ending.length() && noun.endsWith(ending));
    }

    /** Whether it can mean somebody of a gender: no spokeswoman is a man. Any noun can mean somebody of unknown gender. */
    static boolean canBe(Gender gender, String noun) {
        return !(Lexicon.FEMALE.has(noun) && gender == Gender.MALE || Lexicon.MALE.has(noun) && gender == Gender.FEMALE);
    }
}
