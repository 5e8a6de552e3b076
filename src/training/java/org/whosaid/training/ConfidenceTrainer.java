package org.whosaid.training;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.attribution.act.ActReader;
import org.whosaid.reference.PronounRanker;
import org.whosaid.speaker.ResolvedQuote;
import org.whosaid.speaker.SpeakerResolver;

/**
 * Fits the weights of {@code confidence.tsv} to quotes of which it is known whether their speaker is right.
 */
final class ConfidenceTrainer {

    private final LogisticRegression regression = new LogisticRegression();

    /** Adds the quotes of an article that its judge knows of, with pronouns resolved by these weights. */
    void add(SpeakerCase article, Map<String, Double> pronouns) {
        List<Map<String, Double>> asked = new ArrayList<>();
        List<ResolvedQuote> quotes = article.resolvedBy(new SpeakerResolver(article.pronouns(), new PronounRanker(pronouns), quote -> {
            asked.add(quote);
            return 0;
        }, new ActReader(features -> 0))).quotes();
        Iterator<Map<String, Double>> next = asked.iterator();
        for (int i = 0; i < quotes.size(); i++) {
            Optional<String> name = quotes.get(i).speaker().name();
            if (name.isPresent()) {
                add(next.next(), article.judge().judge(i, name.get()));
            }
        }
    }

    private void add(Map<String, Double> quote, int right) {
        if (right >= 0) {
            regression.add(quote, right == 1);
        }
    }

    /** The weights, by feature. */
    Map<String, Double> train() {
        return regression.train();
    }
}
