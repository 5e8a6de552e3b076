package org.whosaid.training;

import ai.djl.Device;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line of training. */
@Command(name = "train", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Fine-tune the attribution model on annotated news in PolNeAR's layout (text/*.txt, attributions/*.ann).")
public final class TrainCommand implements Callable<Integer> {

    /**
     * Of the new parts' first weights. The same in all trainings: only of models that start alike is the mean a model too
     * (Wortsman et al., Model soups, ICML 2022).
     */
    private static final long START = 1;

    @Parameters(paramLabel = "DIR", description = "Folder of the articles to learn from.")
    private Path learned = Path.of(".");

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "MODEL", description = "Where to write the model.")
    private Path output = Path.of(".");

    @Option(names = "--dev", required = true, paramLabel = "DIR",
            description = "Folder of the articles to measure on, after each round and at the end.")
    private Path measured = Path.of(".");

    @Option(names = "--encoder", paramLabel = "NAME", defaultValue = "bge-small-en-v1.5",
            description = "The pre-trained encoder to start from (default: ${DEFAULT-VALUE}).")
    private String encoder = "";

    @Option(names = "--rounds", defaultValue = "4",
            description = "How often each article is seen (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--batch", defaultValue = "6", description = "Chunks a step (default: ${DEFAULT-VALUE}).")
    private int batchSize;

    @Option(names = "--rate", defaultValue = "1e-4", description = "Learning rate (default: ${DEFAULT-VALUE}).")
    private double rate;

    @Option(names = "--average", defaultValue = "0.998",
            description = "What stays of the average of weights at each step (default: ${DEFAULT-VALUE}).")
    private float averageDecay;

    @Option(names = "--seed", defaultValue = "1", description = "Of the order of articles and of dropout (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--device", defaultValue = "cpu", paramLabel = "NAME",
            description = "What computes: cpu or, with a PyTorch for graphics cards, gpu (default: ${DEFAULT-VALUE}).")
    private String device = "";

    @Option(names = "--mean", paramLabel = "CHECKPOINT", arity = "1..*",
            description = "Don't train: write the mean of what these trainings, of several seeds, came to.")
    private List<Path> checkpoints = List.of();

    @Option(names = "--full-precision", description = "Write 32-bit weights; the default is 8-bit, four times smaller.")
    private boolean fullPrecision;

    /** Starts it. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new TrainCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        PretrainedEncoder start = PretrainedEncoder.read(encoder, START);
        Weights trained = checkpoints.isEmpty() ? train(start) : mean(start);
        new ModelWriter(trained, start.vocabulary()).write(output, !fullPrecision);
        say("wrote " + output);
        return 0;
    }

    private Weights mean(PretrainedEncoder start) throws IOException {
        TrainingCorpus dev = TrainingCorpus.read(measured, start.vocabulary());
        Weights mean = Trainer.mean(start.weights(), checkpoints);
        try (DeviceWeights weights = DeviceWeights.of(mean, Device.fromName(device))) {
            say("mean of " + checkpoints.size() + ": " + Scores.of(new Network(weights), dev.examples(), batchSize));
        }
        return mean;
    }

    private Weights train(PretrainedEncoder start) throws IOException {
        TrainingCorpus corpus = TrainingCorpus.read(learned, start.vocabulary());
        TrainingCorpus dev = TrainingCorpus.read(measured, start.vocabulary());
        say(encoder + ": " + start.weights().layers() + " layers; " + corpus.size() + " articles to learn from, "
                + dev.size() + " to measure on");
        try (Trainer trainer = new Trainer(settings(), start.weights(), corpus, dev, TrainCommand::say)) {
            return trainer.train();
        }
    }

    private Trainer.Settings settings() {
        Path checkpoint = output.resolveSibling(output.getFileName() + ".checkpoint");
        return new Trainer.Settings(rounds, batchSize, LearningRates.around(rate), averageDecay, seed, Device.fromName(device),
                checkpoint);
    }

    private static void say(String line) {
        System.out.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + line);
    }
}
