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
 * A folder with {@code articles.jsonl}, {@code failures.jsonl} and {@code run.json}. All three are written under hidden
 * names in this folder and get their final names at the end, so nobody ever reads half a file; an earlier run's files
 * stay until then.
 *
 * <p>A checkpoint forces the results to the disk, then atomically replaces the file that says how long they are. So
 * whatever interrupts the program or the machine, the last checkpoint is valid: the run is resumed from there, and what
 * was written after it, such as part of a line, is cut off.
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
     * Opens a folder, and creates it if it is missing.
     *
     * @throws OutputException if it can't be created or written to, holds files of these names that this program did
     *                         not write, or if another run is writing into it
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
        return HeldFile.take(folder.resolve(".lock"))
                .orElseThrow(() -> new OutputException("another run is writing into "
                + folder + "; wait until it ends, or give another folder with -o"));
    }

    private void refuseForeign() {
        for (Path file : List.of(articlesTarget, failuresTarget, run)) {
            if (Files.exists(file) && account().isEmpty() && unfinished().isEmpty()) {
                close();
                throw new OutputException(folder + " holds a " + file.getFileName()
                        + " but no run.json of whosaid, so it may "
                        + "not be whosaid's; move it away, or give another folder with -o");
            }
        }
    }

    /** The folder itself. */
    public Path folder() {
        return folder;
    }

    /** The account of the last finished run. */
    public Optional<JsonNode> account() {
        return read(run).filter(account -> account.path("program").path("name").asText().equals("whosaid"));
    }

    /** The checkpoint of an unfinished run. */
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
     * Starts a run, and discards an unfinished one.
     *
     * @param state of the run at its start
     */
    public void start(Object state) {
        save(0, 0, false, state);
        openFiles(0, 0);
    }

    /** Resumes a run; what was written after the checkpoint is cut off. */
    public void resume(Checkpoint checkpoint) {
        openFiles(checkpoint.articles(), checkpoint.failures());
    }

    private void openFiles(long articleBytes, long failureBytes) {
        articles = GrowingFile.open(articlesTarget, disk, articleBytes);
        failures = GrowingFile.open(failuresTarget, disk, failureBytes);
    }

    private static GrowingFile opened(@Nullable GrowingFile file) {
        if (file == null) {
            throw new IllegalStateException("call start or resume first");
        }
        return file;
    }

    @Override
    public Json format() {
        return Json.LINES;
    }

    @Override
    public void record(byte[] record) {
        opened(articles).write(record);
    }

    @Override
    public void failure(Failure failure) {
        opened(failures).write(Json.LINES.bytes(failure));
    }

    /**
     * Forces all results so far to the disk, and makes them count.
     *
     * @param state what the run needs to be resumed from here; {@link Json} must be able to write it
     */
    public void checkpoint(Object state) {
        save(false, state);
    }

    /**
     * The last checkpoint of a run, before {@link #publish}.
     *
     * @param account of the run: {@code run.json}
     * @param state   as for other checkpoints
     */
    public void complete(Object account, Object state) {
        GrowingFile.write(run, disk, Json.INDENTED.bytes(account));
        save(true, state);
    }

    private void save(boolean complete, Object state) {
        opened(articles).force();
        opened(failures).force();
        save(opened(articles).length(), opened(failures).length(), complete, state);
    }

    private void save(long articleBytes, long failureBytes, boolean complete, Object state) {
        JsonNode node = JsonMapper.builder().build().valueToTree(state);
        Path checkpoint = folder.resolve(CHECKPOINT);
        GrowingFile.write(checkpoint, disk,
                Json.LINES.bytes(new Checkpoint(articleBytes, failureBytes, complete, node)));
        GrowingFile.publish(checkpoint, disk);
    }

    /**
     * Gives the files of a complete run their final names. The old {@code run.json} is deleted first and the new one
     * comes last, so while there is one, all files are of the same run.
     */
    public void publish() {
        publish(run -> { });
    }

    /**
     * The same, with an action on the finished records. If it fails, or the program is interrupted, the run remains to
     * be published.
     *
     * @param onPublished takes the folder before {@code run.json} is in it
     */
    public void publish(Consumer<Path> onPublished) {
        closeFiles();
        if (GrowingFile.isPending(run)) {
            delete(run);
        }
        GrowingFile.publish(articlesTarget, disk);
        GrowingFile.publish(failuresTarget, disk);
        onPublished.accept(folder);
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

    /** Leaves the folder as of the last checkpoint. */
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
