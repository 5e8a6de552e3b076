package org.whosaid.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists of words in a text file beside the class that uses them. A line {@code [name]} begins a list, each line below
 * it is an entry, {@code @other-name} stands for the words of another list, and {@code #} begins a comment line.
 * Immutable, safe for all threads.
 */
public final class WordLists {

    private final Map<String, List<String>> lists;

    private WordLists(Map<String, List<String>> lists) {
        this.lists = lists;
    }

    /**
     * Reads the lists of a resource.
     *
     * @throws IllegalStateException if there is no such resource
     */
    public static WordLists beside(Class<?> reader, String resource) {
        try (InputStream stream = reader.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing beside " + reader + ": build the program again");
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordLists parse(String content) {
        Map<String, List<String>> lists = new HashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : content.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                lists.put(line.substring(1, line.indexOf(']')), current);
            } else if (!line.startsWith("#") && !line.isEmpty()) {
                current.add(line);
            }
        }
        return new WordLists(lists);
    }

    /**
     * The entries of a list, in the order of the file.
     *
     * @throws NullPointerException if there is no such list
     */
    public List<String> entries(String name) {
        return List.copyOf(Objects.requireNonNull(lists.get(name), name));
    }

    /** The single words of all these lists together: separated by white space. */
    public Set<String> of(String... names) {
        return Arrays.stream(names).flatMap(this::words).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> words(String name) {
        return entries(name).stream().flatMap(entry -> Arrays.stream(entry.split("\\s+")))
                .flatMap(word -> word.startsWith("@") ? words(word.substring(1).replace('-', ' ')) : Stream.of(word));
    }

    /** A regular expression, without capturing groups, that matches any entry of a list; of several the first. */
    public String anyOf(String name) {
        return entries(name).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
