package org.whosaid.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.text.Span;

/**
 * Attributions in brat's standoff format, as PolNeAR is annotated in: {@code T} lines mark stretches of the text, in
 * pieces where need be ({@code T7 Content 449 463;500 553}), and {@code E} lines tie Source, Cue and Content into
 * attributions ({@code E2 Attribution:T8 Content:T7 Cue:T6 Source:T5}). A number behind a role ({@code Content2}) adds
 * further pieces. All other lines and roles are passed over. Offsets count code points, as brat's do.
 */
public final class Standoff {

    private static final Pattern LINE = Pattern.compile("([TE]\\d+)\t(.*)", Pattern.DOTALL);
    private static final Pattern STRETCH = Pattern.compile("\\S+ (\\d+ \\d+(?:;\\d+ \\d+)*+)\t.*", Pattern.DOTALL);
    private static final Pattern ARGUMENT = Pattern.compile("([^:]+?)\\d*:(\\S+)");

    private final Path file;
    private final Map<String, List<Span>> stretches = new HashMap<>();
    private final List<Event> events = new ArrayList<>();

    private record Event(int line, String arguments) {
    }

    private Standoff(Path file) {
        this.file = file;
    }

    /**
     * The attributions of a file, in its order.
     *
     * @throws EvaluationException where it can't be read, or a line is not what it starts as
     */
    public static List<Annotation> read(Path file) {
        Standoff standoff = new Standoff(file);
        List<String> lines = Utf8.lines(file);
        for (int number = 1; number <= lines.size(); number++) {
            standoff.line(number, lines.get(number - 1));
        }
        return standoff.events.stream().map(standoff::annotation).toList();
    }

    /** A stretch that holds a line break goes on in lines that start with neither letter and number. */
    private void line(int number, String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return;
        }
        if (line.startsWith("T")) {
            stretches.put(matcher.group(1), spans(number, matcher.group(2)));
        } else {
            events.add(new Event(number, matcher.group(2)));
        }
    }

    private List<Span> spans(int number, String stretch) {
        Matcher matcher = STRETCH.matcher(stretch);
        if (!matcher.matches()) {
            throw malformed(number, "not a stretch of text (type, offsets, words, with tabs between); correct it");
        }
        return Arrays.stream(matcher.group(1).split(";")).map(piece -> span(number, piece)).toList();
    }

    private Span span(int number, String piece) {
        String[] offsets = piece.split(" ");
        try {
            return new Span(Integer.parseInt(offsets[0]), Integer.parseInt(offsets[1]));
        } catch (IllegalArgumentException e) {
            throw malformed(number, "no such stretch: " + piece + "; correct it");
        }
    }

    private Annotation annotation(Event event) {
        Map<Role, List<Span>> parts = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            parts.put(role, new ArrayList<>());
        }
        String[] arguments = event.arguments().strip().split("\\s+");
        // The first is the event's own type.
        for (int i = 1; i < arguments.length; i++) {
            add(event, arguments[i], parts);
        }
        return new Annotation(parts.get(Role.SOURCE), parts.get(Role.CUE), parts.get(Role.CONTENT));
    }

    private void add(Event event, String argument, Map<Role, List<Span>> parts) {
        Matcher matcher = ARGUMENT.matcher(argument);
        if (!matcher.matches()) {
            throw malformed(event.line(), "not a role with its stretch: " + argument + "; correct it");
        }
        role(matcher.group(1)).ifPresent(role -> parts.get(role).addAll(stretch(event, matcher.group(2))));
    }

    private static Optional<Role> role(String name) {
        return Arrays.stream(Role.values()).filter(role -> role.toString().equals(name.toLowerCase(Locale.ROOT))).findFirst();
    }

    private List<Span> stretch(Event event, String key) {
        List<Span> spans = stretches.get(key);
        if (spans == null) {
            throw malformed(event.line(), "there is no " + key + "; correct it");
        }
        return spans;
    }

    private EvaluationException malformed(int line, String what) {
        return EvaluationException.malformed(file, line, what);
    }
}
