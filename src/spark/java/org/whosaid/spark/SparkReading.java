package org.whosaid.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import org.whosaid.input.FileIds;
import org.whosaid.input.StreamedFile;
import scala.Tuple2;

/** Files to their articles, each with its place. */
final class SparkReading implements PairFlatMapFunction<List<InputFile>, RecordPlace, SerializedItem> {

    private static final long serialVersionUID = 1;

    private final ReadSettings how;
    private final Partitions parts;
    private final SerializableConfiguration hadoop;
    private final int attempts;

    /** @param attempts that Spark gives a task */
    SparkReading(ReadSettings how, Partitions parts, SerializableConfiguration hadoop, int attempts) {
        this.how = how;
        this.parts = parts;
        this.hadoop = hadoop;
        this.attempts = attempts;
    }

    @Override
    public Iterator<Tuple2<RecordPlace, SerializedItem>> call(List<InputFile> files) {
        return new Concatenation<>(files.iterator(), this::articles);
    }

    private Iterator<Tuple2<RecordPlace, SerializedItem>> articles(InputFile file) {
        if (file.fault() != null) {
            RecordPlace place = new RecordPlace(parts.of(file, 0), file.number(), 0);
            return Collections.singleton(new Tuple2<>(place, SerializedItem.faulty(file.path(), file.fault()))).iterator();
        }
        return new Cutting(file);
    }

    /** The articles of one file. */
    private final class Cutting implements Iterator<Tuple2<RecordPlace, SerializedItem>> {

        private final InputFile file;
        private final StreamedFile articles;
        private @Nullable BoundedInputStream counted;
        private long row;

        Cutting(InputFile file) {
            this.file = file;
            this.articles = StreamedFile.of(file.path(), file.id(), how.options(file), this::open);
        }

        /** Counts what is taken from the stream, so that an article's place among the bytes is known. */
        private InputStream open() throws IOException {
            Path path = new Path(file.location());
            Configuration configuration = hadoop.value();
            InputStream stored = FileIds.isParquet(file.path()) ? new ParquetLines(path, configuration)
                    : new RetriedStream(path.getFileSystem(configuration).open(path), isLastAttempt());
            counted = BoundedInputStream.builder().setInputStream(stored).get();
            return counted;
        }

        @Override
        public boolean hasNext() {
            boolean more = articles.hasNext();
            if (!more) {
                close();
            }
            return more;
        }

        @Override
        public Tuple2<RecordPlace, SerializedItem> next() {
            StreamedFile.Found found = articles.next();
            return new Tuple2<>(new RecordPlace(parts.of(file, position()), file.number(), row++), SerializedItem.of(found));
        }

        /** In bytes of text; the lines made of Parquet are that already. */
        private long position() {
            long taken = counted == null ? 0 : Math.max(0, counted.getCount() - 1);
            return FileIds.isParquet(file.path()) ? taken : taken * InputListing.unpacking(file);
        }

        private void close() {
            try {
                articles.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private boolean isLastAttempt() {
        TaskContext task = TaskContext.get();
        return task == null || task.attemptNumber() + 1 >= attempts;
    }
}
