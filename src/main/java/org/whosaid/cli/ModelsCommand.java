package org.whosaid.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.whosaid.models.Model;
import org.whosaid.models.ModelException;
import org.whosaid.models.Models;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code whosaid models}. */
@Command(name = "models", description = "Lists the models that the program loads and verifies each file.",
        footerHeading = "%nExamples:%n", footer = {"  whosaid models", "  whosaid models --verbose"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all models match models.txt", "1:a model is missing or altered", "2:wrong usage"})
final class ModelsCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<Models> manifest;

    @Option(names = {"-v", "--verbose"},
            description = "Show full licences, the loading package and the training data of each model; print stack traces "
                    + "of errors.")
    private boolean verbose;

    @Mixin
    private HelpFlag help = new HelpFlag();

    ModelsCommand(Console console, Supplier<Models> manifest) {
        this.console = console;
        this.manifest = manifest;
    }

    @Override
    public Integer call() {
        Models models = manifest.get();
        List<List<String>> rows = new ArrayList<>();
        List<ModelException> faults = new ArrayList<>();
        rows.add(shown(List.of("MODEL", "STATE", "MB", "LICENCE"), List.of("LOADED BY", "TRAINED ON")));
        for (Model model : models.all()) {
            Optional<ModelException> fault = models.fault(model);
            fault.ifPresent(faults::add);
            rows.add(row(model, fault));
        }
        console.print(new TextTable(rows).toString());
        Messages messages = new Messages(console.err());
        faults.forEach(fault -> messages.say(String.valueOf(fault.getMessage())));
        return faults.isEmpty() ? Exit.DONE : Exit.FAILED;
    }

    private List<String> row(Model model, Optional<ModelException> fault) {
        return shown(List.of(model.name(), fault.map(ModelException::state).orElse("ok"),
                String.format(Locale.ROOT, "%.1f", model.size() / 1e6),
                verbose ? model.licence() : model.licence().replaceFirst(";.*", "; …")),
                List.of(model.loadedBy(), model.trainedOn()));
    }

    private List<String> shown(List<String> cells, List<String> more) {
        return verbose ? Stream.concat(cells.stream(), more.stream()).toList() : cells;
    }
}
