package org.whosaid.evaluation.score;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.whosaid.evaluation.gold.GoldRole;
import org.whosaid.evaluation.gold.GoldSentences;
import org.whosaid.evaluation.gold.PlacedSentence;
import org.whosaid.evaluation.gold.TokenPlace;
import org.whosaid.text.Span;

/**
 * The published metric: on each sentence of CofeNet's, the runs of tokens that are labelled source, cue or content, and
 * those that a record's spans come to on these tokens. Right is only a run with the same first and last token.
 */
final class SentenceSpans {

    private static final String OUTSIDE = "O";

    /** A run of tokens, from the first up to, not with, the end. */
    private record Run(int start, int end) {
    }

    private SentenceSpans() {
    }

    /** What each role comes to over all sentences. */
    static Map<GoldRole, PrecisionRecall> tallies(GoldSentences sentences, Records records) {
        Map<GoldRole, PrecisionRecall> tallies = new EnumMap<>(GoldRole.class);
        for (GoldRole role : GoldRole.values()) {
            PrecisionRecall sum = PrecisionRecall.NONE;
            for (PlacedSentence sentence : sentences.placed()) {
                sum = sum.plus(tally(role, sentence, records.quotes().getOrDefault(sentence.article(), List.of())));
            }
            tallies.put(role, sum);
        }
        return tallies;
    }

    private static PrecisionRecall tally(GoldRole role, PlacedSentence sentence, List<FoundQuote> quotes) {
        Set<Run> gold = labelled(role, sentence.labels());
        Set<Run> found = projected(role, sentence, quotes);
        Set<Run> right = new HashSet<>(gold);
        right.retainAll(found);
        return new PrecisionRecall(right.size(), found.size(), right.size(), gold.size());
    }

    /** A run starts at any label that doesn't go on from the one before, at {@code I-} too. */
    private static Set<Run> labelled(GoldRole role, List<String> labels) {
        Set<Run> runs = new HashSet<>();
        int start = 0;
        while (start < labels.size()) {
            int end = endOfRun(labels, start);
            if (isOf(role, labels.get(start))) {
                runs.add(new Run(start, end));
            }
            start = end;
        }
        return runs;
    }

    private static int endOfRun(List<String> labels, int start) {
        String label = labels.get(start);
        String goesOn = label.equals(OUTSIDE) ? "" : "I" + label.substring(1);
        int end = start + 1;
        while (end < labels.size() && labels.get(end).equals(goesOn)) {
            end++;
        }
        return end;
    }

    private static boolean isOf(GoldRole role, String label) {
        return !label.equals(OUTSIDE) && label.substring(2).equals(role.toString());
    }

    private static Set<Run> projected(GoldRole role, PlacedSentence sentence, List<FoundQuote> quotes) {
        Set<Run> runs = new HashSet<>();
        for (FoundQuote quote : quotes) {
            for (Span span : quote.annotation().of(role)) {
                if (span.end() > sentence.start() && span.start() < sentence.end()) {
                    add(span, sentence.tokens(), runs);
                }
            }
        }
        return runs;
    }

    /** The tokens that lie in a span; where there is none, those that it touches. */
    private static void add(Span span, List<TokenPlace> tokens, Set<Run> runs) {
        run(tokens, token -> token.start() >= span.start() && token.end() <= span.end() && !token.isEmpty())
                .or(() -> run(tokens, token -> token.start() < span.end() && token.end() > span.start()))
                .ifPresent(runs::add);
    }

    /** From the first of the tokens that are such to the last. */
    private static Optional<Run> run(List<TokenPlace> tokens, Predicate<TokenPlace> such) {
        int[] hits = IntStream.range(0, tokens.size()).filter(i -> such.test(tokens.get(i))).toArray();
        return hits.length == 0 ? Optional.empty() : Optional.of(new Run(hits[0], hits[hits.length - 1] + 1));
    }
}
