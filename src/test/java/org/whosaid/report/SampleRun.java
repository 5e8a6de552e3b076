package org.whosaid.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.whosaid.run.RunFolder;

/** A run over the sample articles, made from the records next to them, so that no model is needed. */
final class SampleRun {

    private SampleRun() {
    }

    static RunFolder in(Path folder) throws IOException {
        JsonMapper json = new JsonMapper();
        StringBuilder lines = new StringBuilder();
        for (Path record : records()) {
            try (MappingIterator<JsonNode> all = json.readerFor(JsonNode.class).readValues(record.toFile())) {
                while (all.hasNext()) {
                    lines.append(json.writeValueAsString(all.next())).append('\n');
                }
            }
        }
        Files.writeString(folder.resolve("articles.jsonl"), lines);
        return RunFolder.open(folder);
    }

    private static List<Path> records() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".record")).sorted().toList();
        }
    }
}
