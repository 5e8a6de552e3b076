package org.whosaid.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whosaid.record.Failure;

/**
 * A folder with {@code articles.jsonl}, {@code failures.jsonl} and {@code run.json}. All three grow under hidden names in
 * the same folder and take their own at the end, so that nobody ever reads half a file; an earlier run's stay until then.
 *
 * <p>Now and then what was written is forced to the disk, and only then the checkpoint that says how much that is, in a
 * file that is replaced at once. So whatever ends the program or the machine, the last checkpoint holds: what is behind it,
 * a torn line say, is cut off, and the run goes on from there.
 */
public final class FolderOutput implements Output, AutoCloseable {

    private static final String RUN = "run.json";
    private static final String CHECKPOINT = ".checkpoint.json";

    private final Path folder;
    private final Disk disk;
    private final HeldFile lock;
    private final Path articlesTarget;
    private final Path failuresTarget;
    private final Path run;
    private @Nullable GrowingFile articles;
    private @Nullable GrowingFile failures;

    private FolderOutput(Path folder, Disk disk, HeldFile lock) {
        this.folder = folder;
        this.disk = disk;
        this.lock = lock;
        this.articlesTarget = folder.resolve("articles.jsonl");
        this.failuresTarget = folder.resolve("failures.jsonl");
        this.run = folder.resolve(RUN);
    }

    /**
     * Opens a folder, and makes it where it isn't there.
     *
     * @throws OutputException where it can't be made or written to, where it holds files of these names that no run of
     *                         this program wrote, or where another run is writing into it
     */
    public static FolderOutput open(Path folder) {
        return open(folder, new RealDisk());
    }

    /** The same on another disk. */
    public static FolderOutput open(Path folder, Disk disk) {
        try {
            Files.createDirectories(folder);
            FolderOutput output = new FolderOutput(folder, disk, held(folder));
            output.refuseForeign();
            return output;
        } catch (IOException e) {
            throw new OutputException(folder.toString(), e, "give another folder with -o");
        }
    }

    private static HeldFile held(Path folder) throws IOException {
        return HeldFile.take(folder.resolve(".lock")).orElseThrow(() -> new OutputException("another run is writing into "
                + folder + "; wait for its end, or give another folder with -o"));
    }

    private void refuseForeign() {
        for (Path file : List.of(articlesTarget, failuresTarget, run)) {
            if (Files.exists(file) && account().isEmpty() && unfinished().isEmpty()) {
                close();
                throw new OutputException(folder + " holds a " + file.getFileName() + " but no run.json of whosaid's, so it "
                        + "may be somebody else's; move it away, or give another folder with -o");
            }
        }
    }

    /** Where it lies. */
    public Path folder() {
        return folder;
    }

    /** The account of the last run that has ended. */
    public Optional<JsonNode> account() {
        return read(run).filter(account -> account.path("program").path("name").asText().equals("whosaid"));
    }

    /** How far a run has got that has not ended. */
    public Optional<Checkpoint> unfinished() {
        return read(folder.resolve(CHECKPOINT)).filter(node -> node.has("state"))
                .map(node -> new Checkpoint(node.path("articles").asLong(), node.path("failures").asLong(),
                        node.path("complete").asBoolean(), node.path("state")))
                .filter(checkpoint -> !checkpoint.complete() || GrowingFile.isPending(run));
    }

    private static Optional<JsonNode> read(Path json) {
        try {
            return Optional.of(JsonMapper.builder().build().readTree(json.toFile()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Begins a run. What one that has not ended left is gone.
     *
     * @param state of the run before anything was done
     */
    public void begin(Object state) {
        save(0, 0, false, state);
        openFiles(0, 0);
    }

    /** Goes on with a run; what was written behind the checkpoint is cut off. */
    public void goOn(Checkpoint checkpoint) {
        openFiles(checkpoint.articles(), checkpoint.failures());
    }

    private void openFiles(long articleBytes, long failureBytes) {
        articles = GrowingFile.open(articlesTarget, disk, articleBytes);
        failures = GrowingFile.open(failuresTarget, disk, failureBytes);
    }

    private static GrowingFile begun(@Nullable GrowingFile file) {
        if (file == null) {
            throw new IllegalStateException("begin, or go on");
        }
        return file;
    }

    @Override
    public Json format() {
        return Json.LINES;
    }

    @Override
    public void record(byte[] record) {
        begun(articles).write(record);
    }

    @Override
    public void failure(Failure failure) {
        begun(failures).write(Json.LINES.bytes(failure));
    }

    /**
     * Brings all to the disk that was given so far, and lets it count.
     *
     * @param state what the run needs to know to go on from here; what {@link Json} can write
     */
    public void checkpoint(Object state) {
        save(false, state);
    }

    /**
     * The same where nothing more will come: what is left to do is to {@link #publish}.
     *
     * @param account of the run: {@code run.json}
     */
    public void complete(Object account, Object state) {
        GrowingFile.write(run, disk, Json.INDENTED.bytes(account));
        save(true, state);
    }

    private void save(boolean complete, Object state) {
        begun(articles).force();
        begun(failures).force();
        save(begun(articles).length(), begun(failures).length(), complete, state);
    }

    private void save(long articleBytes, long failureBytes, boolean complete, Object state) {
        JsonNode node = JsonMapper.builder().build().valueToTree(state);
        Path checkpoint = folder.resolve(CHECKPOINT);
        GrowingFile.write(checkpoint, disk,
                Json.LINES.bytes(new Checkpoint(articleBytes, failureBytes, complete, node)));
        GrowingFile.publish(checkpoint, disk);
    }

    /**
     * Gives the files of a complete run their names. {@code run.json} goes first and comes last: where it stands, the
     * others are of one run.
     */
    public void publish() {
        publish(run -> { });
    }

    /**
     * The same. Whatever is made of the finished {@code articles.jsonl} is made before {@code run.json} comes: where that
     * fails, or the program ends meanwhile, it is still to be published.
     *
     * @param making takes the folder
     */
    public void publish(Consumer<Path> making) {
        closeFiles();
        if (GrowingFile.isPending(run)) {
            delete(run);
        }
        GrowingFile.publish(articlesTarget, disk);
        GrowingFile.publish(failuresTarget, disk);
        making.accept(folder);
        GrowingFile.publish(run, disk);
        delete(folder.resolve(CHECKPOINT));
    }

    private void delete(Path file) {
        try {
            disk.delete(file);
        } catch (IOException e) {
            throw OutputException.unfinished(file, e);
        }
    }

    /** Leaves all as the last checkpoint says. */
    @Override
    public void close() {
        closeFiles();
        lock.close();
    }

    private void closeFiles() {
        if (articles != null) {
            articles.close();
        }
        if (failures != null) {
            failures.close();
        }
    }
}
