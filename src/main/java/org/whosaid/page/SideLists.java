package org.whosaid.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.whosaid.record.ArticleRecord;

/** The lists below the quotations: words in quotation marks that are not quotations, and names. */
final class SideLists {

    private SideLists() {
    }

    static void unattributed(Element side, ShownArticle article) {
        List<ArticleRecord.UnattributedMarks> marks = article.record().unattributed();
        if (marks.isEmpty()) {
            return;
        }
        side.appendElement("h2").appendText("Not quotations");
        Element list = side.appendElement("ul").attr("class", "plain");
        for (int i = 0; i < marks.size(); i++) {
            Element item = list.appendElement("li");
            words(item, article, "u" + (i + 1), marks.get(i).place().text());
            item.appendText(" ").appendElement("span").attr("class", "aside").appendText(DisplayTerms.reason(marks.get(i).reason()));
        }
    }

    static void entities(Element side, ShownArticle article) {
        List<ArticleRecord.Entity> entities = article.record().entities();
        if (entities.isEmpty()) {
            return;
        }
        side.appendElement("h2").appendText("Names");
        Map<ArticleRecord.Entity.Type, List<Integer>> byType = new LinkedHashMap<>();
        IntStream.range(0, entities.size()).forEach(number -> byType
                .computeIfAbsent(entities.get(number).type(), key -> new java.util.ArrayList<>()).add(number));
        byType.forEach((type, numbers) -> {
            side.appendElement("h3").appendText(SafeText.inLine(DisplayTerms.entityType(type)));
            Element list = side.appendElement("ul").attr("class", "plain names");
            numbers.forEach(number -> entity(list, article, number));
        });
    }

    private static void entity(Element list, ShownArticle article, int number) {
        ArticleRecord.Entity entity = article.record().entities().get(number);
        Element item = list.appendElement("li").attr("data-e", "e" + (number + 1));
        words(item, article, "e" + (number + 1), entity.name());
        if (entity.mentions().size() > 1) {
            item.appendText(" ").appendElement("span").attr("class", "aside").appendText(entity.mentions().size() + "×");
        }
    }

    private static void words(Element item, ShownArticle article, String anchor, String words) {
        Element bdi = article.text().isPresent()
                ? item.appendElement("a").attr("href", "#" + anchor).appendElement("bdi") : item.appendElement("bdi");
        bdi.appendText(SafeText.inLine(words));
    }
}
