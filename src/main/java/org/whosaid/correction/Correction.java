package org.whosaid.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.whosaid.record.ArticleRecord.Speaker;

/**
 * One line of {@code corrections.jsonl}.
 *
 * @param schema      {@link #SCHEMA}
 * @param article     the id of the article
 * @param quote       the id of the quote when it was checked; for people, since it may differ between runs
 * @param fingerprint the fingerprint of the quote, see {@link Fingerprint}
 * @param verdict     the result of the check
 * @param speaker     the right speaker; null for {@link Verdict#NONE} and {@link Verdict#WITHDRAWN}, and if an unknown
 *                    speaker was confirmed
 * @param found       the speaker in the record when it was checked; null if it had none
 * @param at          the time of the check, ISO 8601, UTC
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Correction(String schema, String article, String quote, String fingerprint, Verdict verdict,
                         @Nullable RightSpeaker speaker, @Nullable String found, String at) {

    /** The version of the format. Within a version, fields are only added. */
    public static final String SCHEMA = "whosaid/correction/1";

    /**
     * Checks the fields.
     *
     * @throws IllegalArgumentException if a required field is missing
     */
    public Correction {
        if (!SCHEMA.equals(schema) || article == null || quote == null || fingerprint == null || verdict == null) {
            throw new IllegalArgumentException("not a correction in the format " + SCHEMA);
        }
        if (verdict == Verdict.SPEAKER && speaker == null) {
            throw new IllegalArgumentException("a correction of the speaker needs a speaker");
        }
    }

    /**
     * The right speaker.
     *
     * @param name   the name of the entity, or a typed name
     * @param entity the id of the entity in the record that was checked; null if it is no entity
     * @param kind   the kind of speaker
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RightSpeaker(String name, @Nullable String entity, Speaker.Kind kind) {

        /** @throws IllegalArgumentException if the name is blank or the kind is missing */
        public RightSpeaker {
            if (name == null || name.isBlank() || kind == null) {
                throw new IllegalArgumentException("a speaker needs a name and a kind");
            }
        }
    }
}
