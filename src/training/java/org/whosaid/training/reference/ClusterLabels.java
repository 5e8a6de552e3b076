package org.whosaid.training.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.whosaid.entity.EntityMention.Form;
import org.whosaid.reference.ArticleReferents.PronounSite;
import org.whosaid.reference.Referent;
import org.whosaid.reference.Referent.Kind;

/**
 * From a corpus' entities, each a list of mentions, to labels of pronouns: which of the program's entities and
 * mentions mean the same. An entity of the program is the corpus' entity that most of its names belong to.
 */
final class ClusterLabels {

    private final ReadText text;
    private final Map<Integer, Integer> clusterOf = new HashMap<>();

    private ClusterLabels(ReadText text) {
        this.text = text;
    }

    /** The labels of all pronouns that the corpus knows, by their mention's number. */
    static Map<Integer, PronounLabel> of(ReadText text, List<List<GoldMention>> clusters) {
        ClusterLabels labels = new ClusterLabels(text);
        for (int cluster = 0; cluster < clusters.size(); cluster++) {
            for (GoldMention mention : clusters.get(cluster)) {
                labels.place(mention, cluster);
            }
        }
        return labels.labels();
    }

    /** Of a description, its first noun is taken for its head. */
    private void place(GoldMention gold, int cluster) {
        List<Integer> found = text.at(gold.span(), gold.form());
        int most = gold.form() == Form.NOMINAL ? 1 : found.size();
        found.stream().limit(most).forEach(mention -> clusterOf.putIfAbsent(mention, cluster));
    }

    private Map<Integer, PronounLabel> labels() {
        Map<Integer, Integer> entities = entities();
        Map<Integer, PronounLabel> labels = new TreeMap<>();
        for (PronounSite pronoun : text.article().pronouns()) {
            if (clusterOf.containsKey(pronoun.mention())) {
                labels.put(pronoun.mention(), label(pronoun, clusterOf.get(pronoun.mention()), entities));
            }
        }
        return labels;
    }

    /** For each entity of the program, the corpus' entity that most of its names belong to. */
    private Map<Integer, Integer> entities() {
        Map<Integer, Map<Integer, Integer>> votes = new TreeMap<>();
        clusterOf.forEach((mention, cluster) -> {
            Referent referent = text.article().mentions().get(mention);
            if (referent.is(Kind.NAME)) {
                votes.computeIfAbsent(referent.entity(), any -> new TreeMap<>()).merge(cluster, 1, Integer::sum);
            }
        });
        Map<Integer, Integer> entities = new TreeMap<>();
        votes.forEach((entity, counts) -> entities.put(entity,
                counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey()));
        return entities;
    }

    private PronounLabel label(PronounSite pronoun, int cluster, Map<Integer, Integer> entities) {
        Set<Integer> right = entities.entrySet().stream().filter(entry -> entry.getValue() == cluster)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Set<Integer> mentions = new HashSet<>();
        for (int candidate : pronoun.candidates()) {
            // A noun leads to no entity: where there is one, its name or another pronoun is to be found.
            boolean leads = right.isEmpty() || !text.article().mentions().get(candidate).isNoun();
            if (leads && clusterOf.getOrDefault(candidate, -1) == cluster) {
                mentions.add(candidate);
            }
        }
        return new PronounLabel(right, Set.of(), mentions, true);
    }
}
