package org.whosaid.input.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds the element that holds the article: that with most text of those marked as article body, article or main part,
 * the narrower kind first; if none is marked, the innermost that holds most of the page's paragraphs.
 */
final class PageBody {

    private static final List<String> MARKED = List.of("[itemprop=articleBody]", "article, [role=article]",
            "main, [role=main]");

    private PageBody() {
    }

    static Element of(Document page) {
        TextWeight weight = TextWeight.in(page);
        List<Element> fullest = MARKED.stream().map(page::select).filter(found -> isWhole(found))
                .map(found -> fullest(found, weight)).toList();
        int most = fullest.stream().mapToInt(weight::of).max().orElse(0);
        return fullest.stream().filter(element -> weight.of(element) > 0 && weight.of(element) * 2 >= most).findFirst()
                .orElseGet(() -> densest(page.body()));
    }

    /** Whether one of these may be the whole article: some sites mark each part between advertisements as its body. */
    private static boolean isWhole(Elements found) {
        return found.size() == 1 || found.size() > 1 && !found.get(0).hasAttr("itemprop");
    }

    private static Element fullest(Elements elements, TextWeight weight) {
        Element fullest = elements.get(0);
        for (Element element : elements) {
            fullest = weight.of(element) > weight.of(fullest) ? element : fullest;
        }
        return fullest;
    }

    private static Element densest(Element body) {
        TextWeight weight = TextWeight.ofParagraphsIn(body);
        Element densest = body;
        Optional<Element> inner = Optional.of(body).filter(element -> weight.of(element) > 0);
        while (inner.isPresent() && !isParagraph(inner.get())) {
            densest = inner.get();
            inner = densest.children().stream().filter(child -> weight.of(child) * 4L >= weight.of(body) * 3L).findFirst();
        }
        return densest;
    }

    private static boolean isParagraph(Element element) {
        return element.is("p, pre, blockquote");
    }
}
