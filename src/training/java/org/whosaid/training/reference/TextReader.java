package org.whosaid.training.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.whosaid.attribution.Attributions;
import org.whosaid.attribution.EncoderAttributor;
import org.whosaid.entity.EntityFinder;
import org.whosaid.entity.NamedEntity;
import org.whosaid.language.LanguageAnalyzer;
import org.whosaid.models.Models;
import org.whosaid.reference.ArticleReferents;
import org.whosaid.reference.DocumentView;
import org.whosaid.text.Text;
import org.whosaid.training.AnalyzedArticle;

/** Reads texts of corpora through the rooms of the program, up to where pronouns are resolved. */
final class TextReader {

    private final LanguageAnalyzer language;
    private final EntityFinder entities;
    private final EncoderAttributor attributor;

    TextReader(Models models) {
        language = LanguageAnalyzer.load(models);
        entities = EntityFinder.load(models);
        attributor = EncoderAttributor.load(models);
    }

    /** A text as the program reads it; empty where it finds no words in it. */
    Optional<ReadText> read(String name, String words) {
        AnalyzedArticle read = AnalyzedArticle.of(name, Text.of(words), language);
        if (read.tokens().size() == 0) {
            return Optional.empty();
        }
        Attributions attributions = attributor.attribute(read.tokens(), read.marks());
        List<NamedEntity> named = entities.find(read.tokens());
        DocumentView view = new DocumentView(read.tokens(), read.marks(), named);
        return Optional.of(new ReadText(name, view, ArticleReferents.of(view, attributions.attributions(),
                attributions.vectors())));
    }

    /** A file's name up to the last full stop. */
    static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** The files of a folder that end so, by name. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String string(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
