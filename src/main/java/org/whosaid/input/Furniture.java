package org.whosaid.input;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What stands on a page and is not the article: menus, footers, share buttons, related stories, forms, captions.
 * Told by the element, by its ARIA role, and by the words in its class and id.
 */
final class Furniture {

    private static final String ELEMENTS = "script, style, noscript, template, iframe, object, svg, canvas, audio, video, "
            + "form, button, input, select, textarea, nav, aside, footer, menu, dialog, figcaption, [hidden], "
            + "[aria-hidden=true], [role=navigation], [role=complementary], [role=contentinfo], [role=search], "
            + "[role=menu], [role=dialog], [style~=(?i)display\\s*:\\s*none]";
    private static final Set<String> WORDS = Set.of("share", "sharing", "sharebar", "social", "related", "recommended",
            "recommendations", "newsletter", "subscribe", "subscription", "signup", "advert", "advertisement", "ad", "ads",
            "promo", "promoted", "sponsored", "sidebar", "comments", "disqus", "breadcrumb", "breadcrumbs", "cookie",
            "cookies", "consent", "outbrain", "taboola", "pagination", "toolbar", "caption", "trending", "hidden", "skip",
            "readmore", "nav", "navbar", "menu", "footer", "masthead");
    private static final Set<String> PHRASES = Set.of("sr-only", "visually-hidden", "screen-reader-text", "more-from",
            "read-more", "read-next", "most-read", "most-popular", "also-read", "see-also", "article-tags", "post-tags",
            "tag-list", "tags-list", "site-header", "addtoany", "wp-caption-text");

    private Furniture() {
    }

    /** Takes it off the page. What holds much of the page's running text stays, whatever its name. */
    static void removeFrom(Document page) {
        TextWeight weight = TextWeight.in(page);
        int most = weight.of(page) / 3;
        page.select(ELEMENTS).stream().filter(element -> !isQuotedCaption(element))
                .filter(element -> isScript(element) || weight.of(element) <= most).forEach(Element::remove);
        page.body().select("[class], [id]").stream().filter(Furniture::isNamedSo)
                .filter(element -> weight.of(element) <= most && !element.normalName().equals("h1")).forEach(Element::remove);
    }

    private static boolean isScript(Element element) {
        return element.is("script, style, noscript, template");
    }

    /** Under a quotation that is set as a figure, the caption says whose it is. */
    private static boolean isQuotedCaption(Element element) {
        Element figure = element.normalName().equals("figcaption") ? element.parent() : null;
        return figure != null && figure.selectFirst("blockquote") != null;
    }

    private static boolean isNamedSo(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return Arrays.stream(names.split("[^a-z0-9]+")).anyMatch(WORDS::contains)
                || PHRASES.stream().anyMatch(names::contains);
    }
}
