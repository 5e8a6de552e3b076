package org.whosaid.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.RuleTrace;
import org.whosaid.attribution.Source;
import org.whosaid.speaker.ResolvedQuote;
import org.whosaid.speaker.SpeakerResolver;
import org.whosaid.text.Span;

/** How often each rule decides who a source is, and how often it is right where that is known. */
final class RuleScores {

    private final Map<String, int[]> counts = new TreeMap<>();

    /** Adds the sources of an article. */
    void add(SpeakerCase article, SpeakerResolver resolver) {
        Map<Span, String> rules = new HashMap<>();
        RuleTrace trace = (rule, source) -> rules.put(source, rule);
        List<ResolvedQuote> quotes = article.resolvedBy(resolver.traced(trace)).quotes();
        for (int i = 0; i < quotes.size(); i++) {
            Attribution attribution = quotes.get(i).attribution();
            if (attribution.source() instanceof Source.Stated stated && rules.containsKey(stated.span())) {
                Optional<String> name = quotes.get(i).speaker().name();
                add(rules.getOrDefault(stated.span(), ""), article.judge().judge(i, name.orElse("")));
            }
        }
    }

    private void add(String rule, int right) {
        int[] count = counts.computeIfAbsent(rule, name -> new int[3]);
        count[0]++;
        count[1] += right >= 0 ? 1 : 0;
        count[2] += Math.max(0, right);
    }

    /** A line for each rule: its name, how often it decided, of how many of these it is known who spoke, how many are right. */
    List<String> lines() {
        return counts.entrySet().stream().map(each -> "%s\t%d\t%d\t%d".formatted(each.getKey(), each.getValue()[0],
                each.getValue()[1], each.getValue()[2])).toList();
    }
}
