package org.whosaid.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.whosaid.output.Json;
import org.whosaid.record.ArticleRecord;

/**
 * The page of one article. Usage:
 *
 * <pre>{@code
 * ShownArticle article = ShownArticle.of(record, text);              // or with corrections: new ShownArticle(…, checked)
 * Frame frame = Frame.ofFiles("../files/", "../index.html", links);  // or new Frame(…) with a server's own policy and scripts
 * String html = ArticlePage.html(article, frame);                    // the whole page, to be sent as UTF-8
 * Element main = ArticlePage.main(article);                          // or the element main alone, for a page of your own
 * }</pre>
 *
 * <p>Other scripts can rely on this: every quotation has a card, {@code li.card[data-q=q5]}, with a {@code div.actions} while
 * it is selected; the event {@code whosaid:select} on {@code document} reports a selection, with {@code {id, quote, card}} as
 * {@code detail}, where {@code quote} is the quote in the record; {@code script#record} holds
 * {@code {"article": {id, title, …}, "quotes": […]}}; {@code #q5} in the address selects the quotation. Everything in a
 * record is escaped. The same article gives the same bytes.
 */
public final class ArticlePage {

    /** For an article with more code points or quotations, browsers lay out only the visible part. */
    private static final int MANY_CODE_POINTS = 100_000;
    private static final int MANY_QUOTES = 1000;

    private ArticlePage() {
    }

    /** The whole page. */
    public static String html(ShownArticle article, PageFrame frame) {
        return frame.html(article.title(), main(article));
    }

    /** The element {@code main}, newly created and without a parent. */
    public static Element main(ShownArticle article) {
        Voices voices = Voices.of(article);
        Element main = new Element("main").attr("class", "article" + classes(article));
        Element text = main.appendElement("article").attr("class", "text").attr("aria-label", "The article");
        head(text, article);
        article.text().ifPresentOrElse(words -> MarkedText.write(text.appendElement("div").attr("class", "running"), words,
                article.record(), voices.quotes()), () -> note(text, article.whyNoText()));
        Element side = main.appendElement("section").attr("class", "side").attr("aria-label", "Quotations").attr("tabindex", "0");
        side(side, article, voices);
        main.appendChild(record(article));
        return main;
    }

    private static String classes(ShownArticle article) {
        boolean isLong = article.text().filter(text -> text.length() > MANY_CODE_POINTS).isPresent()
                || article.record().quotes().size() > MANY_QUOTES;
        return (article.text().isPresent() ? "" : " textless") + (isLong ? " long" : "");
    }

    private static void head(Element text, ShownArticle article) {
        if (article.headline().isEmpty() || article.text().isEmpty()) {
            text.appendElement("h1").attr("dir", "auto").appendText(SafeText.inLine(article.title()));
        }
        Element line = text.appendElement("p").attr("class", "origin");
        Stream.of(article.published(), article.metadata("place"), article.metadata("author")).flatMap(Optional::stream)
                .forEach(words -> line.appendElement("bdi").appendText(SafeText.inLine(words)));
        line.appendElement("bdi").attr("class", "source").appendText(SafeText.inLine(source(article.record().source())));
        article.metadata("url").ifPresent(url -> address(line, url));
        article.record().warnings().forEach(warning -> note(text, warning));
    }

    private static String source(ArticleRecord.Origin source) {
        return (source.path().equals("-") ? "standard input" : source.path())
                + (source.line() == null ? "" : ", line " + source.line());
    }

    /** Only http and https addresses become links. */
    private static void address(Element line, String url) {
        boolean web = url.startsWith("https://") || url.startsWith("http://");
        Element element = line.appendElement(web ? "a" : "bdi").appendText(SafeText.inLine(url));
        if (web) {
            element.attr("href", url).attr("rel", "noreferrer noopener");
        }
    }

    private static void note(Element parent, String words) {
        parent.appendElement("p").attr("class", "note").attr("role", "note").appendText(SafeText.inLine(words));
    }

    private static void side(Element side, ShownArticle article, Voices voices) {
        int count = voices.quotes().size();
        side.appendElement("h2").appendText(count == 0 ? "No quotations" : DisplayTerms.counted(count, "quotation", "quotations"));
        if (count > 0) {
            FilterControls.write(side, voices);
            new QuoteCards(article).write(side, voices.quotes());
        }
        SideLists.unattributed(side, article);
        SideLists.entities(side, article);
    }

    private static Element record(ShownArticle article) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("article", origin(article));
        data.put("quotes", article.record().quotes());
        return data("record", data);
    }

    /** Data for a script as JSON, in an element with an id that no browser executes. */
    public static Element data(String id, Map<String, Object> data) {
        String json = new String(Json.LINES.bytes(data), StandardCharsets.UTF_8).strip();
        // "<" could end the element; JSON has it only inside strings.
        return new Element("script").attr("type", "application/json").attr("id", id)
                .appendChild(new DataNode(json.replace("<", "\\u003c")));
    }

    private static Map<String, String> origin(ShownArticle article) {
        Map<String, String> origin = new LinkedHashMap<>();
        origin.put("id", article.record().id());
        origin.put("title", article.title());
        put(origin, "published", article.published());
        List.of("author", "url").forEach(name -> put(origin, name, article.metadata(name)));
        origin.put("source", source(article.record().source()));
        return origin;
    }

    private static void put(Map<String, String> origin, String name, Optional<String> words) {
        words.ifPresent(known -> origin.put(name, known));
    }
}
