package org.whosaid.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.whosaid.article.Article;
import org.whosaid.article.Block;
import org.whosaid.text.Span;

/**
 * Finds the text between an article's quotation marks.
 *
 * <p>How a quotation runs over paragraphs: if a speaker continues in the next paragraph, English sets an opening mark
 * at the start of each paragraph and a closing mark at the end of the last one only. So a quotation that is still open
 * at the end of its paragraph continues if the next paragraph starts with an opening mark of its kind; the whole is one
 * {@link Quotation} with a part for each paragraph, and the quotations nested in it continue the same way. If the next
 * paragraph starts otherwise, the quotation was never closed and ends with its paragraph; if another one of its style
 * opened within it before, it ends there. Either way a wrong mark affects its own paragraph and no other. But if the next
 * mark, some paragraphs later, is a closing one without a partner, the quotation ends there (see {@link UnmarkedParagraphs}).
 *
 * <p>Paragraphs and speech form such chains; what the site put between them does not break one, a heading or the name
 * before a turn does. A headline, heading, by-line or dateline is read on its own. Boilerplate is not read.
 *
 * <p>Within a paragraph the context of a mark comes first: after a space and before a word it opens, after a word and
 * before a space it closes. The mark's shape and what is open decide the rest. A single mark that seems to close but
 * may be an apostrophe (the players' union), and a number's mark that may be inches, closes only if no surer one
 * follows before the next opening mark.
 *
 * <p>Time is linear in the length of the text. Stateless, safe for all threads.
 */
public final class QuotationFinder {

    private static final Comparator<Quotation> OUTER_FIRST = Comparator
            .<Quotation>comparingInt(quotation -> quotation.extent().start())
            .thenComparing(quotation -> quotation.extent().end(), Comparator.reverseOrder());

    /** All quotation marks of an article. Throws nothing, whatever the text. */
    public QuotationMarks find(Article article) {
        List<Quotation> quotations = new ArrayList<>();
        List<Span> measures = new ArrayList<>();
        Nesting chain = new Nesting(article.text(), quotations, measures);
        for (Block block : article.blocks()) {
            read(block, chain);
        }
        chain.end();
        measures.sort(null);
        List<Quotation> whole = new ArrayList<>(new UnmarkedParagraphs(article).joined(quotations));
        return new QuotationMarks(withDepth(whole), joined(measures));
    }

    private static void read(Block block, Nesting chain) {
        switch (block.kind()) {
            case PARAGRAPH, SPEECH -> chain.read(block.span());
            case BOILERPLATE, CAPTION -> { }
            case HEADLINE, BYLINE, DATELINE, HEADING, LABEL -> {
                chain.end();
                chain.read(block.span());
                chain.end();
            }
        }
    }

    private static List<Quotation> withDepth(List<Quotation> quotations) {
        quotations.sort(OUTER_FIRST);
        Deque<Quotation> around = new ArrayDeque<>();
        List<Quotation> deep = new ArrayList<>(quotations.size());
        for (Quotation quotation : quotations) {
            while (!around.isEmpty() && around.peek().extent().end() <= quotation.extent().start()) {
                around.pop();
            }
            deep.add(new Quotation(quotation.parts(), quotation.marks(), around.size(), quotation.flags()));
            around.push(quotation);
        }
        return deep;
    }

    /** Minutes and seconds, feet and inches separated by a space are one measure: 40° 26' 46". */
    private static List<Span> joined(List<Span> measures) {
        List<Span> joined = new ArrayList<>(measures.size());
        for (Span measure : measures) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).overlaps(measure)) {
                joined.set(last, joined.get(last).to(measure));
            } else {
                joined.add(measure);
            }
        }
        return joined;
    }
}
