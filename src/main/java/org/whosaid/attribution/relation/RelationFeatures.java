package org.whosaid.attribution.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.whosaid.attribution.relation.SpanLayout.Placed;
import org.whosaid.attribution.span.LabelledSpan.Role;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;

/**
 * What speaks for and against a relation of two spans: order, distance, sentence and paragraph borders, what stands between,
 * quotation marks and commas at the borders. Training and reading share it.
 */
public final class RelationFeatures {

    private static final Pattern END_SIGNS = Pattern.compile("[,?!.—–-]+");

    private final SpanLayout layout;
    private final TokenView tokens;

    /** Features of the spans of a layout. */
    public RelationFeatures(SpanLayout layout) {
        this.layout = layout;
        this.tokens = layout.tokens();
    }

    /** Of a content and the cue that may report it. */
    public List<String> ofContent(Placed content, Placed cue) {
        List<String> features = common("c", content, cue);
        boolean before = cue.number() < content.number();
        String order = before ? "<" : ">";
        features.add("c.open" + order + layout.isMark(content.start()) + borderOf(content, cue));
        features.add("c.gap" + order + gap(content, cue));
        features.add("c.cue" + order + form(cue));
        features.add("c.first" + order + tokens.lower(content.start()));
        features.add("c.source" + order + layout.between(content, cue, Role.SOURCE));
        features.add("c.side" + order + layout.roleAt(cue, before ? -1 : 1) + layout.roleAt(cue, before ? 1 : -1));
        return features;
    }

    /** Of a cue and the source that may have spoken. */
    public List<String> ofSource(Placed cue, Placed source) {
        List<String> features = common("s", cue, source);
        String order = source.number() < cue.number() ? "<" : ">";
        features.add("s.cue" + order + form(cue));
        features.add("s.gap" + order + gap(cue, source));
        features.add("s.adjacent" + order + (layout.distance(cue, source) == 0) + form(cue));
        features.add("s.behind" + order + layout.roleAt(cue, 1) + layout.roleAt(cue, -1));
        return features;
    }

    /** Of a cue that has no source at all. */
    public List<String> ofNoSource(Placed cue) {
        return List.of("n.bias", "n.cue" + tokens.lower(cue.end() - 1), "n.tag" + tokens.pos(cue.end() - 1).tag(),
                "n.sides" + layout.roleAt(cue, -1) + layout.roleAt(cue, 1), "n.start" + (cue.end() - cue.start()));
    }

    private List<String> common(String prefix, Placed one, Placed other) {
        List<String> features = new ArrayList<>();
        String order = prefix + (other.number() < one.number() ? "<" : ">");
        String distance = bucket(layout.distance(one, other));
        String sentences = String.valueOf(Math.min(3, layout.sentencesApart(one, other)));
        String blocks = String.valueOf(Math.min(2, layout.blocksApart(one, other)));
        String same = String.valueOf(Math.min(3, layout.between(one, other, one.role())));
        String rival = String.valueOf(Math.min(3, layout.between(one, other, other.role())));
        features.add(order);
        features.add(order + "d" + distance);
        features.add(order + "s" + sentences);
        features.add(order + "b" + blocks);
        features.add(order + "o" + same);
        features.add(order + "r" + rival);
        features.add(order + "or" + same + rival + sentences);
        features.add(order + "ds" + distance + sentences);
        return features;
    }

    private String borderOf(Placed content, Placed cue) {
        int last = content.end() - 1;
        return cue.number() > content.number() ? String.valueOf(END_SIGNS.matcher(tokens.text(layout.isMark(last) ? last - 1 : last)).matches())
                : String.valueOf(tokens.is(content.start() - 1, ",") || tokens.is(content.start() - 1, ":"));
    }

    /** What stands right between two neighbours. */
    private String gap(Placed one, Placed other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return to - from > 2 ? "far" : tokens.lower(from < to ? from : -1) + tokens.lower(from + 1 < to ? from + 1 : -1);
    }

    private String form(Placed cue) {
        PartOfSpeech pos = tokens.pos(cue.end() - 1);
        return pos.isVerb() ? pos.tag() : tokens.lower(cue.end() - 1);
    }

    private static String bucket(int distance) {
        return distance < 3 ? String.valueOf(distance) : distance < 6 ? "5" : distance < 11 ? "10" : distance < 21 ? "20"
                : distance < 41 ? "40" : "far";
    }
}
