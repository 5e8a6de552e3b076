package org.whosaid.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.whosaid.document.Document;
import org.whosaid.formats.ExportFormat;
import org.whosaid.record.ReportOption;
import org.whosaid.record.TextOption;
import org.whosaid.search.Search;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the choices of an option between the constant and the form that users write: {@code json-lines}. */
public abstract class ChoiceConverter<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

    private final List<E> choices;

    /** For all constants of an enum. */
    protected ChoiceConverter(E[] choices) {
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
        return choices.stream().map(ChoiceConverter::written).iterator();
    }

    /** The formats of an input. */
    static final class Formats extends ChoiceConverter<Document.InputFormat> {
        Formats() {
            super(Document.InputFormat.values());
        }
    }

    /** The formats of an export. */
    static final class ExportFormats extends ChoiceConverter<ExportFormat> {
        ExportFormats() {
            super(ExportFormat.values());
        }
    }

    /** Whether records include the text. */
    public static final class Texts extends ChoiceConverter<TextOption> {
        /** Called by the command line. */
        public Texts() {
            super(TextOption.values());
        }
    }

    /** Which quotes records hold. */
    public static final class Reports extends ChoiceConverter<ReportOption> {
        /** Called by the command line. */
        public Reports() {
            super(ReportOption.values());
        }
    }

    /** The orders of the hits of a search. */
    static final class Orders extends ChoiceConverter<Search.SortOrder> {
        Orders() {
            super(Search.SortOrder.values());
        }
    }
}
