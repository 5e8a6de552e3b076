package org.whosaid.attribution.rule;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whosaid.language.TokenView;
import org.whosaid.quotation.Quotation;
import org.whosaid.text.Span;

/** Which attribution each token of an article is content of: at most one. Holds both sides of that in step. */
final class ContentTokens {

    /** A quotation with that share of content is content as a whole. */
    private static final double MIN_SHARE = 0.5;

    private final TokenView tokens;
    private final Map<Integer, AttributionBuilder> ownerOf = new HashMap<>();

    ContentTokens(TokenView tokens) {
        this.tokens = tokens;
    }

    /** The attribution that a token is content of, or null. */
    @Nullable AttributionBuilder of(int token) {
        return ownerOf.get(token);
    }

    /** Makes a span content of an attribution, whatever else it was before. */
    void take(AttributionBuilder attribution, Span span) {
        attribution.add(span);
        for (int i = tokens.firstToken(span); i < tokens.endToken(span); i++) {
            ownerOf.put(i, attribution);
        }
    }

    /** All of a part; where others have some of it, and the attribution has none, as much as they leave. */
    void takeFree(AttributionBuilder attribution, Span part) {
        int first = tokens.firstToken(part);
        int end = tokens.endToken(part);
        if (IntStream.range(first, end).allMatch(i -> ownerOf.getOrDefault(i, attribution) == attribution)) {
            take(attribution, part);
        } else if (IntStream.range(first, end).noneMatch(i -> ownerOf.get(i) == attribution)) {
            takeGaps(attribution, first, end);
        }
    }

    private void takeGaps(AttributionBuilder attribution, int first, int end) {
        int start = first;
        for (int i = first; i <= end; i++) {
            if (i == end || ownerOf.containsKey(i)) {
                takeWords(attribution, start, i);
                start = i + 1;
            }
        }
    }

    /** Takes tokens without the signs at their borders. */
    private void takeWords(AttributionBuilder attribution, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && tokens.isSign(start)) {
            start++;
        }
        while (end > start && tokens.isSign(end - 1)) {
            end--;
        }
        if (start < end) {
            take(attribution, tokens.span(start, end));
        }
    }

    /** Takes back content that lies within a quotation; what reaches beyond it stays. */
    void release(Quotation quotation) {
        for (Span part : quotation.parts()) {
            for (int i = tokens.firstToken(part); i < tokens.endToken(part); i++) {
                AttributionBuilder owner = ownerOf.remove(i);
                if (owner != null) {
                    owner.drop(part);
                }
            }
        }
    }

    /** Leaves of an attribution's content what stands before and behind some tokens. */
    void cutOut(AttributionBuilder attribution, int first, int end) {
        Span cut = tokens.span(first, end);
        for (Span span : attribution.content()) {
            if (span.overlaps(cut)) {
                attribution.drop(span);
                takeWords(attribution, tokens.firstToken(span), first);
                takeWords(attribution, end, tokens.endToken(span));
            }
        }
        IntStream.range(first, end).forEach(token -> ownerOf.remove(token, attribution));
    }

    private void cutOutOthers(AttributionBuilder attribution, Quotation quotation) {
        owners(quotation).stream().filter(owner -> owner != attribution)
                .forEach(other -> cutOut(other, tokens.firstToken(quotation.extent()), tokens.endToken(quotation.extent())));
    }

    /** The attributions that a quotation's tokens are content of, in order. */
    private List<AttributionBuilder> owners(Quotation quotation) {
        return quotation.parts().stream().flatMap(part -> IntStream.range(tokens.firstToken(part), tokens.endToken(part)).boxed())
                .flatMap(token -> Stream.ofNullable(ownerOf.get(token))).distinct().toList();
    }

    /**
     * Of a quotation over several paragraphs without a cue between its marks, the only owner whose cue stands beside them; where a paragraph without an
     * opening mark goes on with it, so that no other quotation can have begun there, the last one. Takes it from all others.
     */
    Optional<AttributionBuilder> claimAllParts(Quotation quotation) {
        List<AttributionBuilder> owners = quotation.parts().size() < 2 ? List.of() : owners(quotation).stream()
                .filter(owner -> owner.cue().filter(cue -> isBeside(quotation, cue)).isPresent()).toList();
        boolean unmarked = quotation.parts().stream().anyMatch(part -> !tokens.isSign(tokens.firstToken(part)));
        boolean cueWithin = owners(quotation).stream().flatMap(owner -> owner.cue().stream())
                .anyMatch(cue -> quotation.parts().stream().anyMatch(part -> part.contains(cue)));
        boolean whole = !cueWithin && (owners.size() == 1 || !owners.isEmpty() && unmarked);
        Optional<AttributionBuilder> owner = whole ? Optional.of(owners.get(owners.size() - 1)) : Optional.empty();
        owner.ifPresent(claimant -> cutOutOthers(claimant, quotation));
        return owner;
    }

    private boolean isBeside(Quotation quotation, Span cue) {
        int block = tokens.blockOf(tokens.firstToken(cue));
        return quotation.parts().stream().noneMatch(part -> part.contains(cue))
                && quotation.parts().stream().anyMatch(part -> tokens.blockOf(tokens.firstToken(part)) == block);
    }

    /** The attribution that most of a quotation's tokens are content of. */
    Optional<AttributionBuilder> owner(Quotation quotation) {
        Map<AttributionBuilder, Integer> counts = new LinkedHashMap<>();
        int all = 0;
        for (Span part : quotation.parts()) {
            for (int i = tokens.firstToken(part); i < tokens.endToken(part); i++) {
                all++;
                AttributionBuilder owner = ownerOf.get(i);
                if (owner != null) {
                    counts.merge(owner, 1, Integer::sum);
                }
            }
        }
        int enough = (int) Math.ceil(all * MIN_SHARE / quotation.parts().size());
        return counts.entrySet().stream().filter(owner -> owner.getValue() >= enough)
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
