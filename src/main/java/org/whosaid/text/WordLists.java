package org.whosaid.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Lists of words in a text file that stands beside the class that uses them: a line {@code [name]} begins a list, the
 * lines below it hold words separated by white space, {@code @other-name} adds the words of a list above, {@code #} begins a
 * comment line.
 */
public final class WordLists {

    private final Map<String, Set<String>> lists;

    private WordLists(Map<String, Set<String>> lists) {
        this.lists = lists;
    }

    /**
     * Reads the lists of a resource.
     *
     * @throws IllegalStateException where there is no such resource
     */
    public static WordLists beside(Class<?> reader, String resource) {
        try (InputStream stream = reader.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the program is incomplete: no " + resource + " beside " + reader);
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordLists parse(String content) {
        Map<String, Set<String>> lists = new HashMap<>();
        Set<String> current = new LinkedHashSet<>();
        for (String line : content.lines().toList()) {
            if (line.startsWith("[")) {
                current = new LinkedHashSet<>();
                lists.put(line.substring(1, line.indexOf(']')), current);
            } else if (!line.startsWith("#") && !line.isBlank()) {
                for (String word : line.trim().split("\\s+")) {
                    current.addAll(word.startsWith("@") ? lists.get(word.substring(1).replace('-', ' ')) : Set.of(word));
                }
            }
        }
        return new WordLists(lists);
    }

    /** The words of all these lists together. */
    public Set<String> of(String... names) {
        Set<String> words = new LinkedHashSet<>();
        for (String name : names) {
            words.addAll(Objects.requireNonNull(lists.get(name), name));
        }
        return Set.copyOf(words);
    }
}
