package org.whosaid.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.util.SerializableConfiguration;
import org.whosaid.document.ReadResult;
import org.whosaid.input.Articles;
import org.whosaid.input.file.Cause;
import scala.Tuple2;

/** Reads files as articles, each with its place. */
final class SparkReading implements PairFlatMapFunction<List<InputFile>, RecordPlace, SerializedItem> {

    private static final long serialVersionUID = 1;

    private final ReadSettings settings;
    private final Partitions partitions;
    private final SerializableConfiguration hadoop;
    private final int attempts;

    /** @param attempts that Spark gives a task */
    SparkReading(ReadSettings settings, Partitions partitions, SerializableConfiguration hadoop, int attempts) {
        this.settings = settings;
        this.partitions = partitions;
        this.hadoop = hadoop;
        this.attempts = attempts;
    }

    @Override
    public Iterator<Tuple2<RecordPlace, SerializedItem>> call(List<InputFile> files) {
        return new Concatenation<>(files.iterator(), this::articles);
    }

    private Iterator<Tuple2<RecordPlace, SerializedItem>> articles(InputFile file) {
        try {
            return file.fault() == null ? new FileArticles(file, open(file)) : failed(file, file.fault());
        } catch (FileNotFoundException e) {
            return failed(file, Cause.of(new NoSuchFileException(file.path())));
        } catch (IOException e) {
            return failed(file, Cause.of(e));
        }
    }

    private Iterator<Tuple2<RecordPlace, SerializedItem>> failed(InputFile file, String cause) {
        RecordPlace place = new RecordPlace(partitions.of(file, 0), file.number(), 0);
        return Collections.singleton(new Tuple2<>(place, SerializedItem.faulty(file.path(), cause))).iterator();
    }

    private RetriedStream open(InputFile file) throws IOException {
        Path path = new Path(file.location());
        Configuration configuration = hadoop.value();
        // Parquet's reader does not tell a broken file from a broken connection, so it is not run again.
        return FileIds.isParquet(file.path()) ? new RetriedStream(new ParquetLines(path, configuration), true)
                : new RetriedStream(path.getFileSystem(configuration).open(path), isLastAttempt());
    }

    private boolean isLastAttempt() {
        TaskContext task = TaskContext.get();
        return task == null || task.attemptNumber() + 1 >= attempts;
    }

    /** The articles of one file. */
    private final class FileArticles implements Iterator<Tuple2<RecordPlace, SerializedItem>> {

        private final InputFile file;
        private final RetriedStream stored;
        /** Counts the bytes taken, which gives an article's position. */
        private final BoundedInputStream counted;
        private final ProvisionalIds ids;
        private final Articles articles;
        private long row;

        FileArticles(InputFile file, RetriedStream stored) throws IOException {
            this.file = file;
            this.stored = stored;
            this.counted = BoundedInputStream.builder().setInputStream(stored).get();
            this.ids = new ProvisionalIds(file.id());
            this.articles = Articles.open(FileIds.source(file.path()), settings.options(file), ids, counted);
        }

        @Override
        public boolean hasNext() {
            boolean more = articles.hasNext();
            stored.failTask();
            if (!more) {
                close();
            }
            return more;
        }

        @Override
        public Tuple2<RecordPlace, SerializedItem> next() {
            ReadResult item = articles.next();
            return new Tuple2<>(new RecordPlace(partitions.of(file, position()), file.number(), row++),
                    SerializedItem.of(item, ids.warnsIfRenamed(item)));
        }

        /** In bytes of text, which is what {@link ParquetLines} already counts in. */
        private long position() {
            long taken = Math.max(0, counted.getCount() - 1);
            return FileIds.isParquet(file.path()) ? taken : taken * InputListing.unpacking(file);
        }

        private void close() {
            try {
                articles.close();
                counted.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
