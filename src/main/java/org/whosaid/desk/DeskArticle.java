package org.whosaid.desk;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.whosaid.correction.Fingerprint;
import org.whosaid.output.Json;
import org.whosaid.page.ArticlePage;
import org.whosaid.page.Checked;
import org.whosaid.page.ShownArticle;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ArticleRecord.Entity;
import org.whosaid.search.StoredArticle;
import org.whosaid.text.Text;

/** The page of a run's article, with what people said of it, and what the script needs to say more. */
final class DeskArticle {

    /** Who may have said something; a place or a nationality is typed. */
    private static final List<Entity.Type> MAY_SPEAK = List.of(Entity.Type.PERSON, Entity.Type.ORGANIZATION);

    private DeskArticle() {
    }

    static ShownArticle shown(OpenRun run, String id) {
        StoredArticle article = run.article(id);
        return new ShownArticle(article.record(), article.text().map(Text::of),
                Checked.of(article.record(), run.corrections()));
    }

    static Element main(OpenRun run, ShownArticle article) {
        Element main = ArticlePage.main(article);
        ArticleRecord record = article.record();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("article", record.id());
        data.put("fingerprints", fingerprints(record));
        data.put("speakers", MAY_SPEAK.stream().flatMap(type -> speakers(record, type)).toList());
        data.put("checked", run.corrections().of(record).keySet());
        main.appendElement("script").attr("type", "application/json").attr("id", "desk")
                .appendChild(new DataNode(json(data)));
        return main;
    }

    private static Stream<Named> speakers(ArticleRecord record, Entity.Type type) {
        return record.entities().stream().filter(entity -> entity.type() == type)
                .map(entity -> new Named(entity.id(), entity.name()));
    }

    /** In HTML, "<" could end the element; in JSON it stands in strings alone. */
    private static String json(Map<String, Object> data) {
        return new String(Json.LINES.bytes(data), StandardCharsets.UTF_8).strip().replace("<", "\\u003c");
    }

    private static Map<String, String> fingerprints(ArticleRecord record) {
        Map<String, String> fingerprints = new LinkedHashMap<>();
        record.quotes().forEach(quote -> fingerprints.put(quote.id(), Fingerprint.of(quote)));
        return fingerprints;
    }

    /** Somebody who may be chosen. */
    record Named(String id, String name) {
    }
}
