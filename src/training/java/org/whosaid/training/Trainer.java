package org.whosaid.training;

import ai.djl.Device;
import ai.djl.ndarray.NDScope;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Fine-tunes weights round by round. After each half round the state is saved, so that a stopped training goes on from
 * there and comes to the same end. All that is random comes from the seed.
 */
final class Trainer implements AutoCloseable {

    private static final int ATTEMPTS = 4;
    private static final int REPORT_EVERY = 25;
    private static final int SHARES = 2;

    private final Settings settings;
    private final TrainingCorpus learned;
    private final List<Example> measured;
    private final DeviceWeights weights;
    private final Network network;
    private final AdamW optimizer;
    private final Consumer<String> progress;
    private int round;
    private int share;
    private double recentLoss;
    private long recentStart = System.nanoTime();

    /**
     * How to train.
     *
     * @param rounds       how often each article is seen
     * @param batchSize    chunks a step
     * @param rates        learning rates
     * @param averageDecay of the moving average
     * @param seed         of all that is random
     * @param device       that computes
     * @param checkpoint   where the state is saved
     */
    record Settings(int rounds, int batchSize, LearningRates rates, float averageDecay, long seed, Device device,
                    Path checkpoint) {
    }

    /**
     * @param start    weights to start with
     * @param learned  what is learned from
     * @param measured what is measured on
     * @param progress takes a line at a time
     */
    Trainer(Settings settings, Weights start, TrainingCorpus learned, TrainingCorpus measured, Consumer<String> progress) {
        this.settings = settings;
        this.learned = learned;
        this.measured = measured.examples();
        this.weights = DeviceWeights.of(start, settings.device());
        this.network = new Network(weights);
        this.optimizer = new AdamW(weights, settings.averageDecay());
        this.progress = progress;
    }

    /**
     * Trains to the end, from the checkpoint where there is one.
     *
     * @return the averaged weights
     * @throws IOException where the checkpoint can't be read or written
     */
    Weights train() throws IOException {
        if (Files.exists(settings.checkpoint())) {
            load();
            progress.accept("going on from " + settings.checkpoint() + ", round " + (round + 1));
        }
        while (round < settings.rounds()) {
            Random random = new Random(settings.seed() * 1_000 + round);
            trainRound(TrainingBatch.of(learned.examples(random), settings.batchSize(), random));
        }
        return optimizer.average().toWeights();
    }

    /**
     * The mean of the averaged weights of several trainings that started alike.
     *
     * @param start       weights of the same shape
     * @param checkpoints of the trainings, one or more
     * @throws IOException where one can't be read
     */
    static Weights mean(Weights start, List<Path> checkpoints) throws IOException {
        Weights mean = new Weights();
        start.all().forEach(tensor -> mean.add(tensor.with(new float[tensor.values().length])));
        for (Path checkpoint : checkpoints) {
            for (Tensor tensor : average(start, checkpoint).all()) {
                float[] sum = mean.get(tensor.name()).values();
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += tensor.values()[i] / checkpoints.size();
                }
            }
        }
        return mean;
    }

    private static Weights average(Weights start, Path checkpoint) throws IOException {
        try (DeviceWeights weights = DeviceWeights.of(start, Device.cpu()); AdamW training = new AdamW(weights, 0)) {
            read(checkpoint, training::load);
            return training.average().toWeights();
        }
    }

    private void trainRound(List<List<Example>> batches) throws IOException {
        for (; share < SHARES; share++) {
            if (share > 0) {
                save();
            }
            for (int number = batches.size() * share / SHARES; number < batches.size() * (share + 1) / SHARES; number++) {
                step(batches.get(number), (round + (double) number / batches.size()) / settings.rounds(), batches.size());
            }
        }
        round++;
        share = 0;
        save();
        progress.accept("round " + round + " ends; last weights: " + score(network)
                + "; averaged weights: " + score(new Network(optimizer.average())));
        recentStart = System.nanoTime();
    }

    private Scores score(Network scored) {
        return Scores.of(scored, measured, settings.batchSize());
    }

    private void step(List<Example> examples, double done, int stepsInRound) {
        TrainingBatch batch = new TrainingBatch(examples);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (step(batch, seed(attempt), done, stepsInRound)) {
                return;
            }
        }
        throw new IllegalStateException("no usable gradient in " + ATTEMPTS + " attempts; lower the learning rate");
    }

    private boolean step(TrainingBatch batch, int seed, double done, int stepsInRound) {
        try (NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            Network.Slope slope = network.slope(batch, seed);
            if (slope.isSound()) {
                optimizer.step(slope, LearningRates.share(done), settings.rates());
                report(slope.loss(), stepsInRound);
            } else {
                progress.accept("step " + optimizer.steps() + ": gradient of length " + slope.norm() + ", once more");
            }
            return slope.isSound();
        }
    }

    private int seed(int attempt) {
        return Long.hashCode((settings.seed() * 1_000_003 + optimizer.steps()) * ATTEMPTS + attempt);
    }

    private void report(double loss, int stepsInRound) {
        recentLoss += loss / REPORT_EVERY;
        if (optimizer.steps() % REPORT_EVERY == 0) {
            double seconds = Duration.ofNanos(System.nanoTime() - recentStart).toMillis() / 1e3 / REPORT_EVERY;
            progress.accept(String.format(Locale.ROOT, "round %d, step %d of about %d: loss %.4f, %.2f s a step",
                    round + 1, optimizer.steps(), (long) stepsInRound * settings.rounds(), recentLoss, seconds));
            recentLoss = 0;
            recentStart = System.nanoTime();
        }
    }

    private void save() throws IOException {
        Path part = settings.checkpoint().resolveSibling(settings.checkpoint().getFileName() + ".part");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            out.writeInt(round);
            out.writeInt(share);
            optimizer.save(out);
        }
        Files.move(part, settings.checkpoint(), StandardCopyOption.REPLACE_EXISTING);
    }

    private void load() throws IOException {
        int[] place = read(settings.checkpoint(), optimizer::load);
        round = place[0];
        share = place[1];
    }

    private interface Loading {
        void from(DataInputStream in) throws IOException;
    }

    /** Reads a checkpoint; gives its round and share. */
    private static int[] read(Path checkpoint, Loading loading) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(checkpoint)))) {
            int[] place = {in.readInt(), in.readInt()};
            loading.from(in);
            return place;
        }
    }

    @Override
    public void close() {
        optimizer.close();
        weights.close();
    }
}
