package org.whosaid.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ArticleRecord.Part;
import org.whosaid.record.Excerpt;
import org.whosaid.text.Span;

/** The marks of a record by layer, cut into segments. */
final class RecordMarks {

    /** Parts within a paragraph; all others are blocks of their own. */
    private static final Set<Part.Kind> WITHIN_BLOCKS = Set.of(Part.Kind.DATELINE, Part.Kind.LABEL);

    private final Map<Layer, List<Mark>> marks = new EnumMap<>(Layer.class);
    private final List<String> parts = new ArrayList<>();

    private RecordMarks() {
    }

    static RecordMarks of(ArticleRecord record) {
        RecordMarks marks = new RecordMarks();
        record.structure().stream().filter(part -> WITHIN_BLOCKS.contains(part.kind()))
                .forEach(part -> marks.part(part.place(), part.kind().jsonName()));
        record.boilerplate().forEach(place -> marks.part(place, "boilerplate"));
        for (int i = 0; i < record.quotes().size(); i++) {
            marks.quote(record.quotes().get(i), i);
        }
        for (int i = 0; i < record.unattributed().size(); i++) {
            marks.add(Layer.UNATTRIBUTED, record.unattributed().get(i).place(), i);
        }
        for (int i = 0; i < record.entities().size(); i++) {
            marks.entity(record.entities().get(i), i);
        }
        return marks;
    }

    List<TextSegment> segments(Layer layer) {
        return MarkSegments.of(marks.getOrDefault(layer, List.of()));
    }

    /** The kind of the part that owns a segment of {@link Layer#PART}. */
    String part(int number) {
        return parts.get(number);
    }

    private void part(Excerpt place, String kind) {
        add(Layer.PART, place, parts.size());
        parts.add(kind);
    }

    private void quote(ArticleRecord.Quote quote, int number) {
        quote.spans().forEach(span -> add(Layer.QUOTE, span, number));
        if (quote.cue() != null) {
            add(Layer.CUE, quote.cue(), number);
        }
        if (quote.speaker().mention() != null) {
            add(Layer.MENTION, quote.speaker().mention().place(), number);
        }
    }

    private void entity(ArticleRecord.Entity entity, int number) {
        entity.mentions().forEach(mention -> add(Layer.ENTITY, mention.place(), number));
    }

    private void add(Layer layer, Excerpt place, int owner) {
        add(layer, new Span(place.start(), place.end()), owner);
    }

    private void add(Layer layer, Span span, int owner) {
        marks.computeIfAbsent(layer, key -> new ArrayList<>()).add(new Mark(span, owner));
    }
}
