package org.whosaid.formats;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param <R> what a row is made of
 */
sealed interface Column<R> {

    /** Its name in the header. */
    String name();

    /** Its value in a row as flat text; empty if there is none. */
    String cell(R row);

    /** The type of a single value. */
    enum Kind {
        TEXT, INTEGER, LONG, DECIMAL
    }

    /**
     * A column of single values.
     *
     * @param kind  of all its values
     * @param value of a row: a string, {@link Integer}, {@link Long} or {@link Double}; null if there is none
     */
    record Single<R>(String name, Kind kind, Function<R, @Nullable Object> value) implements Column<R> {

        static <R> Single<R> text(String name, Function<R, @Nullable Object> value) {
            return new Single<>(name, Kind.TEXT, value);
        }

        static <R> Single<R> integer(String name, Function<R, @Nullable Object> value) {
            return new Single<>(name, Kind.INTEGER, value);
        }

        static <R> Single<R> decimal(String name, Function<R, @Nullable Object> value) {
            return new Single<>(name, Kind.DECIMAL, value);
        }

        @Override
        public String cell(R row) {
            Object known = value.apply(row);
            return known == null ? "" : known.toString();
        }
    }

    /**
     * A column of lists.
     *
     * @param parts     of an element; a single one without a name if the element is a value, not a structure
     * @param elements  of a row
     * @param separator between elements in flat text
     * @param flat      an element as flat text
     */
    record Several<R, E>(String name, List<Single<E>> parts, Function<R, List<E>> elements, String separator,
                         Function<E, String> flat) implements Column<R> {

        /** A column of lists of texts. */
        static <R> Several<R, String> texts(String name, String separator, Function<R, List<String>> elements) {
            return new Several<>(name, List.of(Single.text("", text -> text)), elements, separator, text -> text);
        }

        boolean isOfValues() {
            return parts.get(0).name().isEmpty();
        }

        @Override
        public String cell(R row) {
            return elements.apply(row).stream().map(flat).collect(Collectors.joining(separator));
        }
    }
}
