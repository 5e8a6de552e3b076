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

    /** Its parts, were it to end there. */
    List<Span> partsUntil(int end) {
        List<Span> parts = new ArrayList<>(earlierParts);
        parts.add(new Span(start(), end));
        return parts;
    }

    /**
     * Whether it may go on in the next paragraph. Where a whole paragraph is quoted, what seems to close it in the
     * middle is sooner the apostrophe of a possessive.
     */
    boolean mayGoOn() {
        boolean open = firstDoubt == null || firstDoubt.doubt() == Doubt.APOSTROPHE && opensItsParagraph();
        return open && !isCut();
    }

    /** It goes on in the next paragraph, with an opening mark of its own there. */
    void goOn(int end, MarkOccurrence nextOpening, int nextParagraphStart) {
        earlierParts.add(new Span(start(), end));
        firstDoubt = null;
        opening = nextOpening;
        paragraphStart = nextParagraphStart;
    }

    /** Here it seems to end, but the sign may be something else. */
    void doubt(MarkOccurrence sign) {
        if (firstDoubt == null) {
            firstDoubt = sign;
        } else {
            laterDoubts.add(sign);
        }
    }

    /** The first sign that seems to close it, or null. */
    @Nullable MarkOccurrence firstDoubt() {
        return firstDoubt;
    }

    /** The measures among the doubtful signs that did not close it. */
    List<Span> measures(@Nullable MarkOccurrence closing) {
        List<MarkOccurrence> signs = new ArrayList<>(laterDoubts);
        if (firstDoubt != null && firstDoubt != closing) {
            signs.add(firstDoubt);
        }
        return signs.stream().filter(sign -> sign.doubt() == Doubt.MEASURE).map(MarkOccurrence::measure).toList();
    }

    /** Another quotation of its style opened within it, at the earliest here; if it is never closed, it ends here. */
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
