package org.whosaid.evaluation.score;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.Pipeline;
import org.whosaid.document.Document;
import org.whosaid.evaluation.gold.Gold;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.gold.GoldSources;
import org.whosaid.evaluation.score.RuleScore.Decision;
import org.whosaid.evaluation.score.RuleScore.RuleFigures;
import org.whosaid.models.Models;
import org.whosaid.output.Json;
import org.whosaid.record.TextOption;

/** Reads annotated articles with every decision of a rule noted. */
public final class RuleRun implements AutoCloseable {

    private final List<Decision> decisions = new ArrayList<>();
    private final Pipeline pipeline;

    private RuleRun(Models models) {
        pipeline = Pipeline.load(models, TextOption.NEVER, (rule, decided) -> decisions.add(new Decision(rule, decided)));
    }

    /**
     * What the rules decide on the articles of a folder whose sources are known, one article at a time.
     *
     * @param folder in PolNeAR's layout, with {@code sources.tsv}
     * @throws org.whosaid.evaluation.gold.EvaluationException where the folder is not that
     */
    public static List<RuleFigures> of(Path folder, Models models) {
        Gold gold = Gold.read(folder);
        GoldSources sources = GoldSources.read(folder);
        RuleScore score = new RuleScore(sources);
        try (RuleRun run = new RuleRun(models)) {
            gold.articles().values().stream().filter(sources::has).forEach(article -> run.read(article, score));
        }
        return score.figures();
    }

    @Override
    public void close() {
        pipeline.close();
    }

    private void read(GoldArticle article, RuleScore score) {
        decisions.clear();
        Document.Origin origin = new Document.Origin(article.id(), Optional.empty(), "", "UTF-8", Document.InputFormat.TEXT);
        byte[] record = Json.LINES.bytes(pipeline.apply(
                new Document(article.id(), origin, article.text(), Document.Given.NOTHING, List.of())));
        score.add(article, decisions, Records.parse(Path.of(article.id()), List.of(new String(record, StandardCharsets.UTF_8))));
    }
}
