package org.whosaid.cli;

import picocli.CommandLine.Option;

/** The option {@code --help} of every command. */
final class HelpFlag {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean requested;
}
