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
 * The folder of a run's results: {@code result=articles}, {@code result=failures}, and {@code _run.json}, which is
 * written last. Spark's commit protocol ensures that each task's results are there once.
 */
final class OutputFolder {

    private static final String ACCOUNT = "_run.json";
    private static final String UNFINISHED = "_temporary";
    private static final Set<String> OWN_NAMES = Set.of(ResultFormat.RESULT + "=" + ResultFormat.ARTICLES,
            ResultFormat.RESULT + "=" + ResultFormat.FAILURES, ACCOUNT, UNFINISHED, "_SUCCESS");

    private final Path folder;
    private final FileSystem system;

    private OutputFolder(Path folder, FileSystem system) {
        this.folder = folder;
        this.system = system;
    }

    /**
     * Checks the folder; writes nothing.
     *
     * @throws OutputException if results can't go there
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
            throw new OutputException(name + " is not a valid folder name; give another with -o");
        }
    }

    private void check(boolean overwrite) throws IOException {
        List<String> names = names();
        if (!OWN_NAMES.containsAll(names)) {
            throw new OutputException(folder + " holds files that whosaid did not write; give another folder with -o");
        }
        if (!overwrite && names.stream().anyMatch(name -> !name.equals(UNFINISHED))) {
            throw new OutputException(folder
                    + " holds an earlier run's results; replace them with --overwrite, or give "
                    + "another folder with -o");
        }
    }

    /** What is in it, except hidden files, which file systems keep for themselves. */
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

    /** Computes these rows and puts them in place. */
    void write(Dataset<Row> rows, ResultFormat format) {
        rows.write().mode(SaveMode.Overwrite).partitionBy(ResultFormat.RESULT).format(format.source())
                // Overrides the cluster's setting: version 2 publishes results of tasks before all are done.
                .option("mapreduce.fileoutputcommitter.algorithm.version", "1")
                .option("partitionOverwriteMode", "static")
                .save(folder.toString());
    }

    /** Completes it: creates a folder of results that is still missing, and writes the account. */
    void complete(Account account) {
        try {
            for (String result : List.of(ResultFormat.ARTICLES, ResultFormat.FAILURES)) {
                system.mkdirs(new Path(folder, ResultFormat.RESULT + "=" + result));
            }
            try (OutputStream stream = system.create(new Path(folder, ACCOUNT), true)) {
                stream.write(Json.INDENTED.bytes(account));
            }
        } catch (IOException e) {
            throw new OutputException(folder + "/" + ACCOUNT, e, "the results themselves are complete");
        }
    }
}
