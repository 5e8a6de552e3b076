package org.whosaid.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.article.Article;
import org.whosaid.article.Block;
import org.whosaid.article.Block.Kind;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/** What the finder reads in an article of a few blocks, shown as words. */
record Reading(Text text, QuotationMarks marks) {

    /** Of an article with these paragraphs. */
    static Reading of(String... paragraphs) {
        return of(blocks(paragraphs));
    }

    /** Of an article with these blocks, each with its words. */
    static Reading of(List<Part> parts) {
        Article article = article(parts);
        return new Reading(article.text(), new QuotationFinder().find(article));
    }

    static Article article(List<Part> parts) {
        StringBuilder whole = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (Part part : parts) {
            int length = part.words().codePointCount(0, part.words().length());
            blocks.add(new Block(part.kind(), new Span(start, start + length)));
            whole.append(part.words()).append("\n\n");
            start += length + 2;
        }
        return new Article(Text.of(whole.toString()), blocks, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /** A block before it has a place. */
    record Part(Kind kind, String words) {
    }

    static List<Part> blocks(String... paragraphs) {
        return List.of(paragraphs).stream().map(words -> new Part(Kind.PARAGRAPH, words)).toList();
    }

    /** All quotations, each with its parts joined by " ¶ ". */
    List<String> quotations() {
        return marks.quotations().stream().map(this::words).toList();
    }

    /** Those of one depth. */
    List<String> atDepth(int depth) {
        return marks.quotations().stream().filter(quotation -> quotation.depth() == depth).map(this::words).toList();
    }

    /** The flags of all quotations, in order. */
    List<Set<Quotation.Flag>> flags() {
        return marks.quotations().stream().map(Quotation::flags).toList();
    }

    /** The kinds of marks of all quotations, in order. */
    List<Quotation.MarkKind> kinds() {
        return marks.quotations().stream().map(Quotation::marks).toList();
    }

    List<String> measures() {
        return marks.measures().stream().map(text::slice).toList();
    }

    private String words(Quotation quotation) {
        return String.join(" ¶ ", quotation.parts().stream().map(text::slice).toList());
    }
}
