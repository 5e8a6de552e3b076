package org.whosaid.cli;

import picocli.CommandLine.Option;

/** The options {@code --quiet}, {@code --verbose} and {@code --help}. */
final class OutputFlags {

    @Option(names = {"-q", "--quiet"}, description = "Print failures only.")
    private boolean quiet;

    @Option(names = {"-v", "--verbose"}, description = "Print stack traces of errors.")
    private boolean verbose;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }
}
