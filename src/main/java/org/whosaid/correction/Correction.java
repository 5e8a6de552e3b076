package org.whosaid.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.whosaid.record.ArticleRecord.Speaker;

/**
 * One line of {@code corrections.jsonl}.
 *
 * @param schema      {@link #SCHEMA}
 * @param article     the id of the article
 * @param quote       the id that the quote had when it was checked; for people, since it may change from run to run
 * @param fingerprint of the quote's words and places, see {@link Fingerprint}
 * @param verdict     what was found
 * @param speaker     who said it; null for {@link Verdict#NONE} and {@link Verdict#WITHDRAWN}, and where a quote whose
 *                    speaker is unknown was confirmed as such
 * @param found       the speaker that the record named when it was checked; null where it named none
 * @param at          when, ISO 8601, UTC
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Correction(String schema, String article, String quote, String fingerprint, Verdict verdict,
                         @Nullable RightSpeaker speaker, @Nullable String found, String at) {

    /** The version of the line's form. Within it, fields are only added. */
    public static final String SCHEMA = "whosaid/correction/1";

    /**
     * Checks what every use relies on.
     *
     * @throws IllegalArgumentException where a line of this kind can't be
     */
    public Correction {
        if (!SCHEMA.equals(schema) || article == null || quote == null || fingerprint == null || verdict == null) {
            throw new IllegalArgumentException("no line of " + SCHEMA);
        }
        if (verdict == Verdict.SPEAKER && speaker == null) {
            throw new IllegalArgumentException("it says that somebody else said it, but not who");
        }
    }

    /**
     * Who said it.
     *
     * @param name   as the article's entity has it, or as somebody typed it
     * @param entity the id of the entity in the record that was checked; null where it is none of them
     * @param kind   what kind of speaker
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RightSpeaker(String name, @Nullable String entity, Speaker.Kind kind) {

        /** @throws IllegalArgumentException where there is no name */
        public RightSpeaker {
            if (name == null || name.isBlank() || kind == null) {
                throw new IllegalArgumentException("a speaker needs a name and a kind");
            }
        }
    }
}
