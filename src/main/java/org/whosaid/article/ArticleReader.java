package org.whosaid.article;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.whosaid.article.Block.Kind;
import org.whosaid.document.Document;
import org.whosaid.text.Text;

/**
 * Reads an article from its document: finds its paragraphs and tells them from what stands above, between and below.
 *
 * <p>Works on the layout and the wording of short lines, from the outside in: the text is cut into pieces (see
 * {@link Wrapping}); then turns of transcripts, boilerplate, by-lines and datelines, the headline and the headings take
 * what is theirs; what is left is paragraphs. Every code point that is not white space ends in exactly one block.
 *
 * <p>Takes time in proportion to the text's length. Has no state; safe for all threads.
 */
public final class ArticleReader {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** The article that a document holds; one without blocks where there is nothing but white space. */
    public Article read(Document document) {
        Text text = document.text();
        ArticleBuilder draft = new ArticleBuilder(Wrapping.pieces(text, Line.of(text)));
        FrontMatter front = new FrontMatter(draft);
        markBoilerplate(draft);
        front.markLines();
        OptionalInt headline = HeadlineDetector.find(draft, document.given().title());
        headline.ifPresent(piece -> draft.mark(piece, Kind.HEADLINE));
        front.markBareByline(headline);
        Headings.mark(draft);
        front.findHeads();
        Optional<String> title = headline.stream().mapToObj(draft::piece).map(ArticleReader::title).findFirst();
        Optional<String> author = front.author().or(() -> AuthorNote.author(draft));
        return new Article(text, Blocks.of(draft, front), title, author, front.place(), front.date());
    }

    /** The headline in one line; the semicolon goes that some archives put before the deck. */
    private static String title(LayoutLine piece) {
        String title = SPACES.matcher(piece.words()).replaceAll(" ");
        return title.endsWith(";") ? title.substring(0, title.length() - 1).strip() : title;
    }

    private static void markBoilerplate(ArticleBuilder draft) {
        Footer tail = new Footer();
        for (int piece = 0; piece < draft.size(); piece++) {
            if (draft.turns().label(piece).isEmpty() && tail.takes(draft.piece(piece))) {
                draft.mark(piece, Caption.isDescribed(draft.piece(piece)) ? Kind.CAPTION : Kind.BOILERPLATE);
            }
        }
    }
}
