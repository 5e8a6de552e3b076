package org.whosaid.input.html;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Removes what is not the article from a page: menus, footers, share buttons, related stories, forms, captions. It is
 * recognized by the element, its ARIA role, and the words in its class and id.
 */
final class PageBoilerplate {

    private static final String UNSEEN = "script, style, noscript, template, iframe, object, svg, canvas, audio, video, "
            + "button, input, select, textarea";
    private static final String ELEMENTS = "form, nav, aside, footer, menu, dialog, [hidden], "
            + "[aria-hidden=true]:not(p, blockquote, article *:has(p)), [role=navigation], [role=complementary], [role=contentinfo], [role=search], "
            + "[role=menu], [role=dialog], [style~=(?i)display\\s*:\\s*none]";
    private static final Set<String> WORDS = Set.of("share", "sharing", "sharebar", "social", "related", "recommended",
            "recommendations", "newsletter", "subscribe", "subscription", "signup", "advert", "advertisement", "ad", "ads",
            "promo", "promoted", "sponsored", "sidebar", "comments", "disqus", "breadcrumb", "breadcrumbs", "cookie",
            "cookies", "consent", "outbrain", "taboola", "pagination", "toolbar", "caption", "trending", "skip",
            "readmore", "nav", "navbar", "menu", "footer", "masthead");
    private static final Set<String> PHRASES = Set.of("sr-only", "visually-hidden", "screen-reader-text", "more-from",
            "read-more", "read-next", "most-read", "most-popular", "also-read", "see-also", "article-tags", "post-tags",
            "tag-list", "tags-list", "relatedposts", "site-header", "addtoany", "wp-caption-text");

    /** Readers' comments are often longer than the article, so they are removed whatever their size. */
    private static final String COMMENTS = "#comments, .comments, .comments-area, .comments-section, .comment-section, "
            + ".comment-list, .commentlist, #disqus_thread, #respond";
    /** A figure with one of these is no picture, but a quotation, a table or verse. */
    private static final String TEXT_FIGURES = "figure blockquote, figure table, figure pre";

    private final Document page;
    private final TextWeight weight;

    private PageBoilerplate(Document page) {
        this.page = page;
        this.weight = TextWeight.in(page);
    }

    /** Removes it. What holds more than a third of the page's running text stays, whatever its name. */
    static void removeFrom(Document page) {
        PageBoilerplate boilerplate = new PageBoilerplate(page);
        boilerplate.removeElements();
        boilerplate.removePictures();
        boilerplate.removeNamed();
        boilerplate.removeLists();
    }

    private void removeElements() {
        page.select(UNSEEN).forEach(PageBoilerplate::remove);
        page.select(ELEMENTS).stream().filter(this::isSmall).forEach(PageBoilerplate::remove);
    }

    private void removePictures() {
        Set<Element> kept = withAncestors(TEXT_FIGURES);
        page.select("figure").stream().filter(figure -> !kept.contains(figure)).forEach(PageBoilerplate::remove);
        page.select("figcaption").stream().filter(caption -> !kept.contains(caption.parent())).forEach(PageBoilerplate::remove);
    }

    private void removeNamed() {
        Set<Element> kept = withAncestors("h1, main");
        page.select(COMMENTS).stream().filter(element -> !kept.contains(element) && element != page.body())
                .forEach(PageBoilerplate::remove);
        page.body().select("[class], [id]").stream().filter(PageBoilerplate::isNamedAsBoilerplate)
                .filter(element -> isSmall(element) && !element.normalName().equals("h1")).forEach(PageBoilerplate::remove);
    }

    /** These elements and all their ancestors. */
    private Set<Element> withAncestors(String query) {
        Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element each : page.select(query)) {
            Element element = each;
            while (element != null && found.add(element)) {
                element = element.parent();
            }
        }
        return found;
    }

    /** A list of nothing but links is a menu, or leads to other stories. */
    private void removeLists() {
        page.select("ul, ol").stream().filter(list -> weight.of(list) == 0).forEach(PageBoilerplate::remove);
    }

    private boolean isSmall(Element element) {
        return weight.of(element) <= weight.of(page) / 3;
    }

    /** Replaces the element by an empty text: removing it would take time for each of its siblings. */
    private static void remove(Element element) {
        if (element.parent() != null) {
            element.replaceWith(new TextNode(""));
        }
    }

    /** For elements of running text only whole names count: {@code ad-follows} says nothing of the paragraph. */
    private static boolean isNamedAsBoilerplate(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        String between = element.is("p, blockquote, li") ? "\\s+" : "[^a-z0-9]+";
        return Arrays.stream(names.split(between)).anyMatch(WORDS::contains)
                || PHRASES.stream().anyMatch(names::contains);
    }
}
