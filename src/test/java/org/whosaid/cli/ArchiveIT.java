package org.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The archive on a machine that has Java and the usual commands of a shell, and nothing else: no Maven, an empty home. It is
 * set up by the steps of the Containerfile, in a folder in place of an image, since no image can be fetched here.
 */
@Timeout(300)
@DisabledOnOs(OS.WINDOWS)
class ArchiveIT {

    private static final List<String> COMMANDS = List.of("bash", "cat", "dirname", "env", "find", "gzip", "locale", "mkdir", "mv",
            "readlink", "rm", "sed", "sleep", "stty", "tar");

    /** LICENCES.md names theirs. */
    private static final Set<String> WITHOUT_LICENCE_IN_THEIR_POM = Set.of("xalan", "serializer");

    @TempDir
    private static Path temporary;

    private static Path installed;

    @BeforeAll
    static void followTheContainerfile() throws Exception {
        Path tools = Files.createDirectories(temporary.resolve("tools"));
        for (String command : COMMANDS) {
            Stream.of("/usr/bin", "/bin").map(folder -> Path.of(folder, command)).filter(Files::exists).findFirst()
                    .ifPresent(file -> link(tools.resolve(command), file));
        }
        link(tools.resolve("java"), Path.of(System.getProperty("java.home"), "bin", "java"));
        Files.createDirectories(temporary.resolve("home"));
        Files.createDirectories(temporary.resolve("tmp"));
        link(temporary.resolve("tmp/whosaid.tar.gz"), archive());
        installed = temporary.resolve("opt/whosaid");
        for (String line : Files.readAllLines(Path.of("Containerfile"))) {
            if (line.startsWith("RUN ")) {
                String step = line.substring(4).replace("/opt/", temporary + "/opt/").replace("/tmp/whosaid", temporary + "/tmp/whosaid");
                run(temporary, "bash", "-c", step);
            }
        }
    }

    private static void link(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target.toAbsolutePath());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path archive() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("whosaid-.*\\.tar\\.gz")).findFirst().orElseThrow();
        }
    }

    private static String run(Path folder, String... words) throws Exception {
        File out = Files.createTempFile(temporary, "out", "").toFile();
        File err = Files.createTempFile(temporary, "err", "").toFile();
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile()).redirectOutput(out).redirectError(err);
        builder.environment().clear();
        builder.environment().put("PATH", temporary.resolve("tools").toString());
        builder.environment().put("HOME", temporary.resolve("home").toString());
        Process process = builder.start();
        assertTrue(process.waitFor(200, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), Files.readString(err.toPath()));
        return Files.readString(out.toPath());
    }

    @Test
    void sampleGivesTheRecordBesideIt() throws Exception {
        String record = run(installed, installed.resolve("bin/whosaid").toString(), "extract", "samples/ministers-tokyo.txt");
        assertEquals(withoutConfidence(Files.readString(Path.of("samples/ministers-tokyo.record"))), withoutConfidence(record));
    }

    /** Figures of confidence are compared with the samples elsewhere. */
    private static String withoutConfidence(String record) {
        return record.replaceAll("(?m)^ *\"confidence\": .*\\R", "");
    }

    @Test
    void everyModelIsInside() throws Exception {
        String models = run(installed, installed.resolve("bin/whosaid").toString(), "models");
        assertTrue(models.lines().count() > 10, models);
    }

    @Test
    void everyLibraryIsListedWithItsLicenceAndChecksum() throws Exception {
        Set<String> unlisted = new TreeSet<>();
        try (Stream<Path> jars = Files.list(installed.resolve("lib"))) {
            jars.map(jar -> jar.getFileName().toString()).filter(name -> name.endsWith(".jar") && !name.startsWith("whosaid"))
                    .forEach(unlisted::add);
        }
        assertTrue(unlisted.size() > 20, unlisted.toString());
        for (JsonNode library : new ObjectMapper().readTree(installed.resolve("sbom.json").toFile()).path("components")) {
            unlisted.remove(library.path("name").asText() + "-" + library.path("version").asText() + ".jar");
            boolean licensed = !library.path("licenses").isEmpty() || WITHOUT_LICENCE_IN_THEIR_POM.contains(library.path("name").asText());
            assertTrue(licensed && !library.path("hashes").isEmpty(), library.toString());
        }
        assertEquals(Set.of(), unlisted);
    }

    @Test
    void whatShortensLaterStartsIsMadeOnceAndBesideTheLibraries() throws Exception {
        assertTrue(Files.size(installed.resolve("cache/classes.jsa")) > 0);
        try (Stream<Path> prepared = Files.list(installed.resolve("cache/prepared"))) {
            assertTrue(prepared.findAny().isPresent());
        }
        try (Stream<Path> home = Files.list(temporary.resolve("home"))) {
            assertEquals(List.of(), home.toList());
        }
    }
}
