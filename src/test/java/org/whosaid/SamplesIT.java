package org.whosaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FilenameUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.whosaid.document.Document;
import org.whosaid.input.Articles;
import org.whosaid.input.ReadingOptions;
import org.whosaid.models.Models;
import org.whosaid.output.Json;
import org.whosaid.record.ReportOption;
import org.whosaid.record.TextOption;

/**
 * The sample articles against the records that stand beside them. What such a record says was read and accepted, errors
 * included; {@code -Dsamples.update} writes them anew, to be read again as a difference.
 */
class SamplesIT {

    private static final Path SAMPLES = Path.of("samples");
    private static final String RECORD = "record";

    private static Pipeline pipeline;

    @BeforeAll
    static void load() {
        pipeline = Pipeline.load(Models.load(), TextOption.AUTO);
    }

    @TestFactory
    Stream<DynamicTest> samplesGiveTheRecordsBesideThem() throws IOException {
        return samples().stream().map(sample -> DynamicTest.dynamicTest(sample.getFileName().toString(), () -> check(sample)));
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> !FilenameUtils.isExtension(file.toString(), RECORD)).sorted().toList();
        }
    }

    private static void check(Path sample) throws IOException {
        Path expected = SAMPLES.resolve(FilenameUtils.getBaseName(sample.toString()) + "." + RECORD);
        String record = records(sample);
        if (System.getProperty("samples.update") != null) {
            Files.writeString(expected, record);
        }
        assertTrue(Files.exists(expected), "no record beside " + sample + "; -Dsamples.update writes it");
        assertEquals(Files.readString(expected), record);
    }

    private static String records(Path sample) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Articles articles = Articles.open(List.of(SAMPLES + "/" + sample.getFileName()), ReadingOptions.USUAL,
                InputStream.nullInputStream())) {
            articles.forEachRemaining(item -> all.writeBytes(Json.INDENTED.bytes(ReportOption.SAID.of(pipeline.apply((Document) item)))));
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
