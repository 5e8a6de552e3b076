package org.whosaid.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.whosaid.correction.Fingerprint;
import org.whosaid.page.ArticlePage;
import org.whosaid.page.QuoteCheck;
import org.whosaid.page.ShownArticle;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ArticleRecord.Entity;
import org.whosaid.search.StoredArticle;
import org.whosaid.text.Text;

/** The page of an article of the run, with its corrections and the data that the script needs to send more. */
final class DeskArticle {

    /** Types of entities offered as speakers; others can be typed. */
    private static final List<Entity.Type> SPEAKER_TYPES = List.of(Entity.Type.PERSON, Entity.Type.ORGANIZATION);

    private DeskArticle() {
    }

    static ShownArticle shown(OpenRun run, String id) {
        StoredArticle article = run.article(id);
        return new ShownArticle(article.record(), article.text().map(Text::of),
                QuoteCheck.of(article.record(), run.corrections()));
    }

    static Element main(OpenRun run, ShownArticle article) {
        Element main = ArticlePage.main(article);
        ArticleRecord record = article.record();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("article", record.id());
        data.put("fingerprints", fingerprints(record));
        data.put("speakers", SPEAKER_TYPES.stream().flatMap(type -> speakers(record, type)).toList());
        data.put("checked", run.corrections().of(record).keySet());
        return main.appendChild(ArticlePage.data("desk", data));
    }

    private static Stream<Named> speakers(ArticleRecord record, Entity.Type type) {
        return record.entities().stream().filter(entity -> entity.type() == type)
                .map(entity -> new Named(entity.id(), entity.name()));
    }

    private static Map<String, String> fingerprints(ArticleRecord record) {
        Map<String, String> fingerprints = new LinkedHashMap<>();
        record.quotes().forEach(quote -> fingerprints.put(quote.id(), Fingerprint.of(quote)));
        return fingerprints;
    }

    /** An entity that can be chosen as speaker. */
    record Named(String id, String name) {
    }
}
