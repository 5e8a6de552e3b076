package org.whosaid.article;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.whosaid.article.TurnLabel.Style;

/**
 * Which lines of an article are turns of a transcript or an interview without quotation marks.
 * <ul>
 * <li>What stands before a turn is a label by {@link CertainLabels}.
 * <li>Once two labels are found, names that look like labels between them, or up to {@value #MARGIN_LINES} lines around
 *     them in capitals or before a sentence, are labels too; so are signs of a speaker without a name.
 * <li>A line without a label, between two labels, continues the turn before it: in a transcript over at most
 *     {@value #MAX_GAP_LINES} lines, in a story that contains an exchange over {@value #MAX_STORY_GAP_LINES}. It does
 *     not if it is the writer's (it names a speaker and has quotation marks, or ends in a colon), nor do lines after
 *     that; nor if only answers are labelled, as it may be the question.
 * <li>Behind the last label of a transcript, lines up to the last one that says "I", "we" or "you" continue its turn.
 * </ul>
 */
final class Turns {

    private static final int MAX_GAP_LINES = 40;
    private static final int MAX_STORY_GAP_LINES = 2;
    /** A text is a transcript if, from the first label to the last, at least one line in this many has one. */
    private static final int MAX_LINES_PER_LABEL = 3;
    private static final int MARGIN_LINES = 3;
    /** So many lines of the last turn in a row may not say "I", "we" or "you". */
    private static final int MAX_SILENT_LINES = 5;
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
            LabelReader.at(lines.get(index))
                    .filter(label -> !isAloneBefore(found, label) && !StageNotes.is(lines.get(found).head()))
                    .ifPresent(label -> candidates.put(found, label));
        }
        if (!candidates.isEmpty()) {
            accept(candidates, new CertainLabels(lines, candidates).rule());
            dropHeadline();
        }
        if (labels.size() > 1) {
            acceptAround(candidates);
        }
    }

    /** A label that stands alone is none where no words follow it, only another one or the end. */
    private boolean isAloneBefore(int index, TurnLabel label) {
        return isAlone(index, label) && (index + 1 == lines.size()
                || LabelReader.at(lines.get(index + 1)).filter(next -> next.style() != Style.CONTINUED).isPresent());
    }

    private boolean isAlone(int index, TurnLabel label) {
        return label.length() == lines.get(index).head().length();
    }

    private void acceptAround(NavigableMap<Integer, TurnLabel> candidates) {
        boolean signed = labels.keySet().stream().anyMatch(index -> lines.get(index).head().startsWith(">>"));
        accept(around(candidates, MARGIN_LINES), (index, label) -> switch (label.style()) {
            case CAPITALS -> index > 0 || label.marked() || isSentence(index, label);
            case PLAIN, BRACKETED -> label.marked() || isSentence(index, label);
            default -> false;
        });
        accept(around(candidates, 0), (index, label) -> label.style() == Style.PLAIN && index > 0);
        accept(candidates, (index, label) -> label.style() == Style.ANONYMOUS && signed);
        accept(around(candidates, MARGIN_LINES),
                (index, label) -> label.style() == Style.CONTINUED && index > labels.firstKey());
    }

    /** Whether what stands behind a label is written as sentences are, not as titles or parts of a list. */
    private boolean isSentence(int index, TurnLabel label) {
        String rest = lines.get(index).head().substring(label.length());
        LineShape shape = LineShape.of(rest);
        boolean title = shape.titled() && !rest.endsWith("?") && !SpokenWords.areIn(rest);
        return !lines.get(index).isShort() || shape.ended() && !title || rest.isEmpty();
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
        accept(candidates, (index, label) -> rule.test(label));
    }

    private void accept(Map<Integer, TurnLabel> candidates, BiPredicate<Integer, TurnLabel> rule) {
        candidates.forEach((index, label) -> {
            if (rule.test(index, label)) {
                labels.put(index, label);
            }
        });
    }

    private Map<Integer, TurnLabel> around(NavigableMap<Integer, TurnLabel> candidates, int more) {
        return Map.copyOf(candidates.subMap(Math.max(0, labels.firstKey() - more), true, labels.lastKey() + more, true));
    }

    private void findSpeech() {
        Set<String> speakers = labels.values().stream().map(TurnLabel::key).collect(Collectors.toSet());
        boolean answersOnly = speakers.equals(Set.of("a"));
        boolean dense = labels.size() * MAX_LINES_PER_LABEL > labels.lastKey() - labels.firstKey();
        int longest = dense ? MAX_GAP_LINES : MAX_STORY_GAP_LINES;
        String speaker = "";
        for (Map.Entry<Integer, TurnLabel> turn : labels.entrySet()) {
            speaker = turn.getValue().style() == Style.CONTINUED ? speaker : turn.getValue().key();
            Integer higher = labels.higherKey(turn.getKey());
            int next = higher == null ? endOfLastTurn(dense) : higher;
            boolean near = next - turn.getKey() <= longest + 1 && !answersOnly;
            addSpeech(turn.getKey(), near ? next : turn.getKey(), new Narration(speakers, speaker));
        }
    }

    /** One past the last line behind all labels of a transcript that is spoken. */
    private int endOfLastTurn(boolean dense) {
        int end = labels.lastKey() + 1;
        for (int index = end; dense && index < Math.min(lines.size(), end + MAX_SILENT_LINES); index++) {
            end = SpokenWords.areIn(lines.get(index).head()) ? index + 1 : end;
        }
        return end;
    }

    private void addSpeech(int label, int to, Narration narration) {
        boolean alone = label + 1 < lines.size() && !labels.containsKey(label + 1)
                && isAlone(label, Objects.requireNonNull(labels.get(label)));
        if (alone) {
            speech.add(label + 1);
        }
        for (int index = alone ? label + 2 : label + 1; index < to && !narration.isIn(lines.get(index)); index++) {
            speech.add(index);
        }
    }

    /**
     * Tells the writer's lines within an exchange from what is said.
     *
     * @param speakers all who speak, by the keys of their labels
     * @param speaker  whose turn it is, who hardly speaks of himself by name
     */
    private record Narration(Set<String> speakers, String speaker) {

        boolean isIn(LayoutLine line) {
            String words = line.words();
            return line.last() == ':' && !SpokenWords.areIn(words) || QUOTED.matcher(words).find() && names(line, speakers)
                    || names(line, Set.of(speaker)) && !SpokenWords.areIn(words);
        }

        private static boolean names(LayoutLine line, Set<String> wanted) {
            return !SpokenWords.names(line, wanted).isEmpty();
        }
    }
}
