package org.whosaid.evaluation.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.evaluation.gold.GoldRole;

/**
 * All that an evaluation counts. What can't be counted, because the gold folder lacks the file for it, is null and left out
 * of the JSON. Immutable.
 *
 * @param articles          in the gold folder
 * @param withoutRecord     how many of them have no record
 * @param withoutAnnotation how many of them have no annotation file; all below leaves them out, but for the sentences, which
 *                          have labels of their own
 * @param sentenceSpans     the published metric
 * @param articleSpans      spans over whole articles, by role
 * @param attributions      contents and full attributions, by type: all, direct, mixed, indirect
 * @param quoted            what stands between quotation marks: all, longer ones, shorter ones
 * @param speakers          resolved names: all, then by kind and by the annotated source
 * @param reliability       whether confidence is right
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figures(int articles, int withoutRecord, int withoutAnnotation, @Nullable SentenceFigures sentenceSpans,
                      List<SpanFigures> articleSpans, List<AttributionFigures> attributions, List<QuotedFigures> quoted,
                      @Nullable List<SpeakerFigures> speakers, Reliability reliability) {

    /** Copies the lists. */
    public Figures {
        articleSpans = List.copyOf(articleSpans);
        attributions = List.copyOf(attributions);
        quoted = List.copyOf(quoted);
        speakers = speakers == null ? null : List.copyOf(speakers);
    }

    /**
     * Spans on the sentences of the published metric.
     *
     * @param placed  sentences whose place in their article was found
     * @param lost    those whose place was not
     * @param source  same first and last token
     * @param cue     same first and last token
     * @param content same first and last token
     */
    public record SentenceFigures(int placed, int lost, PrecisionRecall source, PrecisionRecall cue, PrecisionRecall content) {
    }

    /**
     * Spans of a role over whole articles.
     *
     * @param role    source, cue or content
     * @param exact   both borders are the same
     * @param begin   both start at the same code point
     * @param overlap both share a code point
     */
    public record SpanFigures(GoldRole role, PrecisionRecall exact, PrecisionRecall begin, PrecisionRecall overlap) {
    }

    /**
     * Attributions of a type. Of those found, the type is that of the found content; of those annotated, of the annotated
     * one; both told by the quotation marks around their words.
     *
     * @param type           all, direct, mixed or indirect
     * @param contentExact   all pieces of the content are the same
     * @param contentOverlap contents share a code point
     * @param fullExact      all pieces of source, cue and content are the same
     * @param fullOverlap    source, cue and content share a code point each, or are missing in both
     */
    public record AttributionFigures(String type, PrecisionRecall contentExact, PrecisionRecall contentOverlap, PrecisionRecall fullExact,
                                     PrecisionRecall fullOverlap) {
    }

    /**
     * Stretches between double quotation marks.
     *
     * @param row           which
     * @param units         that an annotated content covers to four fifths
     * @param found         of these, covered to four fifths by a quote
     * @param withSource    of these units, those with an annotated source
     * @param speakerRight  of those, covered by a quote whose speaker's mention overlaps the source
     * @param unattributed  stretches that touch no annotation
     * @param givenASpeaker of these, covered by a quote with a speaker
     */
    @JsonPropertyOrder({"row", "units", "found", "withSource", "speakerRight", "speakerRightPercent"})
    public record QuotedFigures(String row, int units, int found, int withSource, int speakerRight, int unattributed,
                                int givenASpeaker) {

        /** Percent of the units with a source whose speaker is right; 0 where there is none. */
        @JsonProperty
        public double speakerRightPercent() {
            return 100.0 * speakerRight / Math.max(1, withSource);
        }
    }

    /**
     * Resolved names of speakers.
     *
     * @param row       which units: all, of a kind, or with a form of the annotated source
     * @param units     whose speaker is known, 1 or more
     * @param strict    of these, given an accepted name
     * @param lenient   of these, given an accepted name, a part of it, or more than it
     * @param kindRight of these, given the right kind
     */
    @JsonPropertyOrder({"row", "units", "strict", "lenient", "kindRight", "strictPercent", "lenientPercent", "kindRightPercent"})
    public record SpeakerFigures(String row, int units, int strict, int lenient, int kindRight) {

        /** Percent. */
        @JsonProperty
        public double strictPercent() {
            return 100.0 * strict / units;
        }

        /** Percent. */
        @JsonProperty
        public double lenientPercent() {
            return 100.0 * lenient / units;
        }

        /** Percent. */
        @JsonProperty
        public double kindRightPercent() {
            return 100.0 * kindRight / units;
        }
    }
}
