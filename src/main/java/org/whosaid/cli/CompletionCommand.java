package org.whosaid.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code whosaid completion}. */
@Command(name = "completion", description = "Prints a completion script for bash and zsh.",
        footerHeading = "%nExamples:%n",
        footer = {"  source <(whosaid completion)", "  whosaid completion > ~/.local/share/bash-completion/completions/whosaid"},
        exitCodeListHeading = "%nExit codes:%n", exitCodeList = {"0:success", "2:wrong usage"})
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpFlag help = new HelpFlag();

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.print(AutoComplete.bash("whosaid", spec.root().commandLine()) + "\n");
        return Exit.DONE;
    }
}
