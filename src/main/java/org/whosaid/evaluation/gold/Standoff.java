package org.whosaid.evaluation.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/**
 * Attributions in brat's standoff format, as PolNeAR is annotated in: {@code T} lines mark stretches of the text, in
 * pieces where need be ({@code T7 Content 449 463;500 553}), and {@code E} lines tie Source, Cue and Content into
 * attributions ({@code E2 Attribution:T8 Content:T7 Cue:T6 Source:T5}). A number behind a role ({@code Content2}) adds
 * further pieces. brat's other lines (notes, attributes, relations) and other roles are passed over. Offsets count code
 * points, as brat's do.
 */
public final class Standoff {

    private static final Pattern LINE = Pattern.compile("([TE]\\d+)\t(.*)", Pattern.DOTALL);
    private static final Pattern OTHER_LINE = Pattern.compile("(?:[AMNR#]\\d+|\\*)\t.*", Pattern.DOTALL);
    private static final Pattern STRETCH = Pattern.compile("\\S+ (\\d+ \\d+(?:;\\d+ \\d+)*+)\t(.*)", Pattern.DOTALL);
    private static final Pattern ARGUMENT = Pattern.compile("([^:]+?)\\d*:(\\S+)");

    private final Path file;
    private final Text article;
    private final Consumer<String> faults;
    private final Map<String, List<Span>> stretches = new HashMap<>();
    private final List<Event> events = new ArrayList<>();

    /** The last stretch, while lines below may go on with its words. */
    private Optional<MarkedSpan> last = Optional.empty();

    private record Event(int line, String arguments) {
    }

    private Standoff(Path file, Text article, Consumer<String> faults) {
        this.file = file;
        this.article = article;
        this.faults = faults;
    }

    /**
     * The attributions of a file, in its order.
     *
     * @param article what it annotates: the words of each stretch must stand there
     * @param faults  takes what is wrong, with file and line, a line each; such lines annotate nothing
     * @throws EvaluationException where the file can't be read at all
     */
    public static List<Annotation> read(Path file, Text article, Consumer<String> faults) {
        Standoff standoff = new Standoff(file, article, faults);
        List<String> lines = Utf8.lines(file);
        for (int number = 1; number <= lines.size(); number++) {
            standoff.line(number, lines.get(number - 1));
        }
        standoff.endStretch();
        return standoff.events.stream().map(standoff::annotation).toList();
    }

    private void line(int number, String line) {
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches()) {
            endStretch();
            keyed(number, matcher.group(1), matcher.group(2));
        } else if (OTHER_LINE.matcher(line).matches()) {
            endStretch();
        } else if (!line.isBlank()) {
            unkeyed(number, line);
        }
    }

    private void keyed(int number, String key, String value) {
        if (key.startsWith("T")) {
            stretches.put(key, stretch(number, value));
        } else {
            events.add(new Event(number, value));
        }
    }

    /** Without a key, a line goes on with the words of the stretch above, as long as these are not whole. */
    private void unkeyed(int number, String line) {
        if (last.isPresent() && !last.get().isWhole()) {
            last.get().goOn(line);
        } else {
            fault(number, "not standoff: " + MarkedSpan.shortened(line));
        }
    }

    private void endStretch() {
        last.ifPresent(stretch -> stretch.fault().ifPresent(what -> fault(stretch.line(), what)));
        last = Optional.empty();
    }

    /** The pieces of a stretch; none, so that whatever names it is no second fault, where it is faulty. */
    private List<Span> stretch(int number, String value) {
        Matcher matcher = STRETCH.matcher(value);
        if (!matcher.matches()) {
            fault(number, "not a stretch of text (type, offsets, words, with tabs between)");
            return List.of();
        }
        List<Span> pieces = new ArrayList<>();
        for (String piece : matcher.group(1).split(";")) {
            Optional<Span> span = span(piece);
            if (span.isEmpty()) {
                fault(number, "no such stretch: " + piece + "; the article has " + article.length() + " characters");
                return List.of();
            }
            pieces.add(span.get());
        }
        last = Optional.of(new MarkedSpan(number, pieces, matcher.group(2), article));
        return pieces;
    }

    /** Nothing where the article has no such stretch. */
    private Optional<Span> span(String piece) {
        String[] offsets = piece.split(" ");
        try {
            return Optional.of(new Span(Integer.parseInt(offsets[0]), Integer.parseInt(offsets[1])))
                    .filter(span -> span.end() <= article.length());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Annotation annotation(Event event) {
        Map<GoldRole, List<Span>> parts = new EnumMap<>(GoldRole.class);
        String[] arguments = event.arguments().strip().split("\\s+");
        // The first is the event's own type.
        for (int i = 1; i < arguments.length; i++) {
            add(event, arguments[i], parts);
        }
        return new Annotation(parts.getOrDefault(GoldRole.SOURCE, List.of()), parts.getOrDefault(GoldRole.CUE, List.of()),
                parts.getOrDefault(GoldRole.CONTENT, List.of()));
    }

    private void add(Event event, String argument, Map<GoldRole, List<Span>> parts) {
        Matcher matcher = ARGUMENT.matcher(argument);
        if (matcher.matches()) {
            role(matcher.group(1)).ifPresent(role ->
                    parts.computeIfAbsent(role, any -> new ArrayList<>()).addAll(named(event, matcher.group(2))));
        } else {
            fault(event.line(), "not a role with its stretch: " + argument);
        }
    }

    private static Optional<GoldRole> role(String name) {
        return Arrays.stream(GoldRole.values()).filter(role -> role.toString().equals(name.toLowerCase(Locale.ROOT))).findFirst();
    }

    private List<Span> named(Event event, String key) {
        List<Span> spans = stretches.get(key);
        if (spans == null) {
            fault(event.line(), "there is no " + key);
            return List.of();
        }
        return spans;
    }

    private void fault(int line, String what) {
        faults.accept(file + ":" + line + ": " + what);
    }
}
