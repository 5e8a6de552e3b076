package org.whosaid.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.quotation.MarkOccurrence.Doubt;
import org.whosaid.text.Span;

/** A quotation whose end is not known yet. */
final class OpenQuotation {

    private final List<Span> earlierParts = new ArrayList<>();
    private final List<MarkOccurrence> laterDoubts = new ArrayList<>();
    private MarkOccurrence opening;
    private int paragraphStart;
    private @Nullable MarkOccurrence firstDoubt;
    private int cut = -1;

    OpenQuotation(MarkOccurrence opening, int paragraphStart) {
        this.opening = opening;
        this.paragraphStart = paragraphStart;
    }

    QuoteMark mark() {
        return opening.mark();
    }

    /** Where its part in this paragraph starts. */
    int start() {
        return opening.start();
    }

    /** Where the words of this part start. */
    int contentStart() {
        return opening.end();
    }

    boolean isContinued() {
        return !earlierParts.isEmpty();
    }

    boolean opensItsParagraph() {
        return opening.start() == paragraphStart || isContinued();
    }

    /** Its parts, if it ends there. */
    List<Span> partsUntil(int end) {
        List<Span> parts = new ArrayList<>(earlierParts);
        parts.add(new Span(start(), end));
        return parts;
    }

    /**
     * Whether it may continue in the next paragraph. If a whole paragraph is quoted, a mark that seems to close it in
     * the middle is more likely a possessive's apostrophe.
     */
    boolean mayContinue() {
        boolean open = firstDoubt == null || firstDoubt.doubt() == Doubt.APOSTROPHE && opensItsParagraph();
        return open && !isCut();
    }

    /** Continues it in the next paragraph, with an opening mark of its own there. */
    void continueAt(int end, MarkOccurrence nextOpening, int nextParagraphStart) {
        earlierParts.add(new Span(start(), end));
        firstDoubt = null;
        opening = nextOpening;
        paragraphStart = nextParagraphStart;
    }

    /** It seems to end here, but the mark may be something else. */
    void doubt(MarkOccurrence occurrence) {
        if (firstDoubt == null) {
            firstDoubt = occurrence;
        } else {
            laterDoubts.add(occurrence);
        }
    }

    /** The first mark that seems to close it, or null. */
    @Nullable MarkOccurrence firstDoubt() {
        return firstDoubt;
    }

    /** The measures among the doubtful marks that did not close it. */
    List<Span> measures(@Nullable MarkOccurrence closing) {
        List<MarkOccurrence> occurrences = new ArrayList<>(laterDoubts);
        if (firstDoubt != null && firstDoubt != closing) {
            occurrences.add(firstDoubt);
        }
        return occurrences.stream().filter(mark -> mark.doubt() == Doubt.MEASURE).map(MarkOccurrence::measure).toList();
    }

    /** Another quotation of its style opened within it, the first one here; if it is never closed, it ends here. */
    void cutAt(int offset) {
        if (cut < 0) {
            cut = offset;
        }
    }

    boolean isCut() {
        return cut >= 0;
    }

    int cut() {
        return cut;
    }
}
