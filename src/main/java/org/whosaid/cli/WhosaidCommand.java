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

/** {@code whosaid} without a command. */
@Command(name = "whosaid", versionProvider = WhosaidCommand.Version.class,
        description = "Finds out who said what in the news.",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  whosaid extract article.txt",
            "  whosaid extract articles/ -o out",
            "  whosaid extract --help",
            "",
            "See also README.md, docs/speed.md and docs/training.md."
        },
        // The launcher's own commands; picocli has no other place to list them.
        exitCodeListHeading = "  benchmark   Measures the speed and compares it with stock CoreNLP.%n"
                + "  package     Makes an archive that runs on machines with Java alone.%n"
                + "  train       Trains the attribution model on your own articles.%n%nExit codes:%n",
        exitCodeList = {"0:success", "1:an article failed, or input or output can't be read or written",
            "2:wrong usage", "130:stopped by Ctrl-C or SIGTERM", "141:the reader of standard output closed it"})
final class WhosaidCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpFlag help = new HelpFlag();

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version.")
    private boolean version;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "no command given; choose one of "
                + String.join(", ", spec.subcommands().keySet()));
    }

    /** The version of the program, of CoreNLP and of Java. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            Program program = Program.current();
            return new String[] {program.name() + " " + program.version(), "Stanford CoreNLP " + program.corenlp(),
                "Java " + System.getProperty("java.version")};
        }
    }
}
