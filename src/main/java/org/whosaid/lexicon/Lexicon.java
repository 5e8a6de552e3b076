package org.whosaid.lexicon;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.text.WordLists;

/**
 * The word lists of the program, each under its name; read from {@code lexicon.txt} beside this class, where each list
 * stands once. Words are asked for in lower case. Immutable and safe for all threads.
 */
public enum Lexicon {
    /** Nouns for people, by what they are or do. */ PERSON,
    /** Nouns for people whom articles often leave without a name: "the official". */ UNNAMED_PERSON,
    /** Nouns for what can be read or heard: reports, laws, posts. */ DOCUMENT,
    /** Nouns for bodies that speak as one. */ ORGANIZATION,
    /** Nouns for bodies that no organization of an article is meant by: "the country". */ PLACE_BODY,
    /** Nouns for bodies that belong to somebody: "the campaign". */ OWNED_BODY,
    /** Nouns for people without number or name, and for shares of them. */ GROUP,
    /** Offices that a name may follow after "of …": "secretary of state". */ OFFICE,
    /** Titles with the nouns that later descriptions use: {@code sen=senator=legislator}. */ TITLE_NOUN,
    /** Words for women, with their honorifics. */ FEMALE,
    /** Words for men, with their honorifics. */ MALE,
    /** Polite forms that say nothing of what somebody does: "Mr". */ HONORIFIC,
    /** Titles that stand before a name and can't be part of it. */ RANK,
    /** Nouns for what somebody is, titles included. */ ROLE,
    /** What people are to each other; no titles. */ KIN,
    /** Small words within family names: "van". */ NAME_PARTICLE,
    /** What follows a family name: "jr". */ NAME_SUFFIX,
    /** Parts of family names that a capital follows within one word: "mc". */ NAME_PREFIX,
    /** Small words within names of organizations: "of". */ NAME_LINK,
    /** Titles whose full stop the tokenizer takes for the end of a sentence: "supt". */ SHORTENED_TITLE,
    /** Abbreviated titles that stand behind a name: "qc". */ TITLE_BEHIND_NAME,
    /** Offices of which nobody holds two at a time: "governor". */ PUBLIC_OFFICE,
    /** Offices that stand between an organization and who holds them: "Norbank CEO Ann Ode". */ COMPANY_OFFICE,
    /** Offices that are named after what they are in charge of: "secretary of state". */ CABINET_OFFICE,
    /** Words of labels that say what somebody is who has the word, and name nobody: "audience member". */ TURN_ROLE,
    /** Verbs whose subject asks in an interview, by base form. */ QUESTIONING,
    /** Verbs by which a sentence brings on one who sees it in another way, by base form. */ DISSENT,
    /** Words behind "was" by which a sentence brings on who speaks next: "Ode was next". */ TURN_TAKING,
    /** Verbs of the face and the body, which are cues of direct speech before or right behind it, by base form. */ GESTURE,
    /** Verbs behind "wanted to" that make a cue with it, by base form: "wanted to know". */ LEARNING,
    /** Words that are no content by themselves: "said so". */ BARE_CONTENT,
    /** Words for an interview, by base form: "talk", "interview". */ INTERVIEW,
    /** Adjectives of titles, also of those in capitals: "former". */ TITLE_STATE,
    /** Words between a title and what it is in charge of: "of". */ TITLE_LINK,
    /** Words between a role behind a name and where it is held: "at". */ ROLE_LINK,
    /** Verbs of speech, in the past or present tense, that open a sentence before who speaks. */ INVERTED_CUE,
    /** What people are by conviction, not by name: "republican". */ BELIEF,
    /** Parties by what their members are: "the Republican party". */ PARTY,
    /** Parties by their first letter: "(R-Wis.)". */ PARTY_LETTER,
    /** The days of the week. */ WEEKDAY,
    /** The months. */ MONTH,
    /** Last words that make a name an organization's: "bureau". */ ORGANIZATION_ENDING,
    /** Last words of organizations that may bear a person's name: "foundation". */ BODY_NAMED_AFTER_PEOPLE,
    /** Last words of bodies that work for what the first word names: "Senate Committee". */ DEPENDENT_BODY,
    /** Abbreviated and full legal forms of companies: "inc". */ LEGAL_FORM,
    /** Last words that short forms of a name leave out, legal forms included: "holdings". */ COMPANY_ENDING,
    /** Last words of places that are named after people: "street". */ PLACE_ENDING,
    /** First words of places that are named after people: "fort". */ PLACE_BEGINNING,
    /** Prepositions that places follow, and people don't: "near". */ PLACE_PREPOSITION,
    /** Prepositions before what is a place and nobody of that name: "from". */ LOCATION_PREPOSITION,
    /** Verbs of direct speech that only people do, by base form. */ PERSONAL_SPEECH_VERB,
    /** Verbs of direct speech, by base form. */ SPEECH_VERB,
    /** Verbs whose object is somebody, by base form: "hire". */ HIRING_VERB,
    /** What carries somebody's words: "tape". */ RECORDING,
    /** What things do that tell something without words, by base form: "suggest". */ EVIDENCE_VERB,
    /** Nouns that alone name nobody: "thing". */ EMPTY_NOUN,
    /** Works that are named in quotation marks: films, books. */ WORK,
    /** Words that introduce a term: "so-called". */ TERM_MARKER,
    /** He, in all cases. */ MALE_PRONOUN,
    /** She, in all cases. */ FEMALE_PRONOUN,
    /** They, in all cases. */ PLURAL_PRONOUN,
    /** It, in all cases. */ NEUTER_PRONOUN,
    /** Who, in all cases. */ PERSONAL_RELATIVE_PRONOUN,
    /** Who, which, that. */ RELATIVE_PRONOUN,
    /** His, her, their. */ POSSESSIVE_PRONOUN,
    /** Pronouns for people who are named nowhere: "some". */ GENERAL_PRONOUN,
    /** Pronouns for one person who is named nowhere: "someone". */ INDEFINITE_PRONOUN,
    /** Pronouns for nobody in particular: "nobody", "anyone". */ NEGATIVE_PRONOUN,
    /** Pronouns that may stand for two who were just named: "both". */ DUAL_PRONOUN,
    /** Says, before "of", how many of a group are meant. */ SHARE,
    /** He, she. */ SUBJECT_PRONOUN,
    /** He, she, I: who speaks in a dialogue without a name. */ SPEAKING_PRONOUN,
    /** Pronouns as the objects of verbs: "told me". */ OBJECT_PRONOUN,
    /** "Some on the board". */ QUANTITY,
    /** Where things are heard that nobody is named for: "the court heard". */ COURT,
    /** Prepositions that titles write small, though they are longer. */ TITLE_PREPOSITION,
    /** Words that link a sentence to the one before: "however". */ SENTENCE_LINK,
    /** Conjunctions that join a second verb to the subject of the first. */ VERB_CONJUNCTION,
    /** Conjunctions with which a quoted sentence goes on behind its cue. */ ADDING_CONJUNCTION,
    /** Forms of "be" and "get" before a participle. */ PASSIVE_AUXILIARY,
    /** Participles of verbs whose object is spoken to: "was told". */ ADDRESSED,
    /** What stands before somebody or something known: "the". */ DEFINITE_DETERMINER,
    /** What stands before somebody or something new: "a". */ INDEFINITE_DETERMINER,
    /** Words that open a clause though they are tagged as prepositions: "because". */ SUBORDINATOR,
    /** Prepositions of what a verb asks for. */ ARGUMENT_PREPOSITION,
    /** People who ask: "the moderator". */ QUESTIONER,
    /** Nouns for several behind "of": "a group of rabbis". */ COLLECTION,
    /** Participles of offices: "acting mayor". */ OFFICE_PARTICIPLE,
    /** How nouns for people end: "-ist". */ PERSONAL_ENDING,
    /** Devices whose names end as nouns for people do: "printer". */ INSTRUMENT,
    /** How devices end that measure, write or speak: "-meter". */ INSTRUMENT_ENDING,
    /** How names of whole peoples end: "-ese". */ PEOPLE_ENDING,
    /** Verbs that say how things are, by base form. */ STATEMENT_VERB,
    /** Verbs that say it in writing. */ WRITTEN_VERB,
    /** Verbs that ask. */ QUESTION_VERB,
    /** Verbs that ask somebody to do something. */ DEMAND_VERB,
    /** Verbs that say that something is not so. */ DENIAL_VERB,
    /** Verbs that say what somebody will do. */ PROMISE_VERB,
    /** Verbs that say what something is worth: "praise". */ JUDGMENT_VERB,
    /** Verbs for thinking something. */ THOUGHT_VERB,
    /** Verbs for finding something out, or showing it. */ FINDING_VERB,
    /** Verbs for meaning to do something. */ INTENTION_VERB,
    /** Verbs for not saying or doing something: "decline". */ REFUSAL_VERB,
    /** Verbs for being for or against something, which report no words: "support". */ ATTITUDE_VERB,
    /** Verbs for what is done or happens, which report no words: "hire". */ DEED_VERB,
    /** Verbs that leave it to a noun what is done: "make a claim". */ LIGHT_VERB,
    /** Nouns for what is said. */ STATEMENT_NOUN,
    /** Nouns for what is asked. */ QUESTION_NOUN,
    /** Nouns for what is asked for. */ DEMAND_NOUN,
    /** Nouns for saying that something is not so. */ DENIAL_NOUN,
    /** Nouns for what somebody will do. */ PROMISE_NOUN,
    /** Nouns for what is thought. */ OPINION_NOUN,
    /** Nouns for what is found out. */ FINDING_NOUN,
    /** Nouns for what somebody means to do. */ INTENTION_NOUN,
    /** Sources that show something: "a poll". */ STUDY,
    /** Words that open what is reported as a clause: "whether". */ REPORTING_CLAUSE_OPENER,
    /** Prepositions before what is asked for: "call for". */ DEMANDING_PREPOSITION,
    /** Words that make the verb behind them negative: "never". */ NEGATION,
    /** I, we, you, in all cases: who writes or is spoken to. */ PARTICIPANT_PRONOUN;

    private final Set<String> words = Table.LISTS.of(name().toLowerCase(Locale.ROOT).replace('_', ' '));

    /** Read once, before the first list asks for its words. */
    private static final class Table {
        static final WordLists LISTS = WordLists.beside(Lexicon.class, "lexicon.txt");
    }

    /** Whether the list holds this word. */
    public boolean has(String word) {
        return words.contains(word);
    }

    /** The words as alternatives of a regular expression. */
    public String alternatives() {
        return words.stream().sorted().collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Whether the list holds this word, in any case and with or without a full stop behind it: "Sen.". */
    public boolean hasForm(String word) {
        return has(bare(word));
    }

    /** A word as the lists hold it: in lower case, without the full stop of an abbreviation. */
    public static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** All words of the list. */
    public Set<String> words() {
        return words;
    }
}
