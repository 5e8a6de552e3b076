package org.whosaid.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.entity.gazetteer.Gazetteer;

/**
 * Reads what stands with a person's name: the title before it ("Japanese Foreign Minister Iwaya"), the role behind it
 * ("Ode, the chief economist of Norbank,"), the honorific. For one article; immutable.
 */
final class Titles {

    private static final int LONGEST = 8;
    private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "&");
    private static final Set<String> ROLE_LINKS = Set.of("of", "for", "at", "in");

    private final ArticleWords words;
    private final Gazetteer gazetteer;

    Titles(ArticleWords words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
    }

    private boolean isRole(int token) {
        String text = words.text(token);
        return !PersonWords.isKin(text) && (PersonWords.isRole(text) || gazetteer.isTitle(text) && !words.tag(token).startsWith("VB"));
    }

    /** The gender that the word before the name tells: "Ms. Ode", "spokesman Ode". */
    Gender genderBefore(int name) {
        return words.startsSentence(name) ? Gender.UNKNOWN : PersonWords.gender(words.text(name - 1));
    }

    /** The gender that a title's words tell. */
    static Gender genderOf(String title) {
        for (String word : title.split(" ")) {
            if (PersonWords.gender(word) != Gender.UNKNOWN) {
                return PersonWords.gender(word);
            }
        }
        return Gender.UNKNOWN;
    }

    /** The title that stands right before the name; nothing for "Mr." and its like. */
    Optional<String> before(int name) {
        int sentenceStart = words.sentenceTokens(name).map(sentence -> sentence.start()).orElse(name);
        int first = Math.max(sentenceStart, name - LONGEST);
        int end = name;
        while (end > first && PersonWords.isHonorific(words.text(end - 1))) {
            end--;
        }
        int head = head(first, end);
        return head < 0 ? Optional.empty() : Optional.of(words.plain(modifiers(first, head), end));
    }

    /** The head of a title that ends at {@code end}: its last word, or the one before "of State"; -1 where none is. */
    private int head(int first, int end) {
        if (end > first && isRole(end - 1)) {
            return end - 1;
        }
        int token = end - 1;
        while (token > first && words.isProper(token)) {
            token--;
        }
        boolean of = token > first && token < end - 1 && LINKS.contains(words.text(token));
        int head = of && words.text(token).equals("the") ? token - 2 : token - 1;
        return of && head >= first && isRole(head) && words.isCapital(head) ? head : -1;
    }

    private int modifiers(int first, int head) {
        int start = head;
        while (start > first && isModifier(start - 1, start) && !(start < head && isFormer(start))) {
            start--;
        }
        while (start < head && (words.tag(start).equals("HYPH") || words.text(start).equals("-"))) {
            start++;
        }
        return start;
    }

    private boolean isModifier(int token, int next) {
        String tag = words.tag(token);
        boolean adjective = tag.equals("JJ") && (words.isCapital(token) || !words.isCapital(next) || isFormer(token));
        boolean noun = tag.equals("NNP") || tag.equals("NN") && (words.isCapital(token) || !words.isCapital(next)) || isRole(token);
        boolean joined = tag.equals("HYPH") || words.touchesPrevious(next) && words.text(next).equals("-");
        return (adjective || noun || joined) && !PersonWords.isHonorific(words.text(token));
    }

    private boolean isFormer(int token) {
        return Set.of("former", "acting", "deputy", "interim").contains(words.text(token).toLowerCase(Locale.ROOT));
    }

    /** The role that a noun phrase behind the name gives, without its article, up to about eight words. */
    Optional<String> after(int name) {
        int comma = afterAge(name);
        if (!words.text(comma).equals(",")) {
            return Optional.empty();
        }
        int start = words.tag(comma + 1).equals("DT") ? comma + 2 : comma + 1;
        int core = phraseEnd(start, start);
        if (core == start || !isRole(core - 1) || words.sentence(core - 1) != words.sentence(name - 1)) {
            return Optional.empty();
        }
        return isClosed(end(start, core)) ? Optional.of(words.plain(start, end(start, core))) : Optional.empty();
    }

    /** Another name may follow in a list: "Ode, director Ann Vell and ...". */
    private boolean isClosed(int end) {
        return !words.isProper(end) && !words.tag(end).equals("POS");
    }

    private int afterAge(int name) {
        boolean age = words.text(name).equals(",") && words.tag(name + 1).equals("CD") && words.text(name + 2).equals(",");
        return age ? name + 2 : name;
    }

    private int end(int start, int core) {
        int end = core;
        for (int links = 0; links < 2 && ROLE_LINKS.contains(words.text(end)); links++) {
            int object = words.tag(end + 1).equals("DT") || words.tag(end + 1).equals("PRP$") ? end + 2 : end + 1;
            int objectEnd = phraseEnd(object, start);
            end = objectEnd > object ? objectEnd : end;
        }
        return end;
    }

    /** The end of the run of nouns and adjectives that begins here. */
    private int phraseEnd(int from, int start) {
        int end = from;
        while (end < start + LONGEST + 2 && words.sentence(end) == words.sentence(start) && isOfPhrase(end)) {
            end++;
        }
        return end;
    }

    private boolean isOfPhrase(int token) {
        String tag = words.tag(token);
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("HYPH") || tag.equals("CD")
                || tag.equals("VBN") && words.touchesPrevious(token);
    }
}
