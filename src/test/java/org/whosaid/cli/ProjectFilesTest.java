package org.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.models.Models;

/** The files around the code: what they say of the program is so. */
class ProjectFilesTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)");
    private static final Pattern COMMAND = Pattern.compile("\\./whosaid ([a-z-]+)");
    private static final Pattern LISTED_COMMAND = Pattern.compile("(?m)^  ([a-z][a-z-]+)\\b");
    /** Of the launcher alone, for those who train. */
    private static final Set<String> HIDDEN_COMMANDS = Set.of("train-relations", "train-speakers", "train-acts", "train-reference");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(Path.of("")); Stream<Path> docs = Files.list(Path.of("docs"))) {
            return Stream.concat(top, docs).filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult result) -> result.group(1)).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void relativeLinksLeadToFiles(Path page) throws IOException {
        for (String link : found(LINK, Files.readString(page))) {
            assertTrue(link.contains("://") || Files.exists(page.toAbsolutePath().resolveSibling(link)), page + ": " + link);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namedCommandsExist(Path page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.execute(new Console(InputStream.nullInputStream(), out, new PrintStream(PrintStream.nullOutputStream()), false, false),
                option -> document -> {
                    throw new IllegalStateException("nothing is read here");
                }, "--help");
        Set<String> commands = new TreeSet<>(found(LISTED_COMMAND, out.toString(StandardCharsets.UTF_8)));
        commands.addAll(HIDDEN_COMMANDS);
        assertTrue(commands.containsAll(List.of("extract", "package", "benchmark", "train")), commands.toString());
        List<String> named = found(COMMAND, Files.readString(page));
        assertTrue(commands.containsAll(named), page + " names " + named);
    }

    @Test
    void everyPackageOfTheProductIsNullMarked() throws IOException {
        List<Path> unmarked = new ArrayList<>();
        for (String sources : List.of("src/main/java", "src/spark/java", "src/training/java", "src/benchmark/java")) {
            for (Path folder : foldersOfJava(Path.of(sources))) {
                Path info = folder.resolve("package-info.java");
                if (!Files.exists(info) || !Files.readString(info).contains("@NullMarked\npackage ")) {
                    unmarked.add(folder);
                }
            }
        }
        assertEquals(List.of(), unmarked);
    }

    private static Set<Path> foldersOfJava(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @MethodSource("listsOfModels")
    void modelsThatArePackedAreThoseOfTheManifest(Path list) throws IOException {
        Set<String> expected = Models.load().all().stream().filter(model -> model.coordinates().endsWith(":models"))
                .map(model -> model.path().replaceFirst("^/", "")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, new TreeSet<>(found(Pattern.compile("<include>(edu/stanford/[^<]+)"), Files.readString(list))));
    }

    static Stream<Path> listsOfModels() {
        return Stream.of(Path.of("src/archive/models.xml"), Path.of("pom.xml"));
    }
}
