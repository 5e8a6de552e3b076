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
 * What stands on a page and is not the article: menus, footers, share buttons, related stories, forms, captions.
 * Told by the element, by its ARIA role, and by the words in its class and id.
 */
final class PageBoilerplate {

    private static final String UNSEEN = "script, style, noscript, template, iframe, object, svg, canvas, audio, video, "
            + "button, input, select, textarea";
    private static final String ELEMENTS = "form, nav, aside, footer, menu, dialog, [hidden], "
            + "[aria-hidden=true], [role=navigation], [role=complementary], [role=contentinfo], [role=search], "
            + "[role=menu], [role=dialog], [style~=(?i)display\\s*:\\s*none]";
    private static final Set<String> WORDS = Set.of("share", "sharing", "sharebar", "social", "related", "recommended",
            "recommendations", "newsletter", "subscribe", "subscription", "signup", "advert", "advertisement", "ad", "ads",
            "promo", "promoted", "sponsored", "sidebar", "comments", "disqus", "breadcrumb", "breadcrumbs", "cookie",
            "cookies", "consent", "outbrain", "taboola", "pagination", "toolbar", "caption", "trending", "skip",
            "readmore", "nav", "navbar", "menu", "footer", "masthead");
    private static final Set<String> PHRASES = Set.of("sr-only", "visually-hidden", "screen-reader-text", "more-from",
            "read-more", "read-next", "most-read", "most-popular", "also-read", "see-also", "article-tags", "post-tags",
            "tag-list", "tags-list", "relatedposts", "site-header", "addtoany", "wp-caption-text");

    /** What readers write is often more than the article, so it goes by these names whatever it holds. */
    private static final String COMMENTS = "#comments, .comments, .comments-area, .comments-section, .comment-section, "
            + ".comment-list, .commentlist, #disqus_thread, #respond";
    /** A figure is a picture, unless it sets a quotation, a table or verse. */
    private static final String SET_TEXT = "figure blockquote, figure table, figure pre";

    private final Document page;
    private final TextWeight weight;

    private PageBoilerplate(Document page) {
        this.page = page;
        this.weight = TextWeight.in(page);
    }

    /** Takes it off the page. What holds much of the page's running text stays, whatever its name. */
    static void removeFrom(Document page) {
        PageBoilerplate furniture = new PageBoilerplate(page);
        furniture.removeElements();
        furniture.removePictures();
        furniture.removeNamed();
        furniture.removeLists();
    }

    private void removeElements() {
        page.select(UNSEEN).forEach(PageBoilerplate::remove);
        page.select(ELEMENTS).stream().filter(this::isSmall).forEach(PageBoilerplate::remove);
    }

    private void removePictures() {
        Set<Element> kept = withAncestors(SET_TEXT);
        page.select("figure").stream().filter(figure -> !kept.contains(figure)).forEach(PageBoilerplate::remove);
        page.select("figcaption").stream().filter(caption -> !kept.contains(caption.parent())).forEach(PageBoilerplate::remove);
    }

    private void removeNamed() {
        Set<Element> kept = withAncestors("h1, main");
        page.select(COMMENTS).stream().filter(element -> !kept.contains(element) && element != page.body())
                .forEach(PageBoilerplate::remove);
        page.body().select("[class], [id]").stream().filter(PageBoilerplate::isNamedSo)
                .filter(element -> isSmall(element) && !element.normalName().equals("h1")).forEach(PageBoilerplate::remove);
    }

    /** These elements and all that hold them, each found once. */
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

    /** A list of links alone is a menu, or leads to other stories. */
    private void removeLists() {
        page.select("ul, ol").stream().filter(list -> weight.of(list) == 0).forEach(PageBoilerplate::remove);
    }

    private boolean isSmall(Element element) {
        return weight.of(element) <= weight.of(page) / 3;
    }

    /** Leaves a place without text, as closing the gap would take time for each of its siblings. */
    private static void remove(Element element) {
        if (element.parent() != null) {
            element.replaceWith(new TextNode(""));
        }
    }

    /** For what holds running text itself only a whole name counts: {@code ad-follows} says nothing of the paragraph. */
    private static boolean isNamedSo(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        String between = element.is("p, blockquote, li") ? "\\s+" : "[^a-z0-9]+";
        return Arrays.stream(names.split(between)).anyMatch(WORDS::contains)
                || PHRASES.stream().anyMatch(names::contains);
    }
}
