package org.whosaid.training.reference;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whosaid.models.Models;
import org.whosaid.reference.AntecedentWeights;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Learns whom pronouns mean from texts in which that is known. Takes a quarter of an hour, most of it for reading. */
@Command(name = "train-reference", mixinStandardHelpOptions = true,
        description = "Learns whom he, him, his, she and her mean from texts in which that is known. Run it again after each change "
                + "of the attribution model.")
public final class ReferenceCommand implements Callable<Integer> {

    @Option(names = "--gap", required = true, paramLabel = "FILE", description = "GAP's gap-development.tsv.")
    private Path gap = Path.of(".");

    @Option(names = "--gum", required = true, paramLabel = "DIR",
            description = "GUM: docs/NAME.txt and gold/NAME.json.")
    private Path gum = Path.of(".");

    @Option(names = "--litbank", required = true, paramLabel = "DIR",
            description = "LitBank's coreference in brat's format.")
    private Path litBank = Path.of(".");

    @Option(names = "--sources", required = true, paramLabel = "DIR", description = "Annotated news with sources.tsv.")
    private Path sources = Path.of(".");

    @Option(names = "--measure", paramLabel = "FILE", description = "Another part of GAP, to measure on.")
    private @Nullable Path measured;

    @Option(names = "--folds", defaultValue = "0", paramLabel = "N",
            description = "First learn N times without each Nth text of GUM and the news, measure on these, and write FILE.1 to FILE.N.")
    private int folds;

    @Option(names = "--seed", defaultValue = "1",
            description = "Of weights at the start and of the order (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE",
            description = "Where to write the weights.")
    private Path output = Path.of(".");

    /** Starts it. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ReferenceCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        TextReader reader = new TextReader(Models.load());
        List<LabelledText> always = new ArrayList<>(GapCorpus.read(gap, reader));
        always.addAll(LitBankCorpus.read(litBank, reader));
        List<List<LabelledText>> judged = List.of(GumCorpus.read(gum, reader), SourceCorpus.read(sources, reader));
        List<LabelledText> other = measured == null ? List.of() : GapCorpus.read(measured, reader);
        crossValidate(always, judged, other);
        write(learn(always, part(judged, 0, 0), other), output);
        return 0;
    }

    private void crossValidate(List<LabelledText> always, List<List<LabelledText>> judged,
            List<LabelledText> other) throws IOException {
        List<ReferenceScore> scores = judged.stream().map(any -> new ReferenceScore()).toList();
        for (int fold = 1; fold <= folds; fold++) {
            AntecedentWeights weights = learn(always, part(judged, fold, folds), other);
            for (int corpus = 0; corpus < judged.size(); corpus++) {
                scores.get(corpus).add(held(judged.get(corpus), fold, folds), weights);
            }
            write(weights, Path.of(output + "." + fold));
        }
        scores.stream().filter(any -> folds > 0).forEach(score -> System.out.println("by cross-validation: " + score));
    }

    private AntecedentWeights learn(List<LabelledText> always, List<LabelledText> more, List<LabelledText> other) {
        List<LabelledText> all = new ArrayList<>(always);
        all.addAll(more);
        AntecedentWeights weights = new AntecedentTrainer(all, seed).train();
        ReferenceScore score = new ReferenceScore();
        score.add(other, weights);
        System.out.println("measured: " + score);
        return weights;
    }

    /** All texts but those that are held out; none is with no folds. */
    private static List<LabelledText> part(List<List<LabelledText>> corpora, int fold, int of) {
        List<LabelledText> part = new ArrayList<>();
        for (List<LabelledText> corpus : corpora) {
            List<LabelledText> held = held(corpus, fold, of);
            corpus.stream().filter(text -> !held.contains(text)).forEach(part::add);
        }
        return part;
    }

    private static List<LabelledText> held(List<LabelledText> corpus, int fold, int of) {
        return of == 0 ? List.of() : IntStream.range(0, corpus.size()).filter(i -> i % of == fold - 1)
                .mapToObj(corpus::get).toList();
    }

    private static void write(AntecedentWeights weights, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            weights.write(out);
        }
    }
}
