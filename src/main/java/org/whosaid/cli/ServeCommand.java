package org.whosaid.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.whosaid.desk.Desk;
import org.whosaid.desk.DeskOptions;
import org.whosaid.document.Document;
import org.whosaid.lifecycle.Shutdown;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ReportOption;
import org.whosaid.record.TextOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whosaid serve}: opens the desk. */
@Command(name = "serve", sortOptions = false, customSynopsis = "whosaid serve [OPTION…] [FOLDER]",
        description = {
            "Opens the desk, a web application on this machine.",
            "%nPaste an article to see who said what. With FOLDER, also read, search and correct the output of a run. "
                + "Programs can use POST /v1/extract, GET /v1/quotes, /health and /metrics; /openapi.json describes them.",
            "%nCorrections are saved to FOLDER/corrections.jsonl at once. Press Ctrl-C, or send SIGTERM, to stop the desk.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  whosaid serve",
            "  whosaid serve out",
            "  curl -H 'Content-Type: text/plain' --data-binary @article.txt \\",
            "    http://127.0.0.1:7411/v1/extract"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:success", "1:the run can't be read, or the desk can't be opened", "2:wrong usage",
            "130:stopped by Ctrl-C", "143:stopped by SIGTERM"})
final class ServeCommand implements Callable<Integer> {

    private final Console console;
    private final Function<TextOption, Function<Document, ArticleRecord>> pipelines;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", description = "Output folder of a run (extract -o).")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--port", paramLabel = "N", defaultValue = "7411",
            description = "Port to listen on; 0 for any free port. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = DeskOptions.LOOPBACK,
            description = "Address to listen on. Any but the default makes the desk reachable from other machines: they need "
                    + "the token that is printed, which is sent unencrypted unless --tls-cert is given. Default: ${DEFAULT-VALUE}.")
    private String host = DeskOptions.LOOPBACK;

    @Mixin
    private ServerFlags server = new ServerFlags();

    @Option(names = "--threads", paramLabel = "N",
            description = "Articles processed in parallel. Default: the number of processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--waiting", paramLabel = "N", defaultValue = "32",
            description = "Articles that may wait in the queue; the next one is refused with 429. Default: ${DEFAULT-VALUE}.")
    private int waiting;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "180",
            description = "Time limit for the record of an article. Default: ${DEFAULT-VALUE}.")
    private int timeout;

    @Option(names = {"-v", "--verbose"}, description = "Print stack traces of errors.")
    private boolean verbose;

    @Mixin
    private HelpFlag help = new HelpFlag();

    ServeCommand(Console console, Function<TextOption, Function<Document, ArticleRecord>> pipelines) {
        this.console = console;
        this.pipelines = pipelines;
    }

    @Override
    public Integer call() throws InterruptedException {
        DeskOptions options = options();
        Messages messages = new Messages(console.err());
        Desk desk = Desk.open(options, () -> loaded(messages), console.indexProgress(messages, false));
        Shutdown.add(Shutdown.Step.REQUESTS, desk::close);
        desk.faults().forEach(messages::say);
        messages.say("the desk is open: " + desk.address());
        desk.token().ifPresent(token -> warn(messages, token, options.tls().isPresent()));
        desk.join();
        return Exit.DONE;
    }

    private DeskOptions options() {
        try {
            return server.added(new DeskOptions(host, port, folder, threads, waiting, Duration.ofSeconds(timeout)));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private Function<Document, ArticleRecord> loaded(Messages messages) {
        try {
            return pipelines.apply(TextOption.ALWAYS).andThen(ReportOption.SAID::of);
        } catch (RuntimeException e) {
            messages.say(String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private static void warn(Messages messages, String token, boolean encrypted) {
        messages.say("the desk is reachable from other machines" + (encrypted ? ", encrypted"
                : ", without encryption; use it only in a network that you trust, or give --tls-cert and --tls-key"));
        messages.say("access token, shown only once: " + token);
        messages.say("programs send it as Authorization: Bearer …; in a browser, give it as the password, with any user name");
    }
}
