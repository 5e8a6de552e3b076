package org.whosaid.models;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelsTest {

    private static final byte[] WORDS = "hello".getBytes(StandardCharsets.UTF_8);

    /** Of {@link #WORDS}, by sha256sum. */
    private static final String SUM = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    private static Model model(long size, String sum) {
        return new Model("words", "org.example:words:1", "words.txt", "1", size, sum, "CC0-1.0", "not stated",
                "org.whosaid.entity");
    }

    /** A class path that holds nothing but {@code words.txt}. */
    private static Models models(Model model) {
        return new Models(List.of(model), new ClassLoader(null) {
            @Override
            public InputStream getResourceAsStream(String name) {
                return name.equals("words.txt") ? new ByteArrayInputStream(WORDS) : null;
            }
        }, Optional.empty());
    }

    @Test
    void everyModelOfTheManifestIsOnTheClassPathUnaltered() {
        Models models = Models.load();
        assertTrue(models.all().size() >= 3);
        assertEquals(Optional.empty(), models.firstFault().map(Throwable::getMessage));
    }

    @Test
    void everyModelIsOpenedInThePackageThatTheManifestNames() throws IOException {
        for (Model model : Models.load().all()) {
            Path room = Path.of("src/main/java", model.loadedBy().split("\\."));
            try (var files = Files.list(room)) {
                assertTrue(files.anyMatch(file -> names(file, model)), () -> "unused: " + model.name());
            }
        }
    }

    private static boolean names(Path file, Model model) {
        try {
            return Files.isRegularFile(file) && Files.readString(file).contains('"' + model.name() + '"');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noSourceFileNamesThePathOfAModel() throws IOException {
        List<Path> culprits = new ArrayList<>();
        try (var files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("stanford/nlp/models")) {
                    culprits.add(file);
                }
            }
        }
        assertEquals(List.of(), culprits);
    }

    @Test
    void givesTheBytesOfAModel() throws IOException {
        try (InputStream stream = models(model(WORDS.length, SUM)).open("words")) {
            assertArrayEquals(WORDS, stream.readAllBytes());
        }
    }

    @Test
    void wrongSumIsThrownWhereTheBytesEnd() throws IOException {
        InputStream stream = models(model(WORDS.length, SUM.replace('2', '3'))).open("words");
        ModelException e = assertThrows(ModelException.class, stream::readAllBytes);
        assertTrue(e.getMessage().contains("words is altered"), e::getMessage);
        stream.close();
    }

    @Test
    void wrongSumIsThrownOnClosingWhereNobodyReadToTheEnd() throws IOException {
        InputStream stream = models(model(WORDS.length, SUM.replace('2', '3'))).open("words");
        assertEquals('h', stream.read());
        assertThrows(ModelException.class, stream::close);
    }

    @Test
    void wrongSizeIsAnAlteredModel() {
        assertTrue(models(model(WORDS.length + 1, SUM)).firstFault().orElseThrow().getMessage().contains("altered"));
    }

    @Test
    void skippedBytesAreVerifiedToo() throws IOException {
        try (InputStream stream = models(model(WORDS.length, SUM)).open("words")) {
            stream.skipNBytes(3);
            assertEquals("lo", new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void missingModelSaysWhichAndHowToGetItInOneLine() {
        Model missing = new Model("gone", "org.example:words:1:models", "gone.txt", "1", 1, SUM, "", "", "");
        String message = assertThrows(ModelException.class, () -> models(missing).open("gone")).getMessage();
        assertEquals("model gone is missing: org.example:words:1:models does not hold gone.txt; delete "
                + "org/example/words/1 in the local Maven repository (~/.m2/repository) and build again: mvn package",
                message);
    }

    @Test
    void whatTheManifestDoesNotNameIsNotOpenedEvenWhereTheClassPathHoldsIt() {
        Models models = models(model(WORDS.length, SUM));
        assertThrows(IllegalArgumentException.class, () -> models.open("words.txt"));
    }

    @Test
    void brokenLineOfTheManifestIsNamed() {
        assertTrue(assertThrows(ModelException.class, () -> Model.parse("name | coordinates")).getMessage()
                .contains("name | coordinates"));
        assertThrows(ModelException.class, () -> Model.parse("a|b|c|1|many|" + SUM + "|d|e|f"));
    }

    @Test
    void twoModelsOfOneNameAreRefused() {
        Model twice = model(WORDS.length, SUM);
        assertThrows(ModelException.class, () -> new Models(List.of(twice, twice), Models.class.getClassLoader(), Optional.empty()));
    }
}
