package org.whosaid.reference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.span.WordVectors;
import org.whosaid.models.Models;
import org.whosaid.reference.ArticleReferents.PronounSite;
import org.whosaid.reference.Discourse.Candidate;

/**
 * Whom "he", "him", "his", "she", "her" and the like mean, learned from texts in which that is known. Time is linear
 * in the length of the article. Safe for all threads.
 */
public final class ReferenceModel implements PronounResolver {

    /** Less likely entities are left out. */
    private static final double LEAST = 0.001;

    private final AntecedentWeights weights;

    ReferenceModel(AntecedentWeights weights) {
        this.weights = weights;
    }

    /** Loads the weights that the manifest names. */
    public static ReferenceModel load(Models models) {
        return new ReferenceModel(AntecedentWeights.load(models));
    }

    /** Of words whose vectors are missing, only the article's structure counts. */
    @Override
    public Map<Integer, PronounReference> resolve(DocumentView view, List<Attribution> attributions,
            WordVectors vectors) {
        ArticleReferents article = ArticleReferents.of(view, attributions, vectors);
        AntecedentScorer scorer = new AntecedentScorer(weights, article);
        ReferenceChain chain = new ReferenceChain(article.mentions(), view.entities().size());
        Map<Integer, PronounReference> references = new TreeMap<>();
        for (PronounSite pronoun : article.pronouns()) {
            double[] meant = chain.take(pronoun, scorer.probabilities(pronoun));
            references.put(article.mentions().get(pronoun.mention()).start(),
                    reference(meant, tokens(article, chain.described(pronoun))));
        }
        return references;
    }

    private static Map<Integer, Double> tokens(ArticleReferents article, Map<Integer, Double> described) {
        Map<Integer, Double> tokens = new TreeMap<>();
        described.forEach((mention, probability) -> tokens.put(article.mentions().get(mention).start(), probability));
        return tokens;
    }

    private static PronounReference reference(double[] meant, Map<Integer, Double> nouns) {
        List<Candidate> candidates = IntStream.range(0, meant.length).filter(entity -> meant[entity] >= LEAST)
                .mapToObj(entity -> new Candidate(entity, meant[entity]))
                .sorted(Comparator.comparingDouble(Candidate::weight).reversed().thenComparingInt(Candidate::entity))
                        .toList();
        return new PronounReference(candidates, nouns, Math.max(0, 1 - Arrays.stream(meant).sum()));
    }
}
