package org.whosaid.formats;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;
import org.whosaid.formats.Column.Several;
import org.whosaid.formats.Column.Single;

/**
 * Passes rows to a Parquet writer, field by field. Parquet's Java library mentions Hadoop classes in its signatures;
 * the methods used here load none of them, so the program does not need Hadoop.
 */
final class ParquetRows<R> extends WriteSupport<R> {

    private static final String NO_HADOOP = "only without Hadoop's configuration";

    private final List<Column<R>> columns;
    private @Nullable RecordConsumer consumer;

    private ParquetRows(List<Column<R>> columns) {
        this.columns = columns;
    }

    /** Builds a writer of rows. */
    static final class Builder<R> extends ParquetWriter.Builder<R, Builder<R>> {

        private final List<Column<R>> columns;

        Builder(OutputFile file, List<Column<R>> columns) {
            super(file);
            this.columns = columns;
        }

        @Override
        protected Builder<R> self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation")
        protected WriteSupport<R> getWriteSupport(Configuration configuration) {
            throw new UnsupportedOperationException(NO_HADOOP);
        }

        @Override
        protected WriteSupport<R> getWriteSupport(ParquetConfiguration configuration) {
            return new ParquetRows<>(columns);
        }
    }

    @Override
    @SuppressWarnings("deprecation")
    public WriteContext init(Configuration configuration) {
        throw new UnsupportedOperationException(NO_HADOOP);
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(ParquetSchema.of(columns), Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer destination) {
        consumer = destination;
    }

    @Override
    public void write(R row) {
        RecordConsumer open = Objects.requireNonNull(consumer);
        open.startMessage();
        for (int number = 0; number < columns.size(); number++) {
            write(open, columns.get(number), number, row);
        }
        open.endMessage();
    }

    private static <R> void write(RecordConsumer open, Column<R> column, int number, R row) {
        if (column instanceof Single<R> single) {
            single(open, single, number, row);
        } else if (column instanceof Several<R, ?> several) {
            several(open, several, number, row);
        }
    }

    private static <R> void single(RecordConsumer open, Single<R> column, int number, R row) {
        Object value = column.value().apply(row);
        if (value != null) {
            open.startField(column.name(), number);
            value(open, value);
            open.endField(column.name(), number);
        }
    }

    private static void value(RecordConsumer open, Object value) {
        if (value instanceof Integer integer) {
            open.addInteger(integer);
        } else if (value instanceof Long integer) {
            open.addLong(integer);
        } else if (value instanceof Double decimal) {
            open.addDouble(decimal);
        } else {
            open.addBinary(Binary.fromString(WellFormed.of(value.toString())));
        }
    }

    /** A list in the three levels that the format prescribes: the list, a repeated group, the element. */
    private static <R, E> void several(RecordConsumer open, Several<R, E> column, int number, R row) {
        List<E> elements = column.elements().apply(row);
        open.startField(column.name(), number);
        open.startGroup();
        if (!elements.isEmpty()) {
            open.startField(ParquetSchema.LIST, 0);
            elements.forEach(element -> element(open, column, element));
            open.endField(ParquetSchema.LIST, 0);
        }
        open.endGroup();
        open.endField(column.name(), number);
    }

    private static <R, E> void element(RecordConsumer open, Several<R, E> column, E element) {
        open.startGroup();
        open.startField(ParquetSchema.ELEMENT, 0);
        if (column.isOfValues()) {
            value(open, Objects.requireNonNull(column.parts().get(0).value().apply(element)));
        } else {
            structure(open, column.parts(), element);
        }
        open.endField(ParquetSchema.ELEMENT, 0);
        open.endGroup();
    }

    private static <E> void structure(RecordConsumer open, List<Single<E>> parts, E element) {
        open.startGroup();
        for (int number = 0; number < parts.size(); number++) {
            single(open, parts.get(number), number, element);
        }
        open.endGroup();
    }
}
