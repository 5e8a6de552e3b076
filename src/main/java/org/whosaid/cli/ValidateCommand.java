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

/** {@code whosaid validate}: whether a run's folder is what it must be. */
@Command(name = "validate", sortOptions = false, customSynopsis = "whosaid validate [OPTION…] FOLDER",
        description = {
            "Checks whether the folder of a run is what it must be.",
            "%nEvery record is held against the schema, every wording against the article at its offsets (in the record, or "
                + "read again where it was read); ids, references, failures, and the counts of run.json are checked.",
            "%nPrints a line a fault, with file and line, and a closing line.%n"
        },
        footerHeading = "%nExample:%n", footer = "  whosaid validate out",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no fault", "1:some fault, or the run can't be read", "2:wrong use",
            "141:whoever reads the output has closed it"})
final class ValidateCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "Of the run: what extract -o named.")
    private Path run = Path.of("");

    @Option(names = "--max", paramLabel = "N", defaultValue = "100",
            description = "The most faults that are printed; all are counted. Default: ${DEFAULT-VALUE}.")
    private long most;

    @Option(names = {"-v", "--verbose"}, description = "Show stack traces.")
    private boolean verbose;

    @Mixin
    private Help help = new Help();

    private long printed;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (most < 0) {
            throw new ParameterException(spec.commandLine(), "--max needs 0 or more, not " + most);
        }
        Findings findings = Validation.check(RunFolder.open(run), this::print);
        if (findings.faults() > printed) {
            console.print(String.format(Locale.ROOT, "%,d more faults are not shown; see --max%n",
                    findings.faults() - printed));
        }
        console.print(closing(findings));
        return findings.faults() == 0 ? Exit.DONE : Exit.FAILED;
    }

    private void print(Fault fault) {
        if (printed < most) {
            console.print(fault.inOneLine() + "\n");
            printed++;
        }
    }

    private static String closing(Findings findings) {
        String reasons = findings.notCompared().entrySet().stream()
                .map(reason -> String.format(Locale.ROOT, "%,d: %s", reason.getValue(), reason.getKey()))
                .collect(Collectors.joining("; "));
        return String.format(Locale.ROOT, "%s: records %,d, failures %,d, faults %,d; compared with their articles %,d%s%n",
                verdict(findings), findings.records(), findings.failures(),
                findings.faults(), findings.compared(), reasons.isEmpty() ? "" : ", not compared " + reasons);
    }

    private static String verdict(Findings findings) {
        if (findings.faults() > 0) {
            return "not valid";
        }
        return findings.compared() == 0 && findings.records() > 0 ? "valid; none compared with its article" : "valid";
    }
}
