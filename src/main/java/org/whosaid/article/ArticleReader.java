package org.whosaid.article;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.whosaid.article.Block.Kind;
import org.whosaid.document.Document;
import org.whosaid.text.Text;

/**
 * Reads an article from its document: separates its paragraphs from what is above, between and below them.
 *
 * <p>Works on layout and on the wording of short lines, from the outside in. The text is divided into lines (see {@link
 * Wrapping}). Turns of transcripts, boilerplate, by-lines and datelines, the headline and the headings are marked in
 * this order; the rest is paragraphs. Every code point that is not white space ends up in exactly one block.
 *
 * <p>Takes time linear in the text's length. Stateless, safe for all threads.
 */
public final class ArticleReader {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** The article in a document; without blocks if there is only white space. */
    public Article read(Document document) {
        Text text = document.text();
        ArticleBuilder builder = new ArticleBuilder(Wrapping.layoutLines(text, TextLine.of(text)));
        FrontMatter front = new FrontMatter(builder);
        markBoilerplate(builder);
        front.markLines();
        OptionalInt headline = HeadlineDetector.find(builder, document.given().title());
        headline.ifPresent(index -> builder.mark(index, Kind.HEADLINE));
        front.markBareByline(headline);
        Headings.mark(builder);
        front.findHeadDatelines();
        Optional<String> title = headline.stream().mapToObj(builder::line).map(ArticleReader::title).findFirst();
        Optional<String> author = front.author().or(() -> AuthorNote.author(builder));
        return new Article(text, Blocks.of(builder, front), title, author, front.place(), front.date());
    }

    /** The headline in one line, without the semicolon that some archives put before the deck. */
    private static String title(LayoutLine line) {
        String title = SPACES.matcher(line.words()).replaceAll(" ");
        return title.endsWith(";") ? title.substring(0, title.length() - 1).strip() : title;
    }

    private static void markBoilerplate(ArticleBuilder builder) {
        Footer footer = new Footer();
        for (int index = 0; index < builder.size(); index++) {
            if (isSubtitleCue(builder, index)) {
                builder.mark(index, Kind.BOILERPLATE);
            } else if (builder.turns().label(index).isEmpty() && footer.covers(builder.line(index))) {
                builder.mark(index, Caption.isDescribed(builder.line(index)) ? Kind.CAPTION : Kind.BOILERPLATE);
            }
        }
    }

    /** The number and the time before a line of subtitles. */
    private static boolean isSubtitleCue(ArticleBuilder builder, int index) {
        boolean number = index + 1 < builder.size() && NUMBER.matcher(builder.line(index).head()).matches();
        return StageNotes.isTime(builder.line(number ? index + 1 : index).head())
                && (number || builder.turns().label(index).isEmpty());
    }
}
