package org.whosaid.language;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Parts of speech of the Penn Treebank, with the additions of OntoNotes. */
public enum PartOfSpeech {
    NOUN("NN"), PLURAL_NOUN("NNS"), PROPER_NOUN("NNP"), PLURAL_PROPER_NOUN("NNPS"),
    INFINITIVE("VB"), PAST_TENSE("VBD"), GERUND("VBG"), PARTICIPLE("VBN"), PRESENT_TENSE("VBP"), THIRD_PERSON("VBZ"), MODAL("MD"),
    ADJECTIVE("JJ"), COMPARATIVE("JJR"), SUPERLATIVE("JJS"), ADVERB("RB"), COMPARATIVE_ADVERB("RBR"), SUPERLATIVE_ADVERB("RBS"),
    PRONOUN("PRP"), POSSESSIVE_PRONOUN("PRP$"), WH_PRONOUN("WP"), WH_POSSESSIVE("WP$"), WH_DETERMINER("WDT"), WH_ADVERB("WRB"),
    DETERMINER("DT"), PREDETERMINER("PDT"), EXISTENTIAL("EX"), PREPOSITION("IN"), TO("TO"), CONJUNCTION("CC"), PARTICLE("RP"),
    POSSESSIVE("POS"), NUMBER("CD"), FOREIGN("FW"), INTERJECTION("UH"), LIST_ITEM("LS"), SYMBOL("SYM"), CURRENCY("$"), HASH("#"),
    HYPHEN("HYPH"), COMMA(","), FULL_STOP("."), COLON(":"), LEFT_BRACKET("-LRB-"), RIGHT_BRACKET("-RRB-"),
    OPENING_MARK("``"), CLOSING_MARK("''"), ADDRESS("ADD"), AFFIX("AFX"), GOES_WITH("GW"), SUPERFLUOUS("NFP"), UNKNOWN("XX"),
    /** Of a token that does not exist. */
    NONE("");

    private static final Map<String, PartOfSpeech> BY_TAG = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(PartOfSpeech::tag, Function.identity()));

    private final String tag;

    PartOfSpeech(String tag) {
        this.tag = tag;
    }

    /** The part of speech with this tag of the Penn Treebank; {@link #UNKNOWN} for a tag that it doesn't have. */
    public static PartOfSpeech of(String tag) {
        return BY_TAG.getOrDefault(tag, UNKNOWN);
    }

    /** The tag in the Penn Treebank. */
    public String tag() {
        return tag;
    }

    /** Whether it is one of these. */
    public boolean in(PartOfSpeech... others) {
        for (PartOfSpeech other : others) {
            if (this == other) {
                return true;
            }
        }
        return false;
    }

    /** A noun, common or proper. */
    public boolean isNoun() {
        return ordinal() <= PLURAL_PROPER_NOUN.ordinal();
    }

    /** A noun that is no name. */
    public boolean isCommonNoun() {
        return this == NOUN || this == PLURAL_NOUN;
    }

    /** A word of a name. */
    public boolean isProperNoun() {
        return this == PROPER_NOUN || this == PLURAL_PROPER_NOUN;
    }

    /** A noun in the plural. */
    public boolean isPlural() {
        return this == PLURAL_NOUN || this == PLURAL_PROPER_NOUN;
    }

    /** A verb in any form; modals are none. */
    public boolean isVerb() {
        return ordinal() >= INFINITIVE.ordinal() && ordinal() <= THIRD_PERSON.ordinal();
    }

    /** A verb with a tense. */
    public boolean isFinite() {
        return in(PAST_TENSE, PRESENT_TENSE, THIRD_PERSON);
    }

    /** An adjective in any degree. */
    public boolean isAdjective() {
        return in(ADJECTIVE, COMPARATIVE, SUPERLATIVE);
    }

    /** An adverb in any degree. */
    public boolean isAdverb() {
        return in(ADVERB, COMPARATIVE_ADVERB, SUPERLATIVE_ADVERB);
    }

    /** A word of grammar: pronouns, determiners, conjunctions and other closed classes. */
    public boolean isGrammar() {
        return in(DETERMINER, PRONOUN, POSSESSIVE_PRONOUN, CONJUNCTION, PREPOSITION, WH_ADVERB, WH_PRONOUN, WH_DETERMINER, EXISTENTIAL,
                MODAL, TO);
    }

    /** "who", "whom", "whose", "what". */
    public boolean isWhPronoun() {
        return this == WH_PRONOUN || this == WH_POSSESSIVE;
    }

    /** A word that asks or relates: "who", "which", "where". */
    public boolean isWhWord() {
        return isWhPronoun() || this == WH_DETERMINER || this == WH_ADVERB;
    }
}
