package org.whosaid.input.html;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.whosaid.document.Document.Given;
import org.whosaid.input.parse.Content;
import org.whosaid.input.parse.Malformed;
import org.whosaid.input.parse.Parser;

/**
 * A web page as an article: what its metadata says, and the running text of the article on it under its headline.
 * Safe for all threads.
 */
public final class HtmlPage implements Parser {

    @Override
    public Content parse(String decoded) throws Malformed {
        Document page = Jsoup.parse(decoded);
        Given given = PageMetadata.of(page);
        PageBoilerplate.removeFrom(page);
        Element body = PageBody.of(page);
        Optional<String> headline = PageHeadline.of(page, body, given.title());
        String text = PageText.of(headline, body);
        if (text.isBlank()) {
            throw new Malformed("no article text on this page: it may be filled in by scripts, save it from a browser");
        }
        return Content.of(text, given);
    }
}
