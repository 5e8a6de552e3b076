package org.whosaid.language.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.models.Models;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

class NameModelIT {

    private final NameModel model = new NameModel();

    private static List<String> names(CRFClassifier<CoreLabel> names) throws IOException {
        List<String> found = new ArrayList<>();
        try (var files = Files.list(Path.of("samples"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
                Text text = Text.of(Files.readString(file));
                for (List<CoreLabel> sentence : new Tokenization().words(text, new Span(0, text.length())).sentences()) {
                    names.classifySentence(sentence).forEach(word -> found.add(word.word() + " "
                            + word.get(AnswerAnnotation.class)));
                }
            }
        }
        return found;
    }

    @Test
    void preparedModelFindsTheSameNames() throws IOException {
        CRFClassifier<CoreLabel> original;
        try (InputStream bytes = Models.load().open("english.all.3class.distsim.crf.ser.gz")) {
            original = model.fromModel(bytes);
        }
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        model.prepare(original, form);
        List<String> names = names(original);
        assertTrue(names.stream().anyMatch(name -> name.endsWith("PERSON")));
        assertEquals(names, names(model.fromPrepared(new ByteArrayInputStream(form.toByteArray()))));
    }
}
