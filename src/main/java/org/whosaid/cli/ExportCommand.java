package org.whosaid.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.whosaid.formats.Export;
import org.whosaid.formats.ExportFormat;
import org.whosaid.run.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whosaid export}: converts the records of a run to other formats. */
@Command(name = "export", sortOptions = false, customSynopsis = "whosaid export --format FORMAT[,FORMAT…] FOLDER [-o FOLDER]",
        description = {
            "Converts the records of a finished run to other formats.",
            "%n  csv         quotes.csv, entities.csv: flat, safe to open in a spreadsheet",
            "  json        json/: one indented file per article, named after its id",
            "  parquet     quotes.parquet, entities.parquet: typed, compressed",
            "  opensearch  opensearch/: NDJSON for bulk upload, and the index mappings",
            "%nThe same records always give the same bytes. Files of an earlier export are",
            "replaced once the new ones are complete.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  whosaid export out --format csv",
            "  whosaid export out --format parquet,opensearch -o warehouse"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:success", "1:the run can't be read, or the files can't be written", "2:wrong usage"})
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FOLDER", description = "Output folder of a run (extract -o).")
    private Path run = Path.of("");

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", required = true, split = ",", hideParamSyntax = true,
            converter = ChoiceConverter.ExportFormats.class, completionCandidates = ChoiceConverter.ExportFormats.class,
            description = "One or more formats, separated by commas: ${COMPLETION-CANDIDATES}.")
    private List<ExportFormat> formats = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER",
            description = "Where to write the files. Default: the run's folder.")
    private Optional<Path> folder = Optional.empty();

    @Mixin
    private OutputFlags flags = new OutputFlags();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Set<ExportFormat> wanted = EnumSet.copyOf(formats);
        Path into = folder.orElse(run);
        long records = Export.write(RunFolder.open(run), wanted, into);
        if (!flags.quiet()) {
            String files = wanted.stream().map(ExportFormat::files).collect(Collectors.joining(", "));
            new Messages(console.err()).say(String.format(Locale.ROOT, "%,d %s in %s: %s", records,
                    records == 1 ? "record" : "records", into, files));
        }
        return Exit.DONE;
    }
}
