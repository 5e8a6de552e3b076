package org.whosaid.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line of the benchmark. */
@Command(name = "whosaid benchmark", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Measures whosaid, and stock CoreNLP beside it, on the same articles: speed, time to the first "
            + "record, memory, cost of each stage and of long articles.",
            "Takes half an hour and some 10 GB of memory; nothing else should run meanwhile."},
        footerHeading = "%nExamples:%n",
        footer = {"  whosaid benchmark", "  whosaid benchmark articles/ --articles 40 -o speed.md",
            "  whosaid benchmark --no-stock --rounds 1 --many 0"})
public final class BenchmarkCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ARTICLES", arity = "0..1", description = "File or folder. Default: the project's samples.")
    private Optional<String> input = Optional.empty();

    @Option(names = "--articles", paramLabel = "N", defaultValue = "40",
            description = "At most so many of them (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--article", paramLabel = "FILE",
            description = "What is read from a cold start. Default: one of the samples.")
    private Optional<Path> article = Optional.empty();

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "3", description = "How often (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--many", paramLabel = "N", defaultValue = "1000",
            description = "Articles of a long run, whose peak of memory is measured (default: ${DEFAULT-VALUE}); 0 for none.")
    private int many;

    @Option(names = "--no-stock", description = "Leave stock CoreNLP out.")
    private boolean withoutStock;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write the tables, in Markdown, to a file too.")
    private Optional<Path> output = Optional.empty();

    /** Starts it. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BenchmarkCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        checkUse();
        Path home = Path.of(System.getProperty("whosaid.home"));
        Measuring.Setting setting = new Measuring.Setting(input.orElse(home.resolve("samples").toString()), limit,
                article.orElse(home.resolve("samples/ministers-tokyo.txt")), rounds, many, !withoutStock,
                home.resolve("whosaid").toString(), options(home));
        String report = BenchmarkReport.of(new Measuring(setting, System.err::println).measure(), setting);
        System.out.print(report);
        if (output.isPresent()) {
            Files.writeString(output.get(), report);
        }
        return 0;
    }

    /** What the launcher gives Java, but for the archive of classes, which holds none of the benchmark's. */
    private static List<String> options(Path home) {
        List<String> options = new ArrayList<>(List.of(System.getProperty("whosaid.options").strip().split("\\s+")));
        options.add("-Dwhosaid.prepared=" + home.resolve("target/prepared"));
        return options;
    }

    private void checkUse() {
        if (limit < 1 || rounds < 1 || many < 0) {
            throw wrongUse("--articles and --rounds need 1 or more, --many 0 or more");
        }
        if (input.isPresent() && BenchmarkCorpus.read(input.get(), 1).documents().isEmpty()) {
            throw wrongUse("no article can be read from " + input.get() + "; name a file or folder with articles");
        }
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
