package org.whosaid;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which room may know which. Data goes one way: none knows a room that comes after it. */
class RoomsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.whosaid");

    private static final Map<String, List<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("lifecycle", List.of()),
            Map.entry("models", List.of("text")),
            Map.entry("document", List.of("text")),
            Map.entry("input", List.of("text", "document")),
            Map.entry("lexicon", List.of("text")),
            Map.entry("article", List.of("text", "document", "lexicon")),
            Map.entry("language", List.of("text", "article", "models", "lexicon")),
            Map.entry("quotation", List.of("text", "article", "lexicon")),
            Map.entry("attribution", List.of("text", "lexicon", "article", "language", "quotation", "models", "lifecycle")),
            Map.entry("entity", List.of("text", "lexicon", "article", "language", "models")),
            Map.entry("reference", List.of("text", "lexicon", "article", "language", "quotation", "attribution", "entity",
                    "models")),
            Map.entry("speaker", List.of("text", "lexicon", "article", "language", "quotation", "attribution", "entity",
                    "reference", "models")),
            Map.entry("record", List.of("text", "document", "article", "language", "quotation", "attribution", "entity",
                    "speaker")),
            Map.entry("output", List.of("record")),
            Map.entry("run", List.of("text", "document", "input", "record")),
            Map.entry("formats", List.of("text", "record", "output", "run")),
            Map.entry("validation", List.of("text", "record", "run")),
            Map.entry("page", List.of("text", "record", "output", "correction")),
            Map.entry("report", List.of("text", "record", "output", "run", "page")),
            Map.entry("correction", List.of("text", "record", "output")),
            Map.entry("search", List.of("text", "record", "run", "correction", "lifecycle")),
            Map.entry("desk", List.of("text", "document", "input", "record", "output", "run", "page", "correction", "search")));

    private static String room(String name) {
        return "org.whosaid." + name + "..";
    }

    static Stream<String> rooms() {
        return MAY_KNOW.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void roomKnowsNoRoomThatItNeedNot(String room) {
        List<String> known = new ArrayList<>(List.of(room(room)));
        MAY_KNOW.get(room).forEach(other -> known.add(room(other)));
        noClasses().that().resideInAPackage(room(room))
                .should().dependOnClassesThat(resideInAnyPackage("org.whosaid..")
                        .and(not(resideInAnyPackage(known.toArray(String[]::new)))))
                .check(CLASSES);
    }

    @Test
    void everyPackageIsARoomOfTheList() throws Exception {
        TreeSet<String> expected = new TreeSet<>(MAY_KNOW.keySet());
        expected.addAll(List.of("batch", "cli", "corenlp", "evaluation"));
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/org/whosaid"))) {
            assertEquals(expected, new TreeSet<>(folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString()).toList()));
        }
    }

    @Test
    void roomsFormNoCircle() {
        SlicesRuleDefinition.slices().matching("org.whosaid.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void textKnowsJavaOnly() {
        classes().that().resideInAPackage(room("text")).should().onlyDependOnClassesThat()
                .resideInAnyPackage(room("text"), "java..", "org.jspecify..").check(CLASSES);
    }

    @Test
    void stanfordAndOpenNlpAreKnownToTheLanguageRoomAlone() {
        // But for the stock pipeline, which the program is compared with and never uses, and the annotator for its users.
        noClasses().that().resideOutsideOfPackages(room("language"), room("corenlp"))
                .and().haveNameNotMatching("org\\.whosaid\\.evaluation\\.corenlp\\..*")
                .should().dependOnClassesThat().resideInAnyPackage("edu.stanford..", "opennlp..").check(CLASSES);
    }

    @Test
    void luceneIsKnownToTheSearchRoomAlone() {
        noClasses().that().resideOutsideOfPackage(room("search"))
                .should().dependOnClassesThat().resideInAnyPackage("org.apache.lucene..").check(CLASSES);
    }

    @Test
    void nativeCodeIsCalledInOnePlaceThatTheEndWaitsFor() {
        noClasses().that().haveNameNotMatching("org\\.whosaid\\.attribution\\.span\\.(NativeSessions|Encoder).*")
                .should().dependOnClassesThat().resideInAnyPackage("ai.onnxruntime..").check(CLASSES);
    }

    @Test
    void processEndsThroughOnePlace() {
        noClasses().that().haveNameNotMatching("org\\.whosaid\\.lifecycle\\..*")
                .should().callMethod(Runtime.class, "addShutdownHook", Thread.class)
                .orShould().callMethod(Runtime.class, "halt", int.class).check(CLASSES);
    }

    @Test
    void jettyIsKnownToTheDeskAlone() {
        noClasses().that().resideOutsideOfPackage(room("desk"))
                .should().dependOnClassesThat().resideInAnyPackage("org.eclipse.jetty..").check(CLASSES);
    }

    @Test
    void jsonIsKnownOnlyWhereItIsReadOrWritten() {
        noClasses().that().resideOutsideOfPackages(room("input"), room("record"), room("output"), room("run"),
                        room("formats"), room("validation"), room("batch"), room("cli"), room("evaluation"),
                        room("correction"), room("search"), room("desk"))
                .should().dependOnClassesThat().resideInAnyPackage("com.fasterxml.jackson..").check(CLASSES);
    }

    @Test
    void parquetIsKnownToTheFormatsAlone() {
        noClasses().that().resideOutsideOfPackage(room("formats"))
                .should().dependOnClassesThat().resideInAnyPackage("org.apache.parquet..", "org.apache.hadoop..").check(CLASSES);
    }

    @Test
    void commandLineIsKnownToItsRoomAlone() {
        noClasses().that().resideOutsideOfPackage(room("cli"))
                .should().dependOnClassesThat().resideInAnyPackage("picocli..").check(CLASSES);
    }

    @Test
    void nothingOpensANetworkConnection() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net.http..", "javax.net..")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.Socket")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.URLConnection")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.HttpURLConnection")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("org.jsoup.Connection")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineKnowsEvaluation() {
        noClasses().that().resideOutsideOfPackages(room("evaluation"), room("cli"))
                .should().dependOnClassesThat().resideInAPackage(room("evaluation")).check(CLASSES);
    }

    @Test
    void pipelineKnowsNothingOfRunsAndCommands() {
        noClasses().that().resideInAPackage("org.whosaid").should().dependOnClassesThat().resideInAnyPackage(
                room("batch"), room("cli"), room("run"), room("output"), room("desk"), room("evaluation"), room("corenlp"))
                .check(CLASSES);
        // A program may bring an article as a web page.
        noClasses().that().resideInAPackage("org.whosaid").and().doNotHaveSimpleName("InputArticle")
                .should().dependOnClassesThat().resideInAPackage(room("input")).check(CLASSES);
    }

    @Test
    void nothingOfTheProgramKnowsTheAnnotator() {
        noClasses().that().resideOutsideOfPackage(room("corenlp"))
                .should().dependOnClassesThat().resideInAPackage(room("corenlp")).check(CLASSES);
    }

    @Test
    void processEndsInMainAlone() {
        noClasses().that().doNotHaveFullyQualifiedName("org.whosaid.cli.Main")
                .should().callMethod(System.class, "exit", int.class).check(CLASSES);
    }
}
