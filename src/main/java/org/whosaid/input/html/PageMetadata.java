package org.whosaid.input.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.whosaid.document.Document.Given;

/**
 * A page's metadata from the usual places: Open Graph, schema.org (JSON-LD and microdata), named meta tags, and
 * elements of the page ({@code time}, {@code rel=author}). The first place that is not blank counts.
 */
final class PageMetadata {

    private static final String[] DATES = {"date", "pubdate", "publishdate", "publish-date", "publish_date",
        "article.published", "parsely-pub-date", "sailthru.date", "dc.date", "dc.date.issued", "dcterms.date",
        "dcterms.created", "citation_publication_date"};

    private final Document page;
    private final String title;
    private final LinkedData linked;
    private final Map<String, String> tags;

    private PageMetadata(Document page) {
        this.page = page;
        this.title = page.title();
        this.linked = LinkedData.of(page);
        this.tags = tagsOf(page);
    }

    static Given of(Document page) {
        PageMetadata metadata = new PageMetadata(page);
        return new Given(metadata.title(), metadata.published(), metadata.author(), metadata.url(), Map.of());
    }

    private Optional<String> title() {
        return first(Stream.of(meta("og:title"), linked.text("headline"), meta("twitter:title"),
                words("h1[itemprop=headline]"),
                titleTag()));
    }

    private Optional<String> published() {
        Stream<Optional<String>> named = Stream.of(DATES).map(this::meta);
        return first(Stream.of(Stream.of(meta("article:published_time"), linked.text("datePublished"),
                attribute("[itemprop=datePublished]", "content"), attribute("[itemprop=datePublished]", "datetime")), named,
                Stream.of(attribute("article time[datetime]", "datetime"), attribute("time[datetime]", "datetime"),
                        words("article time"), words("time"))).flatMap(places -> places));
    }

    private Optional<String> author() {
        Optional<String> named = meta("article:author").filter(PageMetadata::isNoAddress);
        return first(Stream.of(meta("author"), linked.person("author"), named, meta("byl"), meta("parsely-author"),
                meta("dc.creator"), words("[itemprop=author] [itemprop=name]"), words("[itemprop=author]"),
                words("[rel=author]"), words(".byline"), words(".author")))
                .map(author -> author.replaceFirst("^[Bb][Yy]\\s+", ""));
    }

    private Optional<String> url() {
        return first(Stream.of(attribute("link[rel=canonical]", "href"), meta("og:url"), linked.text("url")));
    }

    /** The page's title without the site's name at its end, if a heading or the metadata show which part that is. */
    private Optional<String> titleTag() {
        Optional<String> site = meta("og:site_name");
        Optional<String> heading = page.select("h1").stream().map(Element::text)
                .filter(text -> !text.isBlank() && title.startsWith(text)).findFirst();
        return heading.isPresent() ? heading : Optional.of(site.filter(title::endsWith).map(this::titleWithout)
                .orElse(title));
    }

    private String titleWithout(String site) {
        int end = title.length() - site.length();
        while (end > 0 && " |–—·:-«".indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        return title.substring(0, end);
    }

    private Optional<String> meta(String name) {
        return Optional.ofNullable(tags.get(name));
    }

    /** The meta tags' contents by lower-case name, the first of each name. */
    private static Map<String, String> tagsOf(Document page) {
        Map<String, String> tags = new HashMap<>();
        for (Element tag : page.select("meta[content]")) {
            if (!tag.attr("content").isBlank()) {
                tags.putIfAbsent(tag.attr("property").toLowerCase(Locale.ROOT), tag.attr("content"));
                tags.putIfAbsent(tag.attr("name").toLowerCase(Locale.ROOT), tag.attr("content"));
            }
        }
        return tags;
    }

    private Optional<String> attribute(String query, String attribute) {
        return first(page.select(query).stream().map(tag -> Optional.of(tag.attr(attribute))));
    }

    private Optional<String> words(String query) {
        return first(page.select(query).stream().limit(1).map(Element::text).map(Optional::of));
    }

    private static Optional<String> first(Stream<Optional<String>> places) {
        return places.flatMap(Optional::stream).map(String::strip).filter(Predicate.not(String::isEmpty)).findFirst();
    }

    private static boolean isNoAddress(String author) {
        return !author.startsWith("http://") && !author.startsWith("https://");
    }
}
