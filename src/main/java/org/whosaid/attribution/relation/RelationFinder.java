package org.whosaid.attribution.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.attribution.relation.SpanLayout.Placed;
import org.whosaid.attribution.span.LabelledSpan;
import org.whosaid.attribution.span.LabelledSpan.Role;
import org.whosaid.language.TokenView;
import org.whosaid.models.Models;

/**
 * Finds the source and the contents of each cue. Each content belongs to one cue, each cue to one source or to none; a source
 * may serve several cues ("said …, adding that …"). Safe for all threads.
 */
public final class RelationFinder {

    /** Only so many candidates on each side are looked at; relations reach no further. */
    static final int MAX_CANDIDATES_PER_SIDE = 6;

    private final RelationModel model;

    /** Finds relations by a trained model. */
    public RelationFinder(RelationModel model) {
        this.model = model;
    }

    /** Loads the trained model. */
    public static RelationFinder load(Models models) {
        return new RelationFinder(RelationModel.load(models));
    }

    /** The attributions that an article's spans make, in order of their cues. */
    public List<Relation> of(TokenView tokens, List<LabelledSpan> spans) {
        SpanLayout layout = new SpanLayout(tokens, spans);
        RelationFeatures features = new RelationFeatures(layout);
        List<Placed> cues = layout.of(Role.CUE);
        List<List<LabelledSpan>> contents = contents(layout, features, cues);
        List<Placed> sources = layout.of(Role.SOURCE);
        List<Relation> relations = new ArrayList<>();
        for (Placed cue : cues) {
            relations.add(relation(features, cue, sources, contents.get(cue.rank())));
        }
        return relations;
    }

    private List<List<LabelledSpan>> contents(SpanLayout layout, RelationFeatures features, List<Placed> cues) {
        List<List<LabelledSpan>> contents = new ArrayList<>();
        cues.forEach(cue -> contents.add(new ArrayList<>()));
        for (Placed content : layout.of(Role.CONTENT)) {
            List<Placed> candidates = inParagraph(layout, content, near(content, cues));
            if (!candidates.isEmpty()) {
                double[] probabilities = model.probabilities(candidates.stream()
                        .map(cue -> features.ofContent(content, cue)).toList());
                contents.get(candidates.get(best(probabilities)).rank()).add(content.labelled());
            }
        }
        return contents;
    }

    /** Of the cues around words without marks, those of their paragraph; all where it has none. */
    private static List<Placed> inParagraph(SpanLayout layout, Placed content, List<Placed> cues) {
        List<Placed> near = layout.isMark(content.start()) ? List.of()
                : cues.stream().filter(cue -> layout.blocksApart(content, cue) == 0).toList();
        return near.isEmpty() ? cues : near;
    }

    private Relation relation(RelationFeatures features, Placed cue, List<Placed> sources, List<LabelledSpan> contents) {
        List<Placed> candidates = near(cue, sources);
        List<List<String>> all = new ArrayList<>();
        candidates.forEach(source -> all.add(features.ofSource(cue, source)));
        all.add(features.ofNoSource(cue));
        double[] probabilities = model.probabilities(all);
        int best = best(probabilities);
        Optional<LabelledSpan> source = best < candidates.size() ? Optional.of(candidates.get(best).labelled()) : Optional.empty();
        return new Relation(cue.labelled(), source, contents, probabilities[best]);
    }

    /** The candidates around a span, up to {@link #MAX_CANDIDATES_PER_SIDE} on each side. */
    public static List<Placed> near(Placed span, List<Placed> candidates) {
        int low = 0;
        int high = candidates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (candidates.get(middle).number() < span.number()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return candidates.subList(Math.max(0, low - MAX_CANDIDATES_PER_SIDE), Math.min(candidates.size(), low + MAX_CANDIDATES_PER_SIDE));
    }

    private static int best(double[] probabilities) {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return best;
    }
}
