package org.whosaid.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.whosaid.record.Failure;

/**
 * A folder with {@code articles.jsonl}, {@code failures.jsonl} and {@code run.json}. All three are written under other
 * names in the same folder and take their own at the end, so that nobody ever reads half a file; an earlier run's stay
 * until then, and for good where the run doesn't get to its end.
 */
public final class FolderOutput implements Output, AutoCloseable {

    private static final String ARTICLES = "articles.jsonl";
    private static final String FAILURES = "failures.jsonl";
    private static final String RUN = "run.json";

    private final PendingFile articles;
    private final PendingFile failures;
    private final PendingFile run;

    private FolderOutput(Path folder) {
        articles = PendingFile.create(folder.resolve(ARTICLES));
        failures = PendingFile.create(folder.resolve(FAILURES));
        run = PendingFile.create(folder.resolve(RUN));
    }

    /**
     * Opens a folder, and makes it where it isn't there.
     *
     * @throws OutputException where it can't be made or written to, where it holds files of these names that no run of
     *                         this program wrote, or where another run is writing into it
     */
    public static FolderOutput open(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new OutputException(folder.toString(), e, "give another folder with -o");
        }
        refuseForeign(folder);
        return new FolderOutput(folder);
    }

    private static void refuseForeign(Path folder) {
        for (String name : List.of(ARTICLES, FAILURES, RUN)) {
            if (Files.exists(folder.resolve(name)) && !isOurs(folder.resolve(RUN))) {
                throw new OutputException(folder + " holds a " + name + " but no run.json of whosaid's, so it may be "
                        + "somebody else's; move it away, or give another folder with -o");
            }
        }
    }

    private static boolean isOurs(Path run) {
        try {
            JsonNode account = JsonMapper.builder().build().readTree(run.toFile());
            return "whosaid".equals(account.path("program").path("name").asText());
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Json format() {
        return Json.LINES;
    }

    @Override
    public void record(byte[] record) {
        articles.write(record);
    }

    @Override
    public void failure(Failure failure) {
        failures.write(Json.LINES.bytes(failure));
    }

    /** Completes the folder: from here on the new files are there. */
    @Override
    public void account(Object account) {
        run.write(Json.INDENTED.bytes(account));
        List<PendingFile> files = List.of(articles, failures, run);
        files.forEach(PendingFile::finish);
        files.forEach(PendingFile::publish);
    }

    /** Takes away what was begun and not completed. */
    @Override
    public void close() {
        articles.close();
        failures.close();
        run.close();
    }
}
