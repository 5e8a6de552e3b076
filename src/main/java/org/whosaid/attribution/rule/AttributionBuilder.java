package org.whosaid.attribution.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whosaid.attribution.Attribution.Basis;
import org.whosaid.attribution.Attribution.Flag;
import org.whosaid.attribution.Source;
import org.whosaid.text.Span;

/** An attribution in the making: contents are added until the article is read. */
final class AttributionBuilder {

    private final Optional<Span> cue;
    private final Source source;
    private final Basis basis;
    private final double certainty;
    private final @Nullable AttributionBuilder sameAs;
    private final @Nullable AttributionBuilder around;
    private final List<Span> content = new ArrayList<>();
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);

    private AttributionBuilder(Optional<Span> cue, Source source, Basis basis, double certainty, @Nullable AttributionBuilder sameAs,
                  @Nullable AttributionBuilder around) {
        this.cue = cue;
        this.source = source;
        this.basis = basis;
        this.certainty = certainty;
        this.sameAs = sameAs;
        this.around = around;
    }

    /** Found by the model, with a cue. */
    static AttributionBuilder tied(Span cue, Source source, Basis basis, double certainty) {
        return new AttributionBuilder(Optional.of(cue), source, basis, certainty, null, null);
    }

    static AttributionBuilder without(Source source, Basis basis) {
        return new AttributionBuilder(Optional.empty(), source, basis, 1, null, null);
    }

    static AttributionBuilder like(AttributionBuilder earlier, Basis basis) {
        return new AttributionBuilder(Optional.empty(), new Source.Unknown(), basis, earlier.certainty, earlier.origin(), null);
    }

    /** What somebody says in the words of another attribution. */
    static AttributionBuilder within(AttributionBuilder around, Span cue, Source source) {
        return new AttributionBuilder(Optional.of(cue), source, Basis.CUE, around.certainty, null, around);
    }

    /** What the source of another attribution says in its words to have said. */
    static AttributionBuilder ofItself(AttributionBuilder around, Span cue) {
        return new AttributionBuilder(Optional.of(cue), new Source.Unknown(), Basis.CUE, around.certainty, around.origin(), around);
    }

    /** The attribution in which this one goes on, or itself. */
    AttributionBuilder origin() {
        return sameAs == null ? this : sameAs;
    }

    /** The attribution in whose content this one stands. */
    Optional<AttributionBuilder> around() {
        return Optional.ofNullable(around);
    }

    void add(Span span) {
        content.add(span);
    }

    /** Takes back what lies within a stretch. */
    void drop(Span stretch) {
        content.removeIf(stretch::contains);
    }

    void flag(Flag flag) {
        flags.add(flag);
    }

    Basis basis() {
        return basis;
    }

    double certainty() {
        return certainty;
    }

    Optional<Span> cue() {
        return cue;
    }

    Source source() {
        return source;
    }

    Set<Flag> flags() {
        return flags;
    }

    /** Its content in order; stretches that overlap or touch are one. */
    List<Span> content() {
        List<Span> merged = new ArrayList<>();
        for (Span span : content.stream().sorted().toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && span.start() <= merged.get(last).end()) {
                merged.set(last, merged.get(last).to(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
