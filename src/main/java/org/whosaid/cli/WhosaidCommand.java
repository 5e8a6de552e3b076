package org.whosaid.cli;

import java.util.concurrent.Callable;
import org.whosaid.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code whosaid} itself, which does nothing without a command. */
@Command(name = "whosaid", versionProvider = WhosaidCommand.Version.class,
        description = "Finds out who said what in the news.",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  whosaid extract article.txt",
            "  whosaid extract articles/ -o out",
            "  whosaid extract --help",
            "",
            "More in README.md, docs/speed.md, docs/training.md."
        },
        // The launcher builds these two when they are asked for; picocli has no other place for more commands.
        exitCodeListHeading = "  benchmark   Measures the speed, beside that of stock CoreNLP.%n"
                + "  train       Trains the attribution model on articles of your own.%n%nExit codes:%n",
        exitCodeList = {"0:done", "1:some article failed, or something can't be read or written", "2:wrong use",
            "130:stopped by Ctrl-C or SIGTERM", "141:whoever reads the output has closed it"})
final class WhosaidCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Help help = new Help();

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version.")
    private boolean version;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "name a command: "
                + String.join(", ", spec.subcommands().keySet()));
    }

    /** Of the program and of what it stands on. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            Program program = Program.current();
            return new String[] {program.name() + " " + program.version(), "Stanford CoreNLP " + program.corenlp(),
                "Java " + System.getProperty("java.version")};
        }
    }
}
