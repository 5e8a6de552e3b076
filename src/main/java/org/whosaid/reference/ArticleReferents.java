package org.whosaid.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.span.WordVectors;
import org.whosaid.language.EntityType;
import org.whosaid.reference.Referent.Kind;

/**
 * An article as the model of reference sees it: its mentions, which of them each pronoun may go back to, and what the
 * article tells of each such pair.
 *
 * @param mentions in order of the text
 * @param firsts   the encoder's vector of the first word of each; null where it has none
 * @param lasts    the same of the last word
 * @param pronouns those of them that are pronouns, with their candidates, in order of the text
 */
public record ArticleReferents(List<Referent> mentions, List<float @Nullable []> firsts, List<float @Nullable []> lasts,
                        List<PronounSite> pronouns) {

    /**
     * A pronoun and those that it may go back to.
     *
     * @param mention    its number among the mentions
     * @param classes    the classes of {@link PairFeatures} that hold of it
     * @param candidates the numbers of the mentions that it may go back to
     * @param ofPairs    for each candidate, the classes that hold of the pair
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record PronounSite(int mention, int[] classes, List<Integer> candidates, List<int[]> ofPairs) {
    }

    /**
     * Reads an article.
     *
     * @param view         its tokens and entities
     * @param attributions of the article
     * @param vectors      of its words; mentions whose words have none get none
     */
    public static ArticleReferents of(DocumentView view, List<Attribution> attributions, WordVectors vectors) {
        List<Referent> all = new ReferentReader(view).read();
        List<float @Nullable []> firsts = new ArrayList<>();
        List<float @Nullable []> lasts = new ArrayList<>();
        for (Referent one : all) {
            firsts.add(vectors.at(view.tokens().span(one.start()).start()));
            lasts.add(vectors.at(view.tokens().span(one.end() - 1).start()));
        }
        return new ArticleReferents(all, firsts, lasts, sites(view, attributions, all));
    }

    private static List<PronounSite> sites(DocumentView view, List<Attribution> attributions, List<Referent> all) {
        PairFeatures features = new PairFeatures(view, new SpeechIndex(view, attributions), all);
        CandidateFinder finder = new CandidateFinder(all);
        List<PronounSite> sites = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isPronoun()) {
                sites.add(site(view, i, all, finder.of(i), features));
            }
        }
        return sites;
    }

    private static PronounSite site(DocumentView view, int pronoun, List<Referent> all, List<Integer> candidates,
            PairFeatures features) {
        int[] classes = features.ofPronoun(pronoun, candidates.size());
        List<int[]> ofPairs = new ArrayList<>();
        Set<Integer> between = new HashSet<>();
        for (int candidate : candidates) {
            ofPairs.add(features.of(pronoun, candidate, classes, between.size()));
            int entity = all.get(candidate).entity();
            if (candidate < pronoun && entity != DocumentView.NONE && view.entities().get(entity)
                    .type() == EntityType.PERSON) {
                between.add(entity);
            }
        }
        return new PronounSite(pronoun, classes, candidates, ofPairs);
    }
}
