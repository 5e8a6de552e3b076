package org.whosaid.input;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds the element that holds the article: the fullest of those marked as an article's body, as article or as main part,
 * the narrower kind first; where a page marks none, the parent of the most paragraph text.
 */
final class PageBody {

    private static final List<String> MARKED = List.of("[itemprop=articleBody]", "article, [role=article]",
            "main, [role=main]");

    private PageBody() {
    }

    static Element of(Document page) {
        TextWeight weight = TextWeight.in(page);
        List<Element> fullest = MARKED.stream().map(page::select).filter(found -> !found.isEmpty())
                .map(found -> fullest(found, weight)).toList();
        int most = fullest.stream().mapToInt(weight::of).max().orElse(0);
        return fullest.stream().filter(element -> weight.of(element) > 0 && weight.of(element) * 2 >= most).findFirst()
                .orElseGet(() -> densest(page.body(), weight));
    }

    private static Element fullest(Elements elements, TextWeight weight) {
        Element fullest = elements.get(0);
        for (Element element : elements) {
            fullest = weight.of(element) > weight.of(fullest) ? element : fullest;
        }
        return fullest;
    }

    /** A parent counts all of a paragraph's text, and its own parent half of it, so that a body cut in parts stays whole. */
    private static Element densest(Element body, TextWeight weight) {
        Map<Element, Integer> scores = new IdentityHashMap<>();
        for (Element paragraph : body.select("p, pre, blockquote")) {
            Element parent = paragraph.parent();
            score(scores, parent, weight.of(paragraph));
            score(scores, parent == null ? null : parent.parent(), weight.of(paragraph) / 2);
        }
        Element densest = body;
        int most = 0;
        for (Element element : body.getAllElements()) {
            int score = scores.getOrDefault(element, 0);
            densest = score > most ? element : densest;
            most = Math.max(most, score);
        }
        return most * 2 < weight.of(body) ? body : densest;
    }

    private static void score(Map<Element, Integer> scores, @Nullable Element element, int weight) {
        if (element != null) {
            scores.merge(element, weight, Integer::sum);
        }
    }
}
