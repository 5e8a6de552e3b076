package org.whosaid.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.whosaid.correction.Corrections;
import org.whosaid.page.Checked;
import org.whosaid.report.Report;
import org.whosaid.run.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whosaid report}: a run as pages. */
@Command(name = "report", sortOptions = false,
        description = {
            "Writes what a run found as pages for people.",
            "%nThey are an overview, a review list, and a page for each article with its quotations marked. They need no "
                + "server and ask for nothing from anywhere.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  whosaid extract articles/ -o out",
            "  whosaid report out -o report",
            "Then open report/index.html in a browser. Articles are read again from where they were, so start it in",
            "the folder that the run was started in, or keep the texts: whosaid extract --text always."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:the run can't be read, or the report can't be written", "2:wrong use"})
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "RUN", description = "The folder that whosaid extract -o wrote.")
    private Path run = Path.of("");

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", defaultValue = "report",
            description = "Where the pages go; an earlier report there is replaced when the new one is whole. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("");

    @Option(names = {"-q", "--quiet"}, description = "Say nothing but what failed.")
    private boolean quiet;

    @Option(names = {"-v", "--verbose"}, description = "Show stack traces.")
    boolean verbose;

    @Mixin
    private Help help = new Help();

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Corrections corrections = Corrections.read(run.resolve(Corrections.FILE));
        long articles = Report.write(RunFolder.open(run), record -> Checked.of(record, corrections), folder);
        if (!quiet) {
            new Messages(console.err()).say(String.format(Locale.ROOT, "%,d %s: open %s", articles,
                    articles == 1 ? "article" : "articles", folder.resolve("index.html")));
        }
        return Exit.DONE;
    }
}
