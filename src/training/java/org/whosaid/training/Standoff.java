package org.whosaid.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.attribution.encoder.LabelledSpan.Role;
import org.whosaid.text.Span;

/**
 * Reads annotations in brat's standoff format as PolNeAR has them: {@code T} lines are spans, of several stretches where
 * {@code ;} parts them, {@code E} lines tie them into attributions. All other lines are passed over.
 */
final class Standoff {

    private final Map<String, Role> roles = new HashMap<>();

    private Standoff() {
    }

    /**
     * A span with its role in some attribution; a span of several stretches gives several.
     *
     * @param role its role
     * @param span where it stands, in code points
     */
    record Annotation(Role role, Span span) {
    }

    /**
     * The annotated spans in the order of their lines.
     *
     * @throws IllegalArgumentException where a line can't be read
     */
    static List<Annotation> read(List<String> lines) {
        Standoff standoff = new Standoff();
        lines.stream().filter(line -> isOf('E', line)).forEach(standoff::readEvent);
        return lines.stream().filter(line -> isOf('T', line)).flatMap(line -> standoff.readSpan(line).stream()).toList();
    }

    /** Whether a line begins with a letter and a number; a span's words may go on over further lines, which don't. */
    private static boolean isOf(char letter, String line) {
        return line.length() > 1 && line.charAt(0) == letter && Character.isDigit(line.charAt(1));
    }

    private void readEvent(String line) {
        for (String part : fields(line, 2)[1].split(" ")) {
            String[] argument = part.split(":");
            role(argument[0]).ifPresent(role -> roles.put(argument[1], role));
        }
    }

    private static Optional<Role> role(String argument) {
        String name = argument.replaceAll("\\d+$", "").toUpperCase(Locale.ROOT);
        for (Role role : Role.values()) {
            if (role.name().equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    private List<Annotation> readSpan(String line) {
        String[] fields = fields(line, 2);
        @Nullable Role role = roles.get(fields[0]);
        List<Annotation> annotations = new ArrayList<>();
        if (role != null) {
            for (String stretch : fields[1].substring(fields[1].indexOf(' ') + 1).split(";")) {
                String[] offsets = stretch.split(" ");
                annotations.add(new Annotation(role, new Span(Integer.parseInt(offsets[0]), Integer.parseInt(offsets[1]))));
            }
        }
        return annotations;
    }

    private static String[] fields(String line, int count) {
        String[] fields = line.split("\t");
        if (fields.length < count) {
            throw new IllegalArgumentException("no standoff annotation: \"" + line + "\"");
        }
        return fields;
    }
}
