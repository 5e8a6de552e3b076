package org.whosaid.entity;

import java.util.Arrays;
import java.util.Optional;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.entity.gazetteer.Gazetteer;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;

/**
 * Reads what stands with a person's name: the title before it ("Japanese Foreign Minister Iwaya"), the role behind it
 * ("Ode, the chief economist of Norbank,"), the honorific. For one article; immutable.
 */
final class Titles {

    private static final int MAX_TITLE_TOKENS = 8;

    private final TokenView tokens;
    private final Gazetteer gazetteer;

    Titles(TokenView tokens, Gazetteer gazetteer) {
        this.tokens = tokens;
        this.gazetteer = gazetteer;
    }

    /** Whether it stands before names and is none itself: "President", "Sen."; "Del." so only, since "del" is a particle. */
    static boolean isRank(String word) {
        return Lexicon.RANK.hasForm(word) || word.equals("Del.");
    }

    /** Whether it is an abbreviated title that stands behind names: "QC". */
    static boolean isBehindName(String word) {
        return WordShape.isAllCapitals(word) && Lexicon.TITLE_BEHIND_NAME.hasForm(word);
    }

    private boolean isRole(int token) {
        String text = tokens.text(token);
        boolean title = gazetteer.isTitle(text) && !tokens.pos(token).isVerb();
        return !Lexicon.KIN.hasForm(text) && (Lexicon.ROLE.hasForm(text) || title);
    }

    /** The gender that the word before the name tells: "Ms. Ode", "spokesman Ode". */
    Gender genderBefore(int name) {
        return tokens.startsSentence(name) ? Gender.UNKNOWN : gender(tokens.text(name - 1));
    }

    /** The gender that an honorific or a title's word tells. */
    private static Gender gender(String word) {
        return Lexicon.FEMALE.hasForm(word) ? Gender.FEMALE : Lexicon.MALE.hasForm(word) ? Gender.MALE : Gender.UNKNOWN;
    }

    /** The gender that a title's words tell. */
    static Gender genderOf(String title) {
        return Arrays.stream(title.split(" ")).map(Titles::gender).filter(gender -> gender != Gender.UNKNOWN).findFirst()
                .orElse(Gender.UNKNOWN);
    }

    /** The title that stands right before the name; nothing for "Mr." and its like. */
    Optional<String> before(int name) {
        int first = Math.max(tokens.sentence(tokens.sentenceOf(name)).start(), name - MAX_TITLE_TOKENS);
        int end = name;
        while (end > first && Lexicon.HONORIFIC.hasForm(tokens.text(end - 1))) {
            end--;
        }
        int head = head(first, end);
        return head < 0 ? Optional.empty() : Optional.of(NameSpan.text(tokens, modifiers(first, head), end));
    }

    /** The head of a title that ends at {@code end}: its last word, or the one before "of State"; -1 where none is. */
    private int head(int first, int end) {
        if (end > first && isRole(end - 1)) {
            return end - 1;
        }
        int token = end - 1;
        while (token > first && tokens.pos(token).isNoun()) {
            token--;
        }
        boolean of = token > first && token < end - 1 && Lexicon.TITLE_LINK.has(tokens.text(token));
        int head = of && tokens.text(token).equals("the") ? token - 2 : token - 1;
        return of && head >= first && isRole(head) && tokens.isCapitalized(modifiers(first, head)) ? head : -1;
    }

    private int modifiers(int first, int head) {
        int start = head;
        while (start > first && isModifier(start - 1, start) && !(start < head && isState(start))) {
            start--;
        }
        while (start < head && (tokens.pos(start) == PartOfSpeech.HYPHEN || tokens.text(start).equals("-"))) {
            start++;
        }
        return start;
    }

    private boolean isModifier(int token, int next) {
        PartOfSpeech pos = tokens.pos(token);
        boolean likeNext = tokens.isCapitalized(token) || !tokens.isCapitalized(next);
        boolean adjective = pos == PartOfSpeech.ADJECTIVE && (likeNext || isState(token));
        boolean noun = pos == PartOfSpeech.PROPER_NOUN || pos == PartOfSpeech.NOUN && likeNext || isRole(token);
        boolean joined = pos == PartOfSpeech.HYPHEN || tokens.touchesPrevious(next) && tokens.text(next).equals("-");
        return (adjective || noun || joined) && !Lexicon.HONORIFIC.hasForm(tokens.text(token));
    }

    /** "former" of "former Secretary": no title goes on before it. */
    private boolean isState(int token) {
        return Lexicon.TITLE_STATE.has(tokens.lower(token));
    }

    /** The role that letters or a noun phrase behind the name give, without its article, up to about eight words. */
    Optional<String> after(int name) {
        int behind = tokens.is(name, ",") ? name + 1 : name;
        if (isBehindName(tokens.text(behind)) && tokens.sameSentence(behind, name - 1)) {
            return Optional.of(tokens.text(behind));
        }
        int comma = afterAge(name);
        if (!tokens.text(comma).equals(",")) {
            return Optional.empty();
        }
        int start = tokens.pos(comma + 1) == PartOfSpeech.DETERMINER ? comma + 2 : comma + 1;
        int core = phraseEnd(start, start);
        boolean role = core > start && isRole(core - 1) && tokens.sameSentence(core - 1, name - 1);
        return role && isClosed(end(start, core)) ? Optional.of(NameSpan.text(tokens, start, end(start, core))) : Optional.empty();
    }

    /** Another name may follow in a list: "Ode, director Ann Vell and ...". */
    private boolean isClosed(int end) {
        return !tokens.pos(end).isProperNoun() && tokens.pos(end) != PartOfSpeech.POSSESSIVE;
    }

    private int afterAge(int name) {
        boolean age = tokens.is(name, ",") && tokens.pos(name + 1) == PartOfSpeech.NUMBER && tokens.is(name + 2, ",");
        return age ? name + 2 : name;
    }

    private int end(int start, int core) {
        int end = core;
        for (int links = 0; links < 2 && Lexicon.ROLE_LINK.has(tokens.text(end)); links++) {
            boolean determined = tokens.pos(end + 1).in(PartOfSpeech.DETERMINER, PartOfSpeech.POSSESSIVE_PRONOUN);
            int object = determined ? end + 2 : end + 1;
            int objectEnd = phraseEnd(object, start);
            end = objectEnd > object ? objectEnd : end;
        }
        return end;
    }

    /** The end of the run of nouns and adjectives that begins here. */
    private int phraseEnd(int from, int start) {
        int end = from;
        while (end < start + MAX_TITLE_TOKENS + 2 && tokens.sameSentence(end, start) && isOfPhrase(end)) {
            end++;
        }
        return end;
    }

    private boolean isOfPhrase(int token) {
        PartOfSpeech pos = tokens.pos(token);
        return pos.isNoun() || pos.isAdjective() || pos.in(PartOfSpeech.HYPHEN, PartOfSpeech.NUMBER)
                || pos == PartOfSpeech.PARTICIPLE && tokens.touchesPrevious(token);
    }
}
