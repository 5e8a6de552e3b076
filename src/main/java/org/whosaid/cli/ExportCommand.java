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
import org.whosaid.formats.Format;
import org.whosaid.run.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whosaid export}: the records of a run in other formats. */
@Command(name = "export", sortOptions = false, customSynopsis = "whosaid export --format FORMAT[,FORMAT…] FOLDER [-o FOLDER]",
        description = {
            "Writes the records of a finished run in other formats.",
            "%n  csv         quotes.csv, entities.csv: flat, safe to open in a spreadsheet",
            "  json        json/: an indented file an article, named by its id",
            "  parquet     quotes.parquet, entities.parquet: typed, compressed",
            "  opensearch  opensearch/: bulk NDJSON, and what indexes are made of",
            "%nThe same records give the same bytes. Files of an earlier export are replaced",
            "when the new ones are whole. articles.jsonl of the run itself is JSON Lines.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  whosaid export out --format csv",
            "  whosaid export out --format parquet,opensearch -o warehouse"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:the run can't be read, or the files can't be written", "2:wrong use"})
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FOLDER", description = "Of the run: what extract -o named.")
    private Path run = Path.of("");

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", required = true, split = ",", hideParamSyntax = true,
            converter = LowerCase.ExportFormats.class, completionCandidates = LowerCase.ExportFormats.class,
            description = "What to write: ${COMPLETION-CANDIDATES}; several with commas between.")
    private List<Format> formats = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER",
            description = "Where the files go. Usually into the run's folder.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = {"-q", "--quiet"}, description = "Say nothing but what failed.")
    private boolean quiet;

    @Option(names = {"-v", "--verbose"}, description = "Show stack traces.")
    private boolean verbose;

    @Mixin
    private Help help = new Help();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Set<Format> wanted = EnumSet.copyOf(formats);
        Path into = folder.orElse(run);
        long records = Export.write(RunFolder.open(run), wanted, into);
        if (!quiet) {
            String files = wanted.stream().map(Format::files).collect(Collectors.joining(", "));
            new Messages(console.err()).say(String.format(Locale.ROOT, "%,d %s in %s: %s", records,
                    records == 1 ? "record" : "records", into, files));
        }
        return Exit.DONE;
    }
}
