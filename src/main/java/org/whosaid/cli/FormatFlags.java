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
import org.whosaid.formats.Format;
import org.whosaid.run.RunFolder;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that says what a run's records are written as, beside the JSON Lines that every run writes. */
final class FormatFlags {

    private static final String OWN = "jsonl";

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", hideParamSyntax = true, defaultValue = OWN,
            completionCandidates = Names.class,
            description = "What the folder holds at the end: ${COMPLETION-CANDIDATES}; several with commas between. "
                    + "jsonl, articles.jsonl, always is there. See whosaid export --help. Default: ${DEFAULT-VALUE}.")
    private List<String> names = List.of(OWN);

    /** All that can be asked for. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.concat(Stream.of(OWN), StreamSupport.stream(new LowerCase.ExportFormats().spliterator(), false))
                    .iterator();
        }
    }

    /**
     * Checks what was asked for.
     *
     * @throws IllegalArgumentException where there is no such format, or where it needs a folder and none is given; with
     *                                  a message for users
     */
    void check(Optional<Path> folder) {
        Set<Format> wanted = formats();
        if (!wanted.isEmpty() && folder.isEmpty()) {
            throw new IllegalArgumentException("--format " + wanted.iterator().next().name().toLowerCase(Locale.ROOT)
                    + " needs a folder: -o FOLDER");
        }
    }

    /**
     * Writes what was asked for, out of a run's finished records, and what the folder holds of an earlier export: nothing
     * of another run is to stay beside them.
     *
     * @return the files that were not asked for
     */
    List<String> export(Path folder) {
        Set<Format> wanted = formats();
        Set<Format> kept = Export.formatsIn(folder);
        kept.removeAll(wanted);
        wanted.addAll(kept);
        if (!wanted.isEmpty()) {
            Export.write(RunFolder.open(folder), wanted, folder);
        }
        return kept.stream().map(Format::files).toList();
    }

    private Set<Format> formats() {
        EnumSet<Format> formats = EnumSet.noneOf(Format.class);
        names.stream().filter(name -> !name.equalsIgnoreCase(OWN)).map(FormatFlags::format).forEach(formats::add);
        return formats;
    }

    private static Format format(String name) {
        try {
            return new LowerCase.ExportFormats().convert(name);
        } catch (TypeConversionException e) {
            throw new IllegalArgumentException("--format: expected some of " + String.join(", ", new Names()) + " but was '"
                    + name + "'", e);
        }
    }
}
