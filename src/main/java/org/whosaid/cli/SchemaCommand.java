package org.whosaid.cli;

import java.util.concurrent.Callable;
import org.whosaid.record.RecordSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code whosaid schema}. */
@Command(name = "schema", description = "Prints the JSON Schema that every record satisfies.",
        footerHeading = "%nExamples:%n", footer = {"  whosaid schema", "  whosaid schema > article-1.schema.json"},
        exitCodeListHeading = "%nExit codes:%n", exitCodeList = {"0:success", "2:wrong usage"})
final class SchemaCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HelpFlag help = new HelpFlag();

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.print(RecordSchema.text());
        return Exit.DONE;
    }
}
