package org.whosaid.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.whosaid.run.RunFolder;
import org.whosaid.validation.Fault;
import org.whosaid.validation.Findings;
import org.whosaid.validation.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whosaid validate}: checks the folder of a run. */
@Command(name = "validate", sortOptions = false, customSynopsis = "whosaid validate [OPTION…] FOLDER",
        description = {
            "Checks the output folder of a run for errors.",
            "%nEvery record is validated against the schema, and every text against the article at its offsets (from the "
                + "record, or from the input file). Ids, references, failures and the counts in run.json are checked too.",
            "%nPrints one line per fault, with file and line number, and a summary.%n"
        },
        footerHeading = "%nExamples:%n", footer = {"  whosaid validate out", "  whosaid validate out --max 0"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no fault found", "1:a fault was found, or the run can't be read", "2:wrong usage",
            "141:the reader of standard output closed it"})
final class ValidateCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "Output folder of a run (extract -o).")
    private Path run = Path.of("");

    @Option(names = "--max", paramLabel = "N", defaultValue = "100",
            description = "Maximum number of faults to print; all are counted. Default: ${DEFAULT-VALUE}.")
    private long maxFaults;

    @Option(names = {"-v", "--verbose"}, description = "Print stack traces of errors.")
    private boolean verbose;

    @Mixin
    private HelpFlag help = new HelpFlag();

    private long printed;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (maxFaults < 0) {
            throw new ParameterException(spec.commandLine(), "--max needs 0 or more, not " + maxFaults);
        }
        Findings findings = Validation.check(RunFolder.open(run), this::print);
        if (findings.faults() > printed) {
            console.print(String.format(Locale.ROOT, "%,d more faults not shown; use --max to see more%n",
                    findings.faults() - printed));
        }
        console.print(summary(findings));
        return findings.faults() == 0 ? Exit.DONE : Exit.FAILED;
    }

    private void print(Fault fault) {
        if (printed < maxFaults) {
            console.printLines(fault.inOneLine() + "\n");
            printed++;
        }
    }

    private static String summary(Findings findings) {
        String reasons = findings.notCompared().entrySet().stream()
                .map(reason -> String.format(Locale.ROOT, "%,d (%s)", reason.getValue(), reason.getKey()))
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "%s; records: %,d, failures: %,d, faults: %,d, compared with their articles: %,d%s%n",
                verdict(findings), findings.records(), findings.failures(),
                findings.faults(), findings.compared(), reasons.isEmpty() ? "" : ", not compared: " + reasons);
    }

    private static String verdict(Findings findings) {
        if (findings.faults() > 0) {
            return "not valid";
        }
        return findings.compared() == 0 && findings.records() > 0 ? "valid, but no record was compared with its article" : "valid";
    }
}
