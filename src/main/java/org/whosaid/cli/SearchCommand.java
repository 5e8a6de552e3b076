package org.whosaid.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whosaid.correction.Corrections;
import org.whosaid.output.Json;
import org.whosaid.run.RunFolder;
import org.whosaid.search.Found;
import org.whosaid.search.Hit;
import org.whosaid.search.QuoteIndex;
import org.whosaid.search.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code whosaid search}: what was said, in a run. */
@Command(name = "search", sortOptions = false, customSynopsis = "whosaid search [OPTION…] FOLDER [QUERY…]",
        description = {
            "Finds quotes in the output of a run, with what people corrected in them.",
            "%nThe index is kept in FOLDER/.index, and brought up to date when the run has grown or was replaced. Where FOLDER "
                + "may not be written, it is made anew each time.",
            "%nIn a query, all words must stand in the quote, in any form (alliance, alliances). Besides:",
            "  \"no boats\"                        these words in a row",
            "  boats OR ferries, boats -fishing  one of them; one without the other",
            "  ferr*                             all that begins so",
            "  speaker:\"Antony J. Blinken\"       any name that the article has for who speaks",
            "  entity:Japan                      who or what the quote mentions",
            "  title:summit  article:briefs/3    words of the headline; the article's id",
            "  type:direct  kind:person  basis:cue",
            "                                    as in the record",
            "  date:2025-01  date:[2025-01-07 TO 2025-02]",
            "                                    of publication, where the article gives it",
            "  confidence:[0.8 TO 1]             how sure the speaker is",
            "  checked:no                        what people said of it: no, confirmed, corrected, none"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  whosaid search out 'alliance speaker:\"Antony J. Blinken\"'",
            "  whosaid search out boats -fishing",
            "  whosaid search out '\"rules based order\"' --order oldest --limit 1",
            "  whosaid search out 'checked:no confidence:[0 TO 0.5]' --json"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done, also where nothing is found", "1:the run or its index can't be read or kept",
            "2:wrong use, such as a query that can't be read", "141:whoever reads the output has closed it"})
final class SearchCommand implements Callable<Integer> {

    private static final int EVERY = 1_000;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "What whosaid extract -o wrote.")
    private Path folder = Path.of("");

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "QUERY",
            description = "What to look for. Without it, all quotes.")
    private List<String> words = List.of();

    @Option(names = "--order", paramLabel = "ORDER", converter = LowerCase.Orders.class,
            completionCandidates = LowerCase.Orders.class, defaultValue = "relevance",
            description = "Of the hits: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Search.Order order = Search.Order.RELEVANCE;

    @Option(names = {"-n", "--limit"}, paramLabel = "N", defaultValue = "10",
            description = "The most hits a page, up to " + Search.LARGEST_PAGE + ". Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(names = "--page", paramLabel = "N", defaultValue = "1", description = "Which page of them. Default: ${DEFAULT-VALUE}.")
    private int page;

    @Option(names = "--json", description = "Print JSON: the hits, their number, the first one, speakers and entities.")
    private boolean json;

    @Option(names = {"-q", "--quiet"}, description = "Say nothing but what failed.")
    private boolean quiet;

    @Option(names = {"-v", "--verbose"}, description = "Show stack traces.")
    private boolean verbose;

    @Mixin
    private Help help = new Help();

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        checkWords();
        Search search = new Search(String.join(" ", words), Search.Filters.NONE, order, page, limit);
        RunFolder run = RunFolder.open(folder);
        Messages messages = new Messages(console.err());
        try (QuoteIndex index = QuoteIndex.open(run, Corrections.read(folder.resolve(Corrections.FILE)),
                records -> tell(messages, records))) {
            messages.clear();
            if (!quiet && !index.isKept()) {
                messages.say(folder + " may not be written, so its index is made anew for each search");
            }
            print(search, index.search(search));
        }
        return Exit.DONE;
    }

    /** A word may start with a minus, as in {@code boats -fishing}; an option that is none would pass for such a word. */
    private void checkWords() {
        words.stream().filter(word -> word.startsWith("--")).findFirst().ifPresent(word -> {
            throw new UnmatchedArgumentException(spec.commandLine(), List.of(word));
        });
    }

    private void tell(Messages messages, long records) {
        if (!quiet && console.errIsTerminal() && records % EVERY == 0) {
            messages.status(String.format(Locale.ROOT, "indexing, once: %,d articles", records),
                    console.terminal().getAsInt());
        }
    }

    private void print(Search search, Found found) {
        if (json) {
            console.print(Json.INDENTED.bytes(found));
        } else {
            console.print(text(search, found));
        }
    }

    private static String text(Search search, Found found) {
        StringBuilder text = new StringBuilder();
        found.hits().forEach(hit -> text.append(text(hit)).append('\n'));
        long from = Math.min((search.page() - 1L) * search.size() + 1, found.total());
        text.append(found.hits().isEmpty() ? "nothing found" : String.format(Locale.ROOT, "%,d to %,d of %,d", from,
                from + found.hits().size() - 1, found.total()));
        Optional.ofNullable(found.first()).ifPresent(hit -> text.append("; first said ").append(hit.published()).append(" in ").append(hit.article()));
        return text.append('\n').toString();
    }

    private static String text(Hit hit) {
        String name = Optional.ofNullable(hit.speaker().name()).orElse("unknown");
        return String.format(Locale.ROOT, "%s  (%s%s, %s)%n", name, hit.type().jsonName(), sureness(hit),
                Optional.ofNullable(hit.published()).orElse("no date"))
                + "    " + hit.text().replaceAll("\\s+", " ") + "\n"
                + String.format(Locale.ROOT, "    %s %s, %d to %d%n", hit.article(), hit.quote(), hit.spans().get(0).start(),
                        hit.spans().get(hit.spans().size() - 1).end());
    }

    private static String sureness(Hit hit) {
        if (hit.checked() == null) {
            return String.format(Locale.ROOT, ", %.2f", hit.confidence());
        }
        return ", " + (hit.checked().equals("none") ? "marked as no quotation" : hit.checked());
    }
}
