package org.whosaid.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code whosaid completion}. */
@Command(name = "completion", description = "Prints a script that completes commands and options in bash and zsh.",
        footerHeading = "%nExample:%n", footer = "  source <(whosaid completion)")
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Help help = new Help();

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.print(AutoComplete.bash("whosaid", spec.root().commandLine()) + "\n");
        return Exit.DONE;
    }
}
