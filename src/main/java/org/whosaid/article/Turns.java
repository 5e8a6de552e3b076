package org.whosaid.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which lines of an article are turns of a transcript or an interview without quotation marks.
 * <ul>
 * <li>"Q:" and "A:" are labels if one of them occurs twice or both occur; "Q." and "A." only if both do.
 * <li>A name in capitals is one if it occurs twice, or if the text also has it in mixed case ("TRUMP: …" in an
 *     article that speaks of Trump).
 * <li>A name in mixed case is one if it occurs twice and another one answers.
 * <li>Once two labels are found, names that look like labels between them, or in capitals up to {@value #MARGIN_LINES}
 *     lines around them, are labels too.
 * <li>A line without a label, between two labels, continues the turn before it: in a transcript over at most
 *     {@value #MAX_GAP_LINES} lines, in a story that contains an exchange over {@value #MAX_STORY_GAP_LINES}. It does
 *     not if it is the writer's (it names a speaker and has quotation marks, or ends in a colon), nor do lines after
 *     that; nor if only answers are labelled, as it may be the question.
 * </ul>
 */
final class Turns {

    private static final int MAX_GAP_LINES = 40;
    private static final int MAX_STORY_GAP_LINES = 2;
    /** A text is a transcript if, from the first label to the last, at least one line in this many has one. */
    private static final int MAX_LINES_PER_LABEL = 3;
    private static final int MARGIN_LINES = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}’'-]++");
    private static final Pattern QUOTED = Pattern.compile("[\"“”]");

    private final List<LayoutLine> lines;
    private final TreeMap<Integer, TurnLabel> labels = new TreeMap<>();
    private final Set<Integer> speech = new HashSet<>();

    private Turns(List<LayoutLine> lines) {
        this.lines = lines;
    }

    /** The turns among some lines. */
    static Turns among(List<LayoutLine> lines) {
        Turns turns = new Turns(lines);
        turns.findLabels();
        if (turns.labels.size() > 1) {
            turns.findSpeech();
        }
        return turns;
    }

    /** The label at the head of a line. */
    Optional<TurnLabel> label(int index) {
        return Optional.ofNullable(labels.get(index));
    }

    /** Whether a line continues a turn, or follows a label that stands alone on its line. */
    boolean isSpeech(int index) {
        return speech.contains(index);
    }

    private void findLabels() {
        TreeMap<Integer, TurnLabel> candidates = new TreeMap<>();
        for (int index = 0; index < lines.size(); index++) {
            int found = index;
            TurnLabel.at(lines.get(index)).ifPresent(label -> candidates.put(found, label));
        }
        if (!candidates.isEmpty()) {
            accept(candidates, certainLabel(candidates));
            dropHeadline();
        }
        if (labels.size() > 1) {
            accept(around(candidates, MARGIN_LINES), label -> label.style() == TurnLabel.Style.CAPITALS);
            accept(around(candidates, 0), label -> label.style() == TurnLabel.Style.PLAIN);
        }
    }

    /** Drops a lone name in capitals at the very start, which starts a headline: "EXAMPLE: Mayor Steps Down". */
    private void dropHeadline() {
        TurnLabel first = labels.get(0);
        boolean again = first != null && labels.values().stream().anyMatch(label -> label != first
                && label.key().equals(first.key()) && label.style() == first.style());
        if (first != null && !again && labels.higherKey(0) == null) {
            labels.remove(0);
        }
    }

    private void accept(Map<Integer, TurnLabel> candidates, Predicate<TurnLabel> rule) {
        candidates.forEach((index, label) -> {
            if (rule.test(label)) {
                labels.put(index, label);
            }
        });
    }

    private Map<Integer, TurnLabel> around(NavigableMap<Integer, TurnLabel> candidates, int more) {
        return Map.copyOf(candidates.subMap(Math.max(1, labels.firstKey() - more), true, labels.lastKey() + more, true));
    }

    private Predicate<TurnLabel> certainLabel(Map<Integer, TurnLabel> candidates) {
        Map<String, Integer> counts = new HashMap<>();
        candidates.values().forEach(label -> counts.merge(label.style() + label.key(), 1, Integer::sum));
        Set<String> names = names(candidates);
        long plain = counts.keySet().stream().filter(key -> key.startsWith(TurnLabel.Style.PLAIN.name())).count();
        return label -> {
            int count = counts.getOrDefault(label.style() + label.key(), 0);
            return switch (label.style()) {
                case LETTER -> count > 1 || counts.size() > 1 && counts.containsKey(other(label));
                case DOTTED_LETTER -> counts.containsKey(other(label));
                case CAPITALS -> count > 1 || names.contains(label.key());
                case PLAIN -> count > 1 && plain > 1;
            };
        };
    }

    private static String other(TurnLabel label) {
        return label.style() + (label.key().equals("q") ? "a" : "q");
    }

    /** The names of labels in capitals that the text also has in mixed case, in lower case. */
    private Set<String> names(Map<Integer, TurnLabel> candidates) {
        Set<String> wanted = candidates.values().stream().filter(label -> label.style() == TurnLabel.Style.CAPITALS)
                .map(TurnLabel::key).collect(Collectors.toSet());
        Set<String> names = new HashSet<>();
        if (!wanted.isEmpty()) {
            lines.forEach(line -> addNames(line, wanted, names));
        }
        return names;
    }

    private static void addNames(LayoutLine line, Set<String> wanted, Set<String> names) {
        Matcher matcher = WORD.matcher(line.words());
        while (matcher.find()) {
            String name = matcher.group().toLowerCase(Locale.ROOT).replaceFirst("['’]s$", "");
            if (wanted.contains(name) && isCapitalised(matcher.group().replaceFirst("['’]s$", ""))) {
                names.add(name);
            }
        }
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && word.codePoints().anyMatch(Character::isLowerCase);
    }

    private void findSpeech() {
        Set<String> speakers = labels.values().stream().map(TurnLabel::key).collect(Collectors.toSet());
        boolean answersOnly = speakers.equals(Set.of("a"));
        boolean dense = labels.size() * MAX_LINES_PER_LABEL > labels.lastKey() - labels.firstKey();
        int longest = dense ? MAX_GAP_LINES : MAX_STORY_GAP_LINES;
        for (Map.Entry<Integer, TurnLabel> turn : labels.entrySet()) {
            Integer next = labels.higherKey(turn.getKey());
            boolean alone = turn.getValue().length() == lines.get(turn.getKey()).head().length();
            if (alone && turn.getKey() + 1 < lines.size() && !labels.containsKey(turn.getKey() + 1)) {
                speech.add(turn.getKey() + 1);
            }
            if (next != null && next - turn.getKey() <= longest + 1 && !answersOnly) {
                addSpeech(turn.getKey() + (alone ? 2 : 1), next, speakers);
            }
        }
    }

    private void addSpeech(int from, int to, Set<String> speakers) {
        for (int index = from; index < to && !isNarrated(lines.get(index), speakers); index++) {
            speech.add(index);
        }
    }

    private static boolean isNarrated(LayoutLine line, Set<String> speakers) {
        if (line.last() == ':') {
            return true;
        }
        String words = line.words();
        if (!QUOTED.matcher(words).find()) {
            return false;
        }
        Set<String> names = new HashSet<>();
        addNames(line, speakers, names);
        return !names.isEmpty();
    }
}
