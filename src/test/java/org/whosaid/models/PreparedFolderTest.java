package org.whosaid.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedFolderTest {

    private static final byte[] WORDS = "hello".getBytes(StandardCharsets.UTF_8);

    /** Of {@link #WORDS}, by sha256sum. */
    private static final String SUM = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    private static final Model MODEL = model(SUM);

    @TempDir
    private Path temporary;

    private Path folder;
    private final Spelling spelling = new Spelling();

    private static Model model(String sum) {
        return new Model("words", "org.example:words:1", "words.txt", "1", WORDS.length, sum, "CC0-1.0", "not stated",
                "org.whosaid.entity");
    }

    /** Notes down what it read; its prepared form is in capitals. */
    private static final class Spelling implements Preparation<String> {

        private final List<String> readings = new ArrayList<>();

        @Override
        public String fromModel(InputStream model) throws IOException {
            readings.add("model");
            return text(model);
        }

        @Override
        public void prepare(String read, OutputStream prepared) throws IOException {
            prepared.write((read.toUpperCase() + ";").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String fromPrepared(InputStream prepared) throws IOException {
            readings.add("prepared");
            return text(prepared).replaceAll("(?s);.*", "").toLowerCase();
        }

        private static String text(InputStream bytes) throws IOException {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @BeforeEach
    void nameFolder() {
        folder = temporary.resolve("to/be/made");
    }

    private String read(Model model, byte[] bytes) throws IOException {
        spelling.readings.clear();
        Models models = new Models(List.of(model), new ClassLoader(null) {
            @Override
            public InputStream getResourceAsStream(String name) {
                return new ByteArrayInputStream(bytes);
            }
        }, Optional.of(new PreparedFolder(folder)));
        return models.read("words", spelling);
    }

    private List<String> readings() throws IOException {
        assertEquals("hello", read(MODEL, WORDS));
        return spelling.readings;
    }

    private Path onlyFile() throws IOException {
        try (var files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertEquals(1, all.size(), all::toString);
            return all.get(0);
        }
    }

    @Test
    void modelIsReadOnceAndItsPreparedFormFromThenOn() throws IOException {
        assertEquals(List.of("model", "prepared"), readings());
        assertEquals(List.of("prepared"), readings());
        onlyFile();
    }

    @Test
    void tornOneIsPassedOverAndMadeAnew() throws IOException {
        readings();
        byte[] whole = Files.readAllBytes(onlyFile());
        for (int length = 0; length < whole.length; length++) {
            Files.write(onlyFile(), Arrays.copyOf(whole, length));
            assertEquals(List.of("model", "prepared"), readings(), "cut to " + length);
            assertEquals(List.of("prepared"), readings());
        }
    }

    @Test
    void oneWithAnyOtherByteIsPassedOver() throws IOException {
        readings();
        byte[] whole = Files.readAllBytes(onlyFile());
        for (int at = 0; at < whole.length; at++) {
            byte[] other = whole.clone();
            other[at] ^= 1;
            Files.write(onlyFile(), other);
            assertEquals(List.of("model", "prepared"), readings(), "byte " + at);
        }
    }

    @Test
    void oneOfAnotherModelIsNotUsed() throws IOException {
        readings();
        // Of "world", by sha256sum.
        Model other = model("486ea46224d1bb4fb680f34f7c9ad96a8f24ec88be73ea8e5a6c65260e9cb8a7");
        assertEquals("world", read(other, "world".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("model", "prepared"), spelling.readings);
    }

    @Test
    void oneThatCannotBeUnderstoodIsMadeAnew() throws IOException {
        readings();
        Spelling earlier = new Spelling();
        List<String> readings = new ArrayList<>();
        Preparation<String> later = new Preparation<>() {
            @Override
            public String fromModel(InputStream model) throws IOException {
                readings.add("model");
                return earlier.fromModel(model);
            }

            @Override
            public void prepare(String read, OutputStream prepared) {
                readings.add("made");
            }

            @Override
            public String fromPrepared(InputStream prepared) throws IOException {
                throw new IOException("of another version");
            }
        };
        Models models = new Models(List.of(MODEL), new ClassLoader(null) {
            @Override
            public InputStream getResourceAsStream(String name) {
                return new ByteArrayInputStream(WORDS);
            }
        }, Optional.of(new PreparedFolder(folder)));
        assertEquals("hello", models.read("words", later));
        assertEquals(List.of("model", "made"), readings);
    }

    @Test
    void folderThatCannotBeMadeIsDoneWithout() throws IOException {
        folder = Files.writeString(temporary.resolve("file"), "").resolve("below");
        assertEquals(List.of("model"), readings());
        assertEquals(List.of("model"), readings());
    }

    @Test
    void alteredModelIsNotPrepared() {
        assertThrows(ModelException.class, () -> read(MODEL, "Hello".getBytes(StandardCharsets.UTF_8)));
        assertEquals(false, Files.exists(folder));
    }
}
