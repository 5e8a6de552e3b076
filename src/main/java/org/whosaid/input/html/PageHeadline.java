package org.whosaid.input.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline over a page's article. */
final class PageHeadline {

    /** Of a page's first-order headings no more are compared. */
    private static final int MAX_HEADINGS = 20;

    private PageHeadline() {
    }

    /**
     * The first-order heading that agrees with the title; else that within the article; else the title; else the page's
     * only first-order heading.
     */
    static Optional<String> of(Document page, Element body, Optional<String> title) {
        List<String> headings = page.select("h1").stream().limit(MAX_HEADINGS).map(PageText::line)
                .filter(text -> !text.isBlank()).toList();
        return headings.stream().filter(heading -> title.filter(text -> agree(heading, text)).isPresent()).findFirst()
                .or(() -> body.select("h1").stream().map(PageText::line).filter(text -> !text.isBlank()).findFirst())
                .or(() -> title)
                .or(() -> headings.size() == 1 ? Optional.of(headings.get(0)) : Optional.empty());
    }

    /** Whether one contains the other, apart from punctuation and case; titles often end in the site's name. */
    private static boolean agree(String heading, String title) {
        String one = letters(heading);
        String other = letters(title);
        return !one.isEmpty() && (other.contains(one) || !other.isEmpty() && one.contains(other));
    }

    private static String letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
