package org.whosaid.record;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whosaid.text.Span;

/**
 * What the program says of one article: the JSON object of {@code whosaid schema}, component by component, in order.
 * All offsets count Unicode code points of the article's text. What is null here is left out there. Immutable.
 *
 * @param schema       {@link #SCHEMA}
 * @param id           of the article, unique within a run
 * @param source       where the article was read
 * @param metadata     title, published, place, author and url where known, then what else the input says
 * @param language     ISO 639-1, or {@code und}
 * @param quotes       in order of their first words
 * @param unattributed quotation marks that quote nobody, in order
 * @param entities     in order of their first mention
 * @param boilerplate  what the site put there, in order
 * @param structure    headline, by-line, dateline, headings, labels and captions, in order
 * @param text         the whole text that offsets count in; null where the input holds it as it is
 * @param warnings     what a reader should know, a sentence each
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleRecord(String schema, String id, Origin source, Map<String, Object> metadata, String language,
                            List<Quote> quotes, List<UnattributedMarks> unattributed, List<Entity> entities,
                            List<Excerpt> boilerplate, List<Part> structure, @Nullable String text,
                            List<String> warnings) {

    /** The version of the record's form. Within it, fields are only added. */
    public static final String SCHEMA = "whosaid/article/1";

    /** Copies lists and map. */
    public ArticleRecord {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        quotes = List.copyOf(quotes);
        unattributed = List.copyOf(unattributed);
        entities = List.copyOf(entities);
        boilerplate = List.copyOf(boilerplate);
        structure = List.copyOf(structure);
        warnings = List.copyOf(warnings);
    }

    /**
     * Where an article was read.
     *
     * @param path     the file as the user named it; {@code -} for standard input
     * @param line     from 1; null where the file is the article
     * @param sha256   of the article's bytes as stored
     * @param encoding the name by which the bytes were decoded
     * @param format   text, html, json, json_lines or csv
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Origin(String path, @Nullable Long line, String sha256, String encoding, String format) {
    }

    /**
     * Words and the one who said them.
     *
     * @param id           q1, q2 and so on
     * @param type         whether the words stand in quotation marks
     * @param act          what kind of report it is; null in records of versions that didn't tell
     * @param mode         how the words came about; null where none are reported, and in records of those versions
     * @param text         the words of all spans, with one space between
     * @param spans        where they stand
     * @param cue          the wording that marks the reporting; null where there is none
     * @param speaker      who said it
     * @param confidence   0 to 1 in steps of a hundredth
     * @param basis        what the attribution stands on
     * @param alternatives the runners-up, the likeliest first
     * @param flags        what a reader should know, in the order of {@link Flag}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Quote(String id, Quote.Type type, Quote.@Nullable Act act, Quote.@Nullable Mode mode, String text,
                        List<Span> spans, @Nullable Excerpt cue, Speaker speaker, double confidence, Basis basis, List<Alternative> alternatives,
                        List<Flag> flags) {

        /** Copies lists. */
        public Quote {
            spans = List.copyOf(spans);
            alternatives = List.copyOf(alternatives);
            flags = List.copyOf(flags);
        }

        /** Without act and mode, as versions wrote it that didn't tell them. */
        public Quote(String id, Quote.Type type, String text, List<Span> spans, @Nullable Excerpt cue, Speaker speaker,
                     double confidence, Basis basis, List<Alternative> alternatives, List<Flag> flags) {
            this(id, type, null, null, text, spans, cue, speaker, confidence, basis, alternatives, flags);
        }

        /** Whether words are reported, as far as the record tells: not a deed, an event, or being for or against something. */
        @JsonIgnore
        public boolean isOfWords() {
            return act != Act.DEED;
        }

        /**
         * What somebody does with the words: says how things are, asks, asks for something, says that something is not so,
         * says what he will do, judges or believes, finds something to be so ("a study shows"), means to do something,
         * declines to say something; or no report of words: a deed, an event, being for or against something.
         */
        public enum Act implements JsonName {
            STATEMENT, QUESTION, DEMAND, DENIAL, PROMISE, OPINION, FINDING, INTENTION, REFUSAL, DEED
        }

        /** How the words came about: spoken (also where nothing tells otherwise), written, or only thought. */
        public enum Mode implements JsonName { SAID, WRITTEN, THOUGHT }

        /** Whether all words stand in quotation marks, some, or none. */
        public enum Type implements JsonName { DIRECT, MIXED, INDIRECT }

        /**
         * What the attribution stands on: a cue ("Iwaya said"), a source right beside the words, the attribution
         * before it, the turns of a conversation, the label of a turn in a transcript, a headline ("Sanders: …"), or
         * nothing.
         */
        public enum Basis implements JsonName { CUE, ADJACENT, CONTINUED, CONVERSATION, LABEL, HEADING, NONE }

        /**
         * The quotation marks are never closed; the quote stands within another one; it is known only from the
         * speaker of that other one.
         */
        public enum Flag implements JsonName { UNCLOSED, NESTED, HEARSAY }
    }

    /**
     * Who said it.
     *
     * @param name    null only where the kind is unknown
     * @param kind    what kind of speaker
     * @param entity  the id of the entity; null where it is none of them
     * @param title   title or role as the article gives it; null where it gives none
     * @param mention the wording that names the source; null where the speaker is implied
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Speaker(@Nullable String name, Speaker.Kind kind, @Nullable String entity, @Nullable String title,
                          @Nullable Mention mention) {

        /**
         * A person or an organization with a name, a report or a poll, several together ("aides"), somebody without a
         * name ("a senior official"), or nobody known.
         */
        public enum Kind implements JsonName { PERSON, ORGANIZATION, DOCUMENT, COLLECTIVE, UNNAMED, UNKNOWN }
    }

    /**
     * A place that refers to somebody.
     *
     * @param place its words and where they stand
     * @param form  how it refers
     */
    public record Mention(@JsonUnwrapped Excerpt place, Form form) {

        /** By name ("Iwaya"), by a description ("the minister") or by a pronoun. */
        public enum Form implements JsonName { NAME, NOMINAL, PRONOUN }
    }

    /**
     * Who else may have said it.
     *
     * @param name       of the entity
     * @param entity     its id
     * @param confidence 0 to 1 in steps of a hundredth
     */
    public record Alternative(String name, String entity, double confidence) {
    }

    /**
     * Quotation marks that quote nobody.
     *
     * @param place  the words with their marks and where they stand
     * @param reason why nobody is quoted
     */
    public record UnattributedMarks(@JsonUnwrapped Excerpt place, Reason reason) {

        /**
         * Words that the writer keeps at a distance, the title of a work, a nickname, a word that is spoken of, feet
         * and inches, or site text.
         */
        public enum Reason implements JsonName { SCARE, TITLE, NICKNAME, TERM, MEASURE, BOILERPLATE }
    }

    /**
     * Somebody or something that the article names.
     *
     * @param id       e1, e2 and so on
     * @param type     what it is
     * @param name     the fullest in the article
     * @param aliases  its other names
     * @param titles   that stand with its name
     * @param mentions in order
     * @param quotes   the ids of what it said
     */
    public record Entity(String id, Entity.Type type, String name, List<String> aliases, List<String> titles,
                         List<Mention> mentions, List<String> quotes) {

        /** Copies lists. */
        public Entity {
            aliases = List.copyOf(aliases);
            titles = List.copyOf(titles);
            mentions = List.copyOf(mentions);
            quotes = List.copyOf(quotes);
        }

        /** What an entity is; in the JSON record by the constant's own name. */
        public enum Type { PERSON, ORGANIZATION, LOCATION, COUNTRY, CITY, STATE_OR_PROVINCE, NATIONALITY }
    }

    /**
     * A part of the article that is not running text.
     *
     * @param kind  what it is
     * @param place its words and where they stand
     */
    public record Part(Part.Kind kind, @JsonUnwrapped Excerpt place) {

        /** Parts that are not running text; a label is the name before a turn in a transcript. */
        public enum Kind implements JsonName { HEADLINE, BYLINE, DATELINE, HEADING, LABEL, CAPTION }
    }
}
