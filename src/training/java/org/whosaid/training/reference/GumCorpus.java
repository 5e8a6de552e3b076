package org.whosaid.training.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whosaid.entity.EntityMention.Form;
import org.whosaid.text.Span;

/** GUM (Zeldes, LREV 2017) with its entities as JSON: {@code docs/NAME.txt} and {@code gold/NAME.json}. */
final class GumCorpus {

    private static final ObjectMapper JSON = new ObjectMapper();

    private GumCorpus() {
    }

    static List<LabelledText> read(Path folder, TextReader reader) {
        return TextReader.files(folder.resolve("docs"), ".txt").stream()
                .flatMap(file -> read(folder, file, reader).stream()).toList();
    }

    private static Optional<LabelledText> read(Path folder, Path file, TextReader reader) {
        String name = TextReader.name(file);
        return reader.read(name, TextReader.string(file)).map(text -> new LabelledText(name, text.article(),
                text.view().entities().size(), ClusterLabels.of(text, clusters(folder.resolve("gold")
                        .resolve(name + ".json"))), 1));
    }

    private static List<List<GoldMention>> clusters(Path file) {
        try {
            List<List<GoldMention>> clusters = new ArrayList<>();
            for (JsonNode entity : JSON.readTree(file.toFile()).get("entities")) {
                List<GoldMention> cluster = new ArrayList<>();
                entity.get("mentions").forEach(mention -> cluster.add(mention(mention)));
                clusters.add(cluster);
            }
            return clusters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldMention mention(JsonNode mention) {
        String kind = mention.get("kind").asText();
        String prefix = mention.has("name_start") ? "name_" : "";
        Span span = new Span(mention.get(prefix + "start").asInt(), mention.get(prefix + "end").asInt());
        return new GoldMention(span, Form.valueOf(kind.toUpperCase(Locale.ROOT)));
    }
}
