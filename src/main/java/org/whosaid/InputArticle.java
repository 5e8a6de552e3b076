package org.whosaid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.document.Document;
import org.whosaid.input.html.HtmlPage;
import org.whosaid.input.parse.Malformed;
import org.whosaid.text.Sha256;
import org.whosaid.text.Text;

/**
 * An article that a program brings: {@code InputArticle.ofText(text).withTitle(title).withPublished("2025-01-07")}.
 * What is empty is looked for in the text or the page. Immutable.
 *
 * @param id        stands in the record; by default made from the content, so that the same content has the same id
 * @param content   the article's text, or a whole web page
 * @param isHtml    whether it is a web page
 * @param title     the headline, where the text doesn't begin with it
 * @param published the date of publication; ISO 8601 is best
 * @param author    the by-line
 * @param url       the article's address; it is never opened
 */
public record InputArticle(String id, String content, boolean isHtml, Optional<String> title,
                           Optional<String> published, Optional<String> author, Optional<String> url) {

    private static final int ID_LENGTH = 16;

    /** An article's text. Offsets in its record count this string's code points. */
    public static InputArticle ofText(String text) {
        return of(text, false);
    }

    /** A web page, decoded. Its record holds the text that offsets count in, unless {@link Whosaid.Options} forbid. */
    public static InputArticle ofHtml(String page) {
        return of(page, true);
    }

    private static InputArticle of(String content, boolean isHtml) {
        return new InputArticle(Sha256.of(content).substring(0, ID_LENGTH), content, isHtml, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with this id. */
    public InputArticle withId(String other) {
        return new InputArticle(other, content, isHtml, title, published, author, url);
    }

    /** The same with this headline. */
    public InputArticle withTitle(String headline) {
        return new InputArticle(id, content, isHtml, Optional.of(headline), published, author, url);
    }

    /** The same with this date of publication. */
    public InputArticle withPublished(String date) {
        return new InputArticle(id, content, isHtml, title, Optional.of(date), author, url);
    }

    /** The same with this by-line. */
    public InputArticle withAuthor(String name) {
        return new InputArticle(id, content, isHtml, title, published, Optional.of(name), url);
    }

    /** The same with this address. */
    public InputArticle withUrl(String address) {
        return new InputArticle(id, content, isHtml, title, published, author, Optional.of(address));
    }

    /** @throws ArticleException where the page holds no article */
    Document document() {
        if (!isHtml) {
            return document(Document.InputFormat.TEXT, content, Document.Given.NOTHING, List.of());
        }
        try {
            var page = new HtmlPage().parse(content);
            return document(Document.InputFormat.HTML, page.text(), page.given(), page.warnings());
        } catch (Malformed e) {
            throw new ArticleException(id, Stage.INPUT, e.cause(), e);
        }
    }

    private Document document(Document.InputFormat format, String text, Document.Given found, List<String> warnings) {
        var given = new Document.Given(title.or(found::title), published.or(found::published), author.or(found::author),
                url.or(found::url), found.other());
        var origin = new Document.Origin("-", Optional.empty(), Sha256.of(content), "UTF-8", format);
        return new Document(id, origin, Text.of(text), given, warnings);
    }
}
