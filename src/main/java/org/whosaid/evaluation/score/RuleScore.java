package org.whosaid.evaluation.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.whosaid.evaluation.gold.Annotation;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.gold.GoldSources;
import org.whosaid.evaluation.gold.GoldSpeaker;
import org.whosaid.text.Span;

/**
 * How often each rule decides, and how often the words that it decided about get the speaker that people gave them: none where
 * they gave none. Not safe for several threads.
 */
public final class RuleScore {

    private final GoldSources sources;
    private final Map<String, RuleCounts> rules = new TreeMap<>();

    /**
     * A decision.
     *
     * @param rule    by its name
     * @param decided the words that it was about, in code points
     */
    public record Decision(String rule, Span decided) {
    }

    /**
     * What a rule did.
     *
     * @param rule     by its name
     * @param fired    how often it decided
     * @param articles in how many articles
     * @param right    how often the speaker is right in the end
     */
    public record RuleFigures(String rule, int fired, int articles, int right) {
    }

    private static final class RuleCounts {
        private int fired;
        private int right;
        private final Set<String> articles = new HashSet<>();
    }

    /** Scores by these speakers. */
    public RuleScore(GoldSources sources) {
        this.sources = sources;
    }

    /** Adds an article with the decisions that were made on the way to its record. */
    public void add(GoldArticle article, List<Decision> decisions, Records records) {
        Map<Annotation, GoldSpeaker> gold = sources.of(article);
        for (Decision decision : decisions) {
            RuleCounts counts = rules.computeIfAbsent(decision.rule(), rule -> new RuleCounts());
            counts.fired++;
            counts.articles.add(article.id());
            counts.right += isRight(decision.decided(), gold, article, records.of(article)) ? 1 : 0;
        }
    }

    /** The rules, those that decided most often first. */
    public List<RuleFigures> figures() {
        List<RuleFigures> figures = new ArrayList<>();
        rules.forEach((rule, counts) -> figures.add(new RuleFigures(rule, counts.fired, counts.articles.size(), counts.right)));
        figures.sort(Comparator.comparingInt(RuleFigures::fired).reversed());
        return figures;
    }

    private static boolean isRight(Span decided, Map<Annotation, GoldSpeaker> gold, GoldArticle article, List<FoundQuote> quotes) {
        Optional<Annotation> meant = covering(decided, article.annotations(), annotation -> shared(decided, annotation));
        Optional<FoundQuote> given = covering(decided, quotes, quote -> shared(decided, quote.annotation()));
        Optional<GoldSpeaker> speaker = meant.map(gold::get);
        return meant.isEmpty() ? given.filter(FoundQuote::attributed).isEmpty()
                : speaker.isPresent() && given.filter(quote -> isSame(speaker.get(), quote)).isPresent();
    }

    /** What shares most of the words, at least half of them. */
    private static <T> Optional<T> covering(Span decided, List<T> all, ToIntFunction<T> shared) {
        return all.stream().filter(one -> 2 * shared.applyAsInt(one) >= decided.length()).max(Comparator.comparingInt(shared));
    }

    private static int shared(Span decided, Annotation annotation) {
        return Math.max(Annotation.shared(decided, annotation.content()), Annotation.shared(decided, annotation.source()));
    }

    /** The same name; for who is neither a person nor an organization, the same kind and last word. */
    private static boolean isSame(GoldSpeaker speaker, FoundQuote quote) {
        NameMatch match = SpeakerScore.match(speaker, Optional.of(quote));
        boolean described = !speaker.kind().equals("person") && !speaker.kind().equals("organization")
                && quote.kind().filter(speaker.kind()::equals).isPresent();
        return match == NameMatch.STRICT || described && NameMatch.sameLastWord(quote.name().orElse(""), speaker.names());
    }
}
