package org.whosaid.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.whosaid.document.Document;
import org.whosaid.formats.Format;
import org.whosaid.record.TextOption;
import org.whosaid.search.Search;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Choices of an option as users write them: {@code json-lines} for {@code JSON_LINES}. */
public abstract class LowerCase<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

    private final List<E> choices;

    /** For all constants of an enum. */
    protected LowerCase(E[] choices) {
        this.choices = List.of(choices);
    }

    private static String written(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public E convert(String value) {
        return choices.stream().filter(choice -> written(choice).equals(value.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of " + String.join(", ", this)
                        + " but was '" + value + "'"));
    }

    @Override
    public Iterator<String> iterator() {
        return choices.stream().map(LowerCase::written).iterator();
    }

    /** What a file is read as. */
    static final class Formats extends LowerCase<Document.Format> {
        Formats() {
            super(Document.Format.values());
        }
    }

    /** What a run is exported to. */
    static final class ExportFormats extends LowerCase<Format> {
        ExportFormats() {
            super(Format.values());
        }
    }

    /** Whether records hold the text. */
    public static final class Texts extends LowerCase<TextOption> {
        /** Called by the command line. */
        public Texts() {
            super(TextOption.values());
        }
    }

    /** What hits of a search are ordered by. */
    static final class Orders extends LowerCase<Search.Order> {
        Orders() {
            super(Search.Order.values());
        }
    }
}
