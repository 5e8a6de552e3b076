package org.whosaid.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.whosaid.article.TurnLabel.Style;

/**
 * Which of an article's lookalikes are labels of turns for certain.
 * <ul>
 * <li>"Q:" and "A:" are if one of them occurs twice or both occur; "Q." and "A." only if both do.
 * <li>A name in capitals is if it occurs twice, or if the text also has it in mixed case ("TRUMP: …" in an article that
 *     speaks of Trump).
 * <li>A name in mixed case, in brackets or before a dash is if it occurs twice and another one answers; before dashes only
 *     where enough of the lines are spoken.
 * <li>A label that more than a colon shows to be one is if another one does so too, be it of nobody by name (">> ").
 * <li>Full names that occur once are if they stand before lines of one exchange, most of which say "I", "we" or "you"
 *     or ask.
 * </ul>
 */
final class CertainLabels {

    private static final int MIN_EXCHANGE_LINES = 3;

    private final List<LayoutLine> lines;
    private final NavigableMap<Integer, TurnLabel> candidates;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<TurnLabel> exchanged = new HashSet<>();
    private final Set<String> names;

    CertainLabels(List<LayoutLine> lines, NavigableMap<Integer, TurnLabel> candidates) {
        this.lines = lines;
        this.candidates = candidates;
        candidates.values().forEach(label -> counts.merge(label.style() + label.key(), 1, Integer::sum));
        this.names = names();
        findExchanges();
    }

    /** Whether a candidate is a label for certain. */
    Predicate<TurnLabel> rule() {
        long marked = candidates.values().stream().filter(TurnLabel::marked).map(TurnLabel::key).distinct().count();
        boolean dashesSpeak = doDashesSpeak();
        boolean anonymous = candidates.values().stream().anyMatch(label -> label.style() == Style.ANONYMOUS);
        return label -> {
            int count = counts.getOrDefault(label.style() + label.key(), 0);
            boolean shown = label.marked() && (marked > 1 || count > 1 && anonymous);
            return switch (label.style()) {
                case LETTER -> count > 1 || counts.size() > 1 && counts.containsKey(other(label));
                case DOTTED_LETTER -> counts.containsKey(other(label));
                case CAPITALS -> count > 1 || names.contains(label.key()) || shown;
                case PLAIN, BRACKETED -> count > 1 && keys(label.style()) > 1 || shown || exchanged.contains(label);
                case DASHED -> count > 1 && keys(label.style()) > 1 && dashesSpeak || shown;
                case ANONYMOUS, CONTINUED -> false;
            };
        };
    }

    private static String other(TurnLabel label) {
        return label.style() + (label.key().equals("q") ? "a" : "q");
    }

    private long keys(Style style) {
        return counts.keySet().stream().filter(key -> key.startsWith(style.name())).count();
    }

    /** Whether what stands behind dashes is said or asked often enough; behind datelines and items of lists it is not. */
    private boolean doDashesSpeak() {
        List<Integer> dashed = candidates.entrySet().stream()
                .filter(candidate -> candidate.getValue().style() == Style.DASHED).map(Map.Entry::getKey).toList();
        return dashed.stream().filter(this::isSpoken).count() * 3 >= dashed.size();
    }

    private boolean isSpoken(int index) {
        return lines.get(index).last() == '?' || SpokenWords.areIn(lines.get(index).head());
    }

    /** The names of labels in capitals that the text also has in mixed case, in lower case. */
    private Set<String> names() {
        Set<String> wanted = candidates.values().stream().filter(label -> label.style() == Style.CAPITALS)
                .map(TurnLabel::key).collect(Collectors.toSet());
        Set<String> found = new HashSet<>();
        if (!wanted.isEmpty()) {
            lines.forEach(line -> found.addAll(SpokenWords.names(line, wanted)));
        }
        return found;
    }

    private void findExchanges() {
        int first = 0;
        while (first < lines.size()) {
            int end = first;
            while (candidates.containsKey(end) && isFullName(end)) {
                end++;
            }
            addExchange(first, end);
            first = Math.max(end, first + 1);
        }
    }

    private void addExchange(int first, int end) {
        int spoken = 0;
        boolean asked = false;
        for (int index = first; index < end; index++) {
            spoken += isSpoken(index) ? 1 : 0;
            asked |= lines.get(index).last() == '?';
        }
        boolean enough = end - first >= MIN_EXCHANGE_LINES || end - first == MIN_EXCHANGE_LINES - 1 && asked;
        if (enough && spoken * 2 >= end - first) {
            exchanged.addAll(candidates.subMap(first, true, end - 1, true).values());
        }
    }

    private boolean isFullName(int index) {
        TurnLabel label = Objects.requireNonNull(candidates.get(index));
        String name = lines.get(index).head().substring(label.nameStart(), label.nameEnd());
        return label.style() == Style.PLAIN && name.indexOf(' ') > 0;
    }
}
