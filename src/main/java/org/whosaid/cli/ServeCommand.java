package org.whosaid.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.whosaid.desk.Desk;
import org.whosaid.desk.DeskOptions;
import org.whosaid.document.Document;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.TextOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whosaid serve}: the desk. */
@Command(name = "serve", sortOptions = false, customSynopsis = "whosaid serve [OPTION…] [FOLDER]",
        description = {
            "Opens the desk: pages in a browser on this machine.",
            "%nPaste an article and see who said what; with FOLDER, read, search and correct the output of a run. For "
                + "programs: POST /v1/extract, GET /v1/quotes, /health, and /openapi.json, which describes them.",
            "%nWhat is corrected is kept in FOLDER/corrections.jsonl at once. Ctrl-C ends the desk."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  whosaid serve",
            "  whosaid serve out",
            "  curl -H 'Content-Type: text/plain' --data-binary @article.txt http://127.0.0.1:7411/v1/extract"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:the run can't be read, or the desk can't be opened", "2:wrong use",
            "143:it was told to end (130: by Ctrl-C)"})
final class ServeCommand implements Callable<Integer> {

    private static final int EVERY = 1_000;

    private final Console console;
    private final Function<TextOption, Function<Document, ArticleRecord>> pipelines;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", description = "What whosaid extract -o wrote.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--port", paramLabel = "N", defaultValue = "7411",
            description = "Where it listens; 0 for any free port. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = DeskOptions.LOOPBACK,
            description = "Listen on another address of this machine, for others to reach. They need the token that is printed "
                    + "then, and it goes over the network readable to all on its way. Default: ${DEFAULT-VALUE}.")
    private String host = DeskOptions.LOOPBACK;

    @Option(names = "--threads", paramLabel = "N",
            description = "Articles that are worked on at a time. Default: the number of processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--waiting", paramLabel = "N", defaultValue = "32",
            description = "Articles that may wait besides; the next one gets 429. Default: ${DEFAULT-VALUE}.")
    private int waiting;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "180",
            description = "The longest that a request waits for its record. Default: ${DEFAULT-VALUE}.")
    private int timeout;

    @Option(names = {"-v", "--verbose"}, description = "Show stack traces.")
    private boolean verbose;

    @Mixin
    private Help help = new Help();

    ServeCommand(Console console, Function<TextOption, Function<Document, ArticleRecord>> pipelines) {
        this.console = console;
        this.pipelines = pipelines;
    }

    @Override
    public Integer call() throws InterruptedException {
        DeskOptions options = options();
        Messages messages = new Messages(console.err());
        Desk desk = Desk.open(options, () -> loaded(messages), records -> tell(messages, records));
        Runtime.getRuntime().addShutdownHook(new Thread(desk::close, "farewell"));
        desk.faults().forEach(messages::say);
        messages.say("the desk is open: " + desk.address());
        desk.token().ifPresent(token -> warn(messages, token));
        desk.join();
        return Exit.DONE;
    }

    private DeskOptions options() {
        try {
            return new DeskOptions(host, port, folder, threads, waiting, Duration.ofSeconds(timeout));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private Function<Document, ArticleRecord> loaded(Messages messages) {
        try {
            return pipelines.apply(TextOption.ALWAYS);
        } catch (RuntimeException e) {
            messages.say(String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private void tell(Messages messages, long records) {
        if (console.errIsTerminal() && records % EVERY == 0) {
            messages.status(String.format(Locale.ROOT, "indexing, once: %,d articles", records),
                    console.terminal().getAsInt());
        }
    }

    private static void warn(Messages messages, String token) {
        messages.say("others can reach it at this address, and nothing on the way is encrypted; do so in a network that you trust");
        messages.say("its token, said only now: " + token);
        messages.say("programs send it as Authorization: Bearer …; browsers ask for it, as the password of any user");
    }
}
