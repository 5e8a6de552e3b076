package org.whosaid.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.whosaid.formats.Export;
import org.whosaid.formats.ExportFormat;
import org.whosaid.run.RunFolder;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option for formats that a run writes besides JSON Lines. */
final class FormatFlags {

    private static final String JSON_LINES = "jsonl";

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", hideParamSyntax = true, defaultValue = JSON_LINES,
            completionCandidates = FormatNames.class,
            description = "One or more output formats, separated by commas: ${COMPLETION-CANDIDATES}. jsonl is always "
                    + "written; whosaid export --help explains the others. Default: ${DEFAULT-VALUE}.")
    private List<String> names = List.of(JSON_LINES);

    /** All valid names. */
    static final class FormatNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.concat(Stream.of(JSON_LINES), StreamSupport.stream(new ChoiceConverter.ExportFormats().spliterator(), false))
                    .iterator();
        }
    }

    /**
     * Checks the formats.
     *
     * @throws IllegalArgumentException with a message for users, if a format is unknown or needs a folder and none is given
     */
    void check(Optional<Path> folder) {
        Set<ExportFormat> wanted = formats();
        if (!wanted.isEmpty() && folder.isEmpty()) {
            throw new IllegalArgumentException("--format " + wanted.iterator().next().name().toLowerCase(Locale.ROOT)
                    + " needs a folder: -o FOLDER");
        }
    }

    /**
     * Writes the requested formats from the records of a finished run. Formats of an earlier export in the folder are
     * written again too, so that no file of another run stays next to them.
     *
     * @return the names of files written again that were not requested
     */
    List<String> export(Path folder) {
        Set<ExportFormat> wanted = formats();
        Set<ExportFormat> kept = Export.formatsIn(folder);
        kept.removeAll(wanted);
        wanted.addAll(kept);
        if (!wanted.isEmpty()) {
            Export.write(RunFolder.open(folder), wanted, folder);
        }
        return kept.stream().map(ExportFormat::files).toList();
    }

    private Set<ExportFormat> formats() {
        EnumSet<ExportFormat> formats = EnumSet.noneOf(ExportFormat.class);
        names.stream().filter(name -> !name.equalsIgnoreCase(JSON_LINES)).map(FormatFlags::format).forEach(formats::add);
        return formats;
    }

    private static ExportFormat format(String name) {
        try {
            return new ChoiceConverter.ExportFormats().convert(name);
        } catch (TypeConversionException e) {
            throw new IllegalArgumentException("--format: expected one or more of " + String.join(", ", new FormatNames()) + " but was '"
                    + name + "'", e);
        }
    }
}
