package org.whosaid.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.whosaid.attribution.relation.Relation;
import org.whosaid.attribution.span.LabelledSpan;
import org.whosaid.attribution.span.LabelledSpan.Role;
import org.whosaid.evaluation.gold.Annotation;
import org.whosaid.evaluation.gold.Gold;
import org.whosaid.language.LanguageAnalyzer;
import org.whosaid.models.Models;
import org.whosaid.text.Span;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns which source, cue and content belong together. Takes a minute or two. */
@Command(name = "train-relations", mixinStandardHelpOptions = true,
        description = "Learns from annotated articles which source, cue and content belong together.")
public final class RelationCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "Folder of annotated articles, in PolNeAR's layout.")
    private Path learned = Path.of(".");

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "Where to write the weights.")
    private Path output = Path.of(".");

    @Option(names = "--seed", defaultValue = "7", description = "Of the order (default: ${DEFAULT-VALUE}).")
    private long seed;

    /** Starts it. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new RelationCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        LanguageAnalyzer language = LanguageAnalyzer.load(Models.load());
        RelationTrainer trainer = new RelationTrainer();
        Gold.read(learned).articles().values().forEach(article -> {
            AnalyzedArticle read = AnalyzedArticle.of(article.id(), article.text(), language);
            if (read.tokens().size() > 0) {
                add(read, article.annotations(), trainer);
            }
        });
        List<String> lines = trainer.train(seed).entrySet().stream().map(each -> each.getKey() + "\t" + each.getValue()).toList();
        Files.write(output, lines);
        System.out.println("wrote " + lines.size() + " weights to " + output);
        return 0;
    }

    private static void add(AnalyzedArticle read, List<Annotation> annotations, RelationTrainer trainer) {
        Map<Span, LabelledSpan> spans = new HashMap<>();
        List<Relation> relations = new ArrayList<>();
        for (Annotation annotation : annotations) {
            List<LabelledSpan> cues = labelled(annotation.cue(), Role.CUE, spans);
            List<LabelledSpan> contents = labelled(annotation.content(), Role.CONTENT, spans);
            List<LabelledSpan> sources = labelled(annotation.source(), Role.SOURCE, spans);
            boolean whole = !cues.isEmpty() && !contents.isEmpty();
            if (whole && isOf(cues, Role.CUE) && isOf(contents, Role.CONTENT) && isOf(sources, Role.SOURCE)) {
                relations.add(new Relation(cues.get(0), sources.stream().findFirst(), contents, 1));
            }
        }
        trainer.add(read.tokens(), List.copyOf(spans.values()), relations);
    }

    /** A span that has two roles keeps the first. */
    private static List<LabelledSpan> labelled(List<Span> places, Role role, Map<Span, LabelledSpan> spans) {
        return places.stream().map(place -> spans.computeIfAbsent(place, any -> new LabelledSpan(role, place, 1))).toList();
    }

    private static boolean isOf(List<LabelledSpan> spans, Role role) {
        return spans.stream().allMatch(span -> span.role() == role);
    }
}
