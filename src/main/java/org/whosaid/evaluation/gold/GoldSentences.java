package org.whosaid.evaluation.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The sentences on which PolNeAR's published figures are measured (Wang et al., CofeNet, COLING 2022, table 6), as that
 * paper cuts and labels them, with each token put back into its place in the article.
 *
 * @param placed those whose tokens were all found, in the order of their file
 * @param lost   how many others there are
 */
public record GoldSentences(List<PlacedSentence> placed, int lost) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern LABEL = Pattern.compile("O|[BI]-.+");

    /** Copies the list. */
    public GoldSentences {
        placed = List.copyOf(placed);
    }

    /**
     * Reads sentences, each JSON Lines object with {@code id} (the article's, an underscore, more), {@code tokens} and
     * {@code labels}. Those of other articles are passed over.
     */
    static GoldSentences read(Path file, Map<String, GoldArticle> articles) {
        Reading reading = new Reading(articles);
        List<String> lines = Utf8.lines(file);
        for (int number = 1; number <= lines.size(); number++) {
            try {
                reading.add(JSON.readTree(lines.get(number - 1)));
            } catch (JsonProcessingException | IllegalArgumentException e) {
                throw EvaluationException.malformed(file, number,
                        "not a sentence with id, tokens and as many labels; correct it, or take the file away");
            }
        }
        return new GoldSentences(reading.placed, reading.lost);
    }

    /** A sentence is looked for behind the last one of its article, then before it: sentences repeat. */
    private static final class Reading {

        private final Map<String, GoldArticle> articles;
        private final Map<String, Integer> ends = new HashMap<>();
        private final List<PlacedSentence> placed = new ArrayList<>();
        private int lost;

        Reading(Map<String, GoldArticle> articles) {
            this.articles = articles;
        }

        void add(JsonNode sentence) {
            String id = sentence.required("id").asText();
            GoldArticle article = articles.get(id.substring(0, Math.max(0, id.lastIndexOf('_'))));
            if (article != null) {
                add(article, strings(sentence.required("tokens")), strings(sentence.required("labels")));
            }
        }

        private void add(GoldArticle article, List<String> tokens, List<String> labels) {
            if (tokens.size() != labels.size() || !labels.stream().allMatch(label -> LABEL.matcher(label).matches())) {
                throw new IllegalArgumentException("tokens and labels don't fit");
            }
            int behind = ends.getOrDefault(article.id(), 0);
            Optional<List<TokenPlace>> places = new TokenPlacing(article.text(), tokens).from(behind);
            places.ifPresent(found -> placed.add(new PlacedSentence(article.id(), labels, found)));
            places.filter(found -> found.get(0).start() >= behind).ifPresent(
                    found -> ends.merge(article.id(), found.get(found.size() - 1).end(), Math::max));
            lost += places.isPresent() ? 0 : 1;
        }

        private static List<String> strings(JsonNode array) {
            List<String> strings = new ArrayList<>();
            array.forEach(string -> strings.add(string.asText()));
            return strings;
        }
    }
}
