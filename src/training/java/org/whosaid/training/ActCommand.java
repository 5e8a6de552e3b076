package org.whosaid.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.EncoderAttributor;
import org.whosaid.attribution.act.ActReader;
import org.whosaid.evaluation.gold.EvaluationException;
import org.whosaid.evaluation.gold.ReadReport;
import org.whosaid.evaluation.gold.Utf8;
import org.whosaid.language.LanguageAnalyzer;
import org.whosaid.models.Models;
import org.whosaid.record.ArticleRecord.Quote.Act;
import org.whosaid.text.Text;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits what tells reports of words from deeds to indirect quotes that somebody read. Takes a minute. */
@Command(name = "train-acts", mixinStandardHelpOptions = true,
        description = "Fits what tells reports of words from deeds (acts.tsv) to indirect quotes that somebody read.")
public final class ActCommand implements Callable<Integer> {

    private record LabelledCue(String article, Map<String, Double> features, boolean words) {
    }

    @Parameters(index = "0", paramLabel = "FILE", description = "What was read: src/training/reports/learned.tsv.")
    private Path file = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "DIR", description = "Folders with the articles as ID.txt.")
    private List<Path> folders = List.of();

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "Where to write the weights.")
    private Path output = Path.of("acts.tsv");

    @Option(names = "--folds", paramLabel = "N", description = "Also measure by cross-validation over N parts of the articles.")
    private int folds;

    private final Models models = Models.load();
    private final LanguageAnalyzer language = LanguageAnalyzer.load(models);
    private final EncoderAttributor attributor = EncoderAttributor.load(models);

    /** Starts it. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ActCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Map<String, List<ReadReport>> reports = ReadReport.read(file).stream()
                .collect(Collectors.groupingBy(ReadReport::article, LinkedHashMap::new, Collectors.toList()));
        List<LabelledCue> examples = new ArrayList<>();
        reports.forEach((article, read) -> examples.addAll(examples(article, read)));
        if (folds > 1) {
            System.out.printf("right of %d, by cross-validation: %.1f %%%n", examples.size(), 100 * crossValidated(examples));
        }
        Files.write(output, trained(examples).train().entrySet().stream().map(each -> each.getKey() + "\t" + each.getValue()).toList());
        return 0;
    }

    private List<LabelledCue> examples(String article, List<ReadReport> reports) {
        AnalyzedArticle reading = AnalyzedArticle.of(article, text(article), language);
        List<Attribution> found = attributor.attribute(reading.tokens(), reading.marks()).attributions();
        List<LabelledCue> examples = new ArrayList<>();
        for (ReadReport report : reports) {
            found.stream().filter(one -> one.cue().filter(cue -> report.isOf(cue, one.content())).isPresent()).findFirst()
                    .flatMap(one -> features(reading, one))
                    .ifPresent(features -> examples.add(new LabelledCue(article, features, report.act() != Act.DEED)));
        }
        return examples;
    }

    private Text text(String article) {
        return folders.stream().map(folder -> folder.resolve(article + ".txt")).filter(Files::isRegularFile).findFirst()
                .map(Utf8::read).map(Text::of)
                .orElseThrow(() -> new EvaluationException("no article " + article + ".txt in " + folders));
    }

    /** What the reader asks its model of; nothing of what stands between marks. */
    private static Optional<Map<String, Double>> features(AnalyzedArticle reading, Attribution attribution) {
        List<Map<String, Double>> asked = new ArrayList<>();
        new ActReader(features -> {
            asked.add(features);
            return 0;
        }).of(reading.tokens(), attribution);
        return asked.stream().findFirst();
    }

    private double crossValidated(List<LabelledCue> examples) {
        List<String> articles = examples.stream().map(LabelledCue::article).distinct().toList();
        long right = 0;
        for (int fold = 0; fold < folds; fold++) {
            int part = fold;
            Map<Boolean, List<LabelledCue>> split = examples.stream()
                    .collect(Collectors.partitioningBy(each -> articles.indexOf(each.article()) % folds == part));
            Map<String, Double> weights = trained(split.getOrDefault(false, List.of())).train();
            right += split.getOrDefault(true, List.of()).stream()
                    .filter(each -> LogisticRegression.probability(each.features(), weights) > 0.5 == each.words()).count();
        }
        return (double) right / examples.size();
    }

    private static LogisticRegression trained(List<LabelledCue> examples) {
        LogisticRegression regression = new LogisticRegression();
        examples.forEach(each -> regression.add(each.features(), each.words()));
        return regression;
    }
}
