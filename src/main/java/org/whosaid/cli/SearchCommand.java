package org.whosaid.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whosaid.correction.Corrections;
import org.whosaid.output.Json;
import org.whosaid.run.RunFolder;
import org.whosaid.search.Hit;
import org.whosaid.search.QuoteIndex;
import org.whosaid.search.Search;
import org.whosaid.search.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code whosaid search}: searches the quotes of a run. */
@Command(name = "search", sortOptions = false, customSynopsis = "whosaid search [OPTION…] FOLDER [QUERY…]",
        description = {
            "Searches the quotes of a run, with people's corrections applied.",
            "%nThe index is kept in FOLDER/.index and updated when the run has grown or was replaced. If FOLDER is read-only, "
                + "the index is rebuilt for every search.",
            "%nA quote must contain all words of the query, in any form (alliance, alliances). You can also use:",
            "  \"no boats\"                        an exact phrase",
            "  boats OR ferries, boats -fishing  either word; one without the other",
            "  ferr*                             words that start with ferr",
            "  speaker:\"Antony J. Blinken\"       any name of the speaker in the article",
            "  entity:Japan                      who or what the quote mentions",
            "  title:summit  article:briefs/3    words of the headline; the article's id",
            "  type:direct  kind:person  basis:cue  act:denial",
            "                                    fields of the record",
            "  date:2025-01  date:[2025-01-07 TO 2025-02]",
            "                                    date of publication, if known",
            "  confidence:[0.8 TO 1]             confidence in the speaker",
            "  checked:no                        no, confirmed, corrected, none (no quote)%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  whosaid search out 'alliance speaker:\"Antony J. Blinken\"'",
            "  whosaid search out boats -fishing",
            "  whosaid search out '\"rules based order\"' --order oldest --limit 1",
            "  whosaid search out 'checked:no confidence:[0 TO 0.5]' --json"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:success, even if nothing was found", "1:the run or its index can't be read or written",
            "2:wrong usage, such as an invalid query", "141:the reader of standard output closed it"})
final class SearchCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "Output folder of a run (extract -o).")
    private Path folder = Path.of("");

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "QUERY",
            description = "What to search for. Default: all quotes.")
    private List<String> words = List.of();

    @Option(names = "--order", paramLabel = "ORDER", converter = ChoiceConverter.Orders.class,
            completionCandidates = ChoiceConverter.Orders.class, defaultValue = "relevance",
            description = "Order of the hits: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Search.SortOrder order = Search.SortOrder.RELEVANCE;

    @Option(names = {"-n", "--limit"}, paramLabel = "N", defaultValue = "10",
            description = "Hits per page, at most " + Search.MAX_PAGE_SIZE + ". Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(names = "--page", paramLabel = "N", defaultValue = "1", description = "Page of hits to print. Default: ${DEFAULT-VALUE}.")
    private int page;

    @Option(names = "--json", description = "Print JSON: hits, their total, the earliest one, speakers and entities.")
    private boolean json;

    @Mixin
    private OutputFlags flags = new OutputFlags();

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
                console.indexProgress(messages, flags.quiet()))) {
            messages.clear();
            if (!flags.quiet() && !index.isKept()) {
                messages.say(folder + " is read-only, so its index is rebuilt for every search");
            }
            print(search, index.search(search));
        }
        return Exit.DONE;
    }

    /** A word may start with a minus, as in {@code boats -fishing}, but one with two is a misspelt option. */
    private void checkWords() {
        words.stream().filter(word -> word.startsWith("--")).findFirst().ifPresent(word -> {
            throw new UnmatchedArgumentException(spec.commandLine(), List.of(word));
        });
    }

    private void print(Search search, SearchResult found) {
        if (json) {
            console.print(Json.INDENTED.bytes(found));
        } else {
            console.printLines(text(search, found));
        }
    }

    private static String text(Search search, SearchResult found) {
        StringBuilder text = new StringBuilder();
        found.hits().forEach(hit -> text.append(text(hit)).append('\n'));
        long from = Math.min((search.page() - 1L) * search.size() + 1, found.total());
        text.append(found.hits().isEmpty() ? "nothing found" : String.format(Locale.ROOT, "%,d to %,d of %,d", from,
                from + found.hits().size() - 1, found.total()));
        Optional.ofNullable(found.first()).ifPresent(hit -> text.append("; first said ").append(hit.published())
                .append(" in ").append(hit.article()));
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
        return ", " + (hit.checked().equals("none") ? "not a quotation" : hit.checked());
    }
}
