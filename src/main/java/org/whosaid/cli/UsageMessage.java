package org.whosaid.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Explains an error in the command line in one line, with a suggestion. */
final class UsageMessage {

    private UsageMessage() {
    }

    static String message(ParameterException e) {
        return e instanceof UnmatchedArgumentException unmatched ? message(unmatched) : String.valueOf(e.getMessage());
    }

    private static String message(UnmatchedArgumentException e) {
        String first = e.getUnmatched().get(0);
        CommandLine command = e.getCommandLine();
        if (command.getCommand() instanceof SearchCommand && !first.startsWith("--")) {
            return e.getMessage() + "; if it belongs to the query, put the query in quotation marks or -- before it";
        }
        boolean isCommand = command.getCommand() instanceof WhosaidCommand && !e.isUnknownOption();
        return (isCommand ? "unknown command: " + first : e.getMessage()) + suggestion(e).map("; did you mean "::concat)
                .map(meant -> meant + "?").orElse("");
    }

    /** The most similar name; empty if none is similar. */
    private static Optional<String> suggestion(UnmatchedArgumentException e) {
        List<String> suggestions = e.getSuggestions();
        return suggestions.stream().findFirst().map(one -> one.replaceAll("[= ].*", ""));
    }
}
