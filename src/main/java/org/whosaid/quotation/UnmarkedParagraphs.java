package org.whosaid.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.article.Article;
import org.whosaid.article.Block;
import org.whosaid.article.Block.Kind;
import org.whosaid.quotation.MarkOccurrence.Doubt;
import org.whosaid.quotation.Quotation.Flag;
import org.whosaid.quotation.Quotation.MarkKind;
import org.whosaid.text.Span;

/**
 * Quotations whose later paragraphs have no opening marks: one that is open at the end of its paragraph goes on up to a
 * closing mark that has no partner, where no other mark comes before. For one article; time is linear in its length.
 */
final class UnmarkedParagraphs {

    /** Farther away a closing mark without a partner is another writer's slip. */
    private static final int MAX_PARAGRAPHS = 6;

    private final Article article;
    private final List<Block> blocks;
    private final Map<Integer, Integer> byEnd = new HashMap<>();

    UnmarkedParagraphs(Article article) {
        this.article = article;
        this.blocks = article.blocks().stream().filter(block -> block.kind() != Kind.BOILERPLATE && block.kind() != Kind.CAPTION).toList();
        for (int number = 0; number < blocks.size(); number++) {
            byEnd.put(blocks.get(number).span().end(), number);
        }
    }

    /** The quotations, those that go on without opening marks closed; none of them crosses another one. */
    List<Quotation> joined(List<Quotation> quotations) {
        List<Quotation> sorted = quotations.stream().sorted(Comparator.comparing(Quotation::extent)).toList();
        List<Quotation> joined = new ArrayList<>();
        int end = 0;
        for (int number = 0; number < sorted.size(); number++) {
            Quotation quotation = sorted.get(number);
            int next = number + 1;
            joined.add(end > quotation.extent().start() || !isOpen(quotation) ? quotation
                    : closed(quotation).filter(whole -> containsAll(whole.extent(), sorted, next)).orElse(quotation));
            end = Math.max(end, joined.get(number).extent().end());
        }
        return joined;
    }

    /** Whether all quotations from a number on that start in a span also end in it. */
    private static boolean containsAll(Span span, List<Quotation> sorted, int from) {
        boolean all = true;
        for (int number = from; all && number < sorted.size() && sorted.get(number).extent().start() < span.end(); number++) {
            all = span.contains(sorted.get(number).extent());
        }
        return all;
    }

    private static boolean isOpen(Quotation quotation) {
        return quotation.marks() == MarkKind.DOUBLE && quotation.flags().contains(Flag.UNCLOSED);
    }

    private Optional<Quotation> closed(Quotation quotation) {
        Integer last = byEnd.get(quotation.extent().end());
        List<Span> parts = new ArrayList<>(quotation.parts());
        int first = last == null ? blocks.size() : last + 1;
        for (int next = first; next < Math.min(blocks.size(), first + MAX_PARAGRAPHS) && blocks.get(next).kind().isBody(); next++) {
            Span paragraph = blocks.get(next).span();
            Optional<MarkOccurrence> mark = MarkReader.read(article.text(), paragraph, new ArrayList<>()).stream()
                    .filter(found -> found.mark().marks() == MarkKind.DOUBLE).findFirst();
            parts.add(mark.map(found -> new Span(paragraph.start(), found.end())).orElse(paragraph));
            if (mark.isPresent()) {
                return mark.filter(UnmarkedParagraphs::closes).map(found -> continued(quotation, parts));
            }
        }
        return Optional.empty();
    }

    private static boolean closes(MarkOccurrence mark) {
        return mark.facing() == Facing.CLOSES && mark.doubt() == Doubt.NONE;
    }

    private static Quotation continued(Quotation quotation, List<Span> parts) {
        Set<Flag> flags = EnumSet.copyOf(quotation.flags());
        flags.remove(Flag.UNCLOSED);
        flags.add(Flag.CONTINUED);
        return new Quotation(parts, quotation.marks(), quotation.depth(), flags);
    }
}
