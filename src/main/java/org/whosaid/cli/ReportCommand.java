package org.whosaid.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.whosaid.correction.Corrections;
import org.whosaid.page.QuoteCheck;
import org.whosaid.report.Report;
import org.whosaid.run.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whosaid report}: presents a run as web pages. */
@Command(name = "report", sortOptions = false,
        description = {
            "Writes the results of a run as web pages.",
            "%nThe report has an overview, a review list, and a page per article with its quotations marked. The pages work "
                + "without a server and load nothing from the network.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  whosaid report out",
            "  whosaid report out -o report",
            "Then open report/index.html in a browser. The texts are read again from the",
            "input files, so run this command in the folder in which you ran extract, or",
            "keep the texts in the records: whosaid extract --text always."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:success", "1:the run or its articles can't be read, or the report can't be written",
            "2:wrong usage"})
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "RUN", description = "Output folder of a run (extract -o).")
    private Path run = Path.of("");

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", defaultValue = "report",
            description = "Where to write the pages. An earlier report there is replaced once the new one is complete. "
                    + "Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("");

    @Mixin
    private OutputFlags flags = new OutputFlags();

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Corrections corrections = Corrections.read(run.resolve(Corrections.FILE));
        Report.Written report = Report.write(RunFolder.open(run), record -> QuoteCheck.of(record, corrections), folder);
        Messages messages = new Messages(console.err());
        if (report.withoutText() > 0) {
            messages.say(String.format(Locale.ROOT, "the text of %,d of %,d articles is not available; run this command in the "
                    + "folder in which you ran extract, or use extract --text always", report.withoutText(), report.articles()));
        }
        if (!flags.quiet()) {
            messages.say(String.format(Locale.ROOT, "%,d %s: open %s", report.articles(),
                    report.articles() == 1 ? "article" : "articles", folder.resolve("index.html")));
        }
        return report.withoutText() == 0 ? Exit.DONE : Exit.FAILED;
    }
}
