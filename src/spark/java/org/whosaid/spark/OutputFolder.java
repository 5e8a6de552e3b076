package org.whosaid.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.whosaid.output.Json;
import org.whosaid.output.OutputException;

/**
 * The folder that a run's results go to: {@code result=articles}, {@code result=failures}, and {@code _run.json}, which is
 * there once all of it is. Spark's commit protocol sees to it that each task's results are there once.
 */
final class OutputFolder {

    private static final String ACCOUNT = "_run.json";
    private static final String UNFINISHED = "_temporary";
    private static final Set<String> OURS = Set.of(RowForm.RESULT + "=" + RowForm.ARTICLES,
            RowForm.RESULT + "=" + RowForm.FAILURES, ACCOUNT, UNFINISHED, "_SUCCESS");

    private final Path folder;
    private final FileSystem system;

    private OutputFolder(Path folder, FileSystem system) {
        this.folder = folder;
        this.system = system;
    }

    /**
     * Looks at the place; writes nothing.
     *
     * @throws OutputException where results are not to go there
     */
    static OutputFolder open(String name, Configuration configuration, boolean overwrite) {
        try {
            Path folder = new Path(name);
            OutputFolder output = new OutputFolder(folder, folder.getFileSystem(configuration));
            output.check(overwrite);
            return output;
        } catch (IOException e) {
            throw new OutputException(name, e, "give another folder with -o");
        } catch (IllegalArgumentException e) {
            throw new OutputException(name + " is no name that a folder can have; give another with -o");
        }
    }

    private void check(boolean overwrite) throws IOException {
        List<String> names = names();
        if (!OURS.containsAll(names)) {
            throw new OutputException(folder + " holds what no run of whosaid wrote; give another folder with -o");
        }
        if (!overwrite && names.stream().anyMatch(name -> !name.equals(UNFINISHED))) {
            throw new OutputException(folder + " holds an earlier run's results; replace them with --overwrite, or give "
                    + "another folder with -o");
        }
    }

    /** What is in it, but for what file systems keep beside files under hidden names. */
    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try {
            for (FileStatus entry : system.listStatus(folder)) {
                String name = entry.getPath().getName();
                if (!name.startsWith(".")) {
                    names.add(name);
                }
            }
        } catch (FileNotFoundException e) {
            return List.of();
        }
        return names;
    }

    /** Does the work that these rows stand for, and puts the results in place. */
    void write(Dataset<Row> rows, RowForm form) {
        rows.write().mode(SaveMode.Overwrite).partitionBy(RowForm.RESULT).format(form.source())
                // Whatever the cluster's own setting: the other algorithm shows results of tasks before all are done.
                .option("mapreduce.fileoutputcommitter.algorithm.version", "1")
                .option("partitionOverwriteMode", "static")
                .save(folder.toString());
    }

    /** Completes it: both folders are there, though one may hold nothing, and the account says that this is all. */
    void complete(Account account) {
        try {
            for (String result : List.of(RowForm.ARTICLES, RowForm.FAILURES)) {
                system.mkdirs(new Path(folder, RowForm.RESULT + "=" + result));
            }
            try (OutputStream stream = system.create(new Path(folder, ACCOUNT), true)) {
                stream.write(Json.INDENTED.bytes(account));
            }
        } catch (IOException e) {
            throw new OutputException(folder + "/" + ACCOUNT, e, "the results themselves are there");
        }
    }
}
