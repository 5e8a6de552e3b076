package org.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in its own project, with a Maven and a Java that only log their calls. */
@Timeout(120)
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String MAVEN = """
            #!/bin/sh
            echo "mvn $*" >> "$CALLS"
            sleep 0.3
            echo "maven speaks"
            mkdir -p target
            echo jar > target/whosaid.jar
            printf '%s' "$PWD/library.jar" > target/classpath
            touch library.jar
            """;

    private static final String JAVA = """
            #!/bin/sh
            case $1 in -XshowSettings:properties) echo "    java.specification.version = 17" >&2; exit ;; esac
            for option in "$@"; do
              case $option in
                -XX:DumpLoadedClassList=*) echo classes > "${option#*=}"; exit ;;
                -XX:SharedClassListFile=*) [ -s "${option#*=}" ] || exit 1; dumped=yes ;;
                -XX:SharedArchiveFile=*) [ -n "$dumped" ] || continue
                  echo archive >> "$ARCHIVES"; [ -z "$NO_ARCHIVE" ] || exit 1
                  echo classes > "${option#*=}"; exit ;;
              esac
            done
            printf '[%s]' "$@"
            """;

    /** With what the launcher says about crashes, the real Java runs a class that crashes it. */
    private static final String CRASHING_JAVA = """
            #!/bin/bash
            case $1 in -XshowSettings:properties) echo "    java.specification.version = 17" >&2; exit ;; esac
            crash=()
            for option in "$@"; do
              case $option in -XX:ErrorFile=* | -XX:OnError=* | -XX:-Create*) crash+=("$option") ;; esac
            done
            [ ${#crash[@]} -gt 0 ] || exit 1
            exec %s "${crash[@]}" '%s'
            """;

    /** The result of a run of the launcher. */
    private record Run(int code, String out, String err) {
    }

    @TempDir
    private Path temporary;

    private Path project;
    private Path tools;

    @BeforeEach
    void makeProject() throws IOException {
        project = Files.createDirectories(temporary.resolve("a project"));
        tools = Files.createDirectories(temporary.resolve("tools"));
        Files.copy(Path.of("whosaid"), project.resolve("whosaid"));
        Files.createDirectories(project.resolve("src/main/java"));
        for (String name : List.of("pom.xml", "models.txt", "src/main/java/A.java")) {
            Files.writeString(project.resolve(name), "");
        }
        tool("mvn", MAVEN);
        tool("java", JAVA);
    }

    private void tool(String name, String script) throws IOException {
        Path file = Files.writeString(tools.resolve(name), script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String javaOptions = "";
    private String noArchive = "";
    private String locale = "";

    private Process start(Path command, Path folder, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(command.toString()));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile())
                .redirectInput(new File("/dev/null"));
        builder.environment().put("PATH", tools + ":/usr/bin:/bin");
        builder.environment().put("CALLS", temporary.resolve("calls").toString());
        builder.environment().put("ARCHIVES", temporary.resolve("archives").toString());
        builder.environment().put("NO_ARCHIVE", noArchive);
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("WHOSAID_JAVA_OPTS", javaOptions);
        builder.environment().put("LC_ALL", locale);
        builder.environment().put("TMPDIR", Files.createDirectories(temporary.resolve("temp")).toString());
        return builder.start();
    }

    private static Run end(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes());
        String err = new String(process.getErrorStream().readAllBytes());
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return new Run(process.exitValue(), out, err);
    }

    private Run run(String... arguments) throws Exception {
        return end(start(project.resolve("whosaid"), temporary, arguments));
    }

    private int builds() throws IOException {
        return lines("calls");
    }

    private int archives() throws IOException {
        return lines("archives");
    }

    private int lines(String name) throws IOException {
        Path file = temporary.resolve(name);
        return Files.exists(file) ? Files.readAllLines(file).size() : 0;
    }

    private void age(Path file, int seconds) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(seconds)));
    }

    @Test
    void firstStartBuildsWithOneMessageAndTheNextDoesNot() throws Exception {
        Run first = run("extract", "a b");
        assertEquals(0, first.code(), first.err());
        assertEquals(1, first.err().lines().count());
        assertTrue(first.err().startsWith("whosaid: building with Maven"), first.err());
        assertTrue(first.out().endsWith("[org.whosaid.cli.Main][extract][a b]"), first.out());
        assertEquals("", run().err());
        assertEquals(1, builds());
    }

    @Test
    void classPathHoldsTheProgramAndItsLibraries() throws Exception {
        String expected = "[-cp][" + project.resolve("target/whosaid.jar") + ":" + project.resolve("library.jar") + "]";
        assertTrue(run().out().contains(expected));
    }

    @Test
    void preparedModelsAreStoredNextToTheProgram() throws Exception {
        String option = "[-Dwhosaid.prepared=" + project.resolve("target/prepared") + "]";
        assertTrue(run("extract").out().contains(option));
    }

    @Test
    void newerSourcesAreBuiltAgain() throws Exception {
        for (String name : List.of("src/main/java/A.java", "pom.xml", "models.txt")) {
            run();
            int before = builds();
            age(project.resolve("target/whosaid.jar"), -100);
            for (String other : List.of("src", "src/main", "src/main/java", "src/main/java/A.java", "pom.xml", "models.txt")) {
                age(project.resolve(other), -200);
            }
            run();
            assertEquals(before, builds());
            age(project.resolve(name), -50);
            run();
            assertEquals(before + 1, builds(), name);
        }
    }

    @Test
    void userOptionsForJavaOverrideOurs() throws Exception {
        String usual = run().out();
        assertTrue(usual.contains("[-Xmx1g]") && usual.contains("[-Xms1g]") && usual.contains("Serial"), usual);
        javaOptions = "-Xmx4g -XX:+UseParallelGC";
        String out = run().out();
        assertTrue(out.indexOf("[-Xmx4g]") > out.indexOf("[-Xmx1g]"), out);
        assertTrue(out.contains("[-XX:+UseParallelGC]") && !out.contains("Serial"), out);
    }

    @Test
    void crashOfJavaLeavesItsReportInTheTemporaryFolderAndSaysWhere() throws Exception {
        Path crashing = temporary.resolve("crash/Crash.java");
        Files.createDirectories(crashing.getParent());
        Files.writeString(crashing, """
                class Crash {
                    public static void main(String[] arguments) throws Exception {
                        var field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
                        field.setAccessible(true);
                        ((sun.misc.Unsafe) field.get(null)).putAddress(0, 0);
                    }
                }
                """);
        tool("java", CRASHING_JAVA.formatted(Path.of(System.getProperty("java.home"), "bin", "java"), crashing));
        Run run = run();
        assertTrue(run.code() != 0, run.out());
        String told = "whosaid: Java crashed, please report it with the file " + temporary.resolve("temp") + "/whosaid-crash-";
        assertEquals(1, run.err().lines().filter(line -> line.startsWith(told)).count(), run.err());
        try (Stream<Path> reports = Files.list(temporary.resolve("temp"))) {
            assertEquals(1, reports.filter(file -> file.getFileName().toString().startsWith("whosaid-crash-")).count());
        }
        try (Stream<Path> left = Files.list(temporary)) {
            assertEquals(List.of(), left.filter(file -> file.getFileName().toString().matches("hs_err.*|core.*")).toList());
        }
    }

    @Test
    void userCanSetLessMemory() throws Exception {
        javaOptions = "-Xmx512m";
        assertFalse(run().out().contains("-Xms"));
    }

    @Test
    void classArchiveIsMadeOncePerBuild() throws Exception {
        String used = "[-XX:SharedArchiveFile=" + project.resolve("target/classes.jsa") + "]";
        assertTrue(run().out().contains(used));
        assertTrue(run().out().contains(used));
        assertEquals(1, archives());
        for (String left : List.of("target/classes.jsa.new", "target/classes.jsa.list")) {
            assertFalse(Files.exists(project.resolve(left)), left);
        }
    }

    @Test
    void programBuiltByHandGetsItsArchiveAtTheNextStart() throws Exception {
        run();
        Files.delete(project.resolve("target/classes.jsa"));
        Run run = run();
        assertEquals("whosaid: preparing faster starts (only once) …\n", run.err());
        assertTrue(run.out().contains("[-XX:SharedArchiveFile="), run.out());
        assertEquals(1, builds());
    }

    @Test
    void missingArchiveDoesNotPreventTheStart() throws Exception {
        noArchive = "yes";
        for (int i = 0; i < 2; i++) {
            Run run = run("schema");
            assertEquals(0, run.code(), run.err());
            assertFalse(run.out().contains("SharedArchiveFile"), run.out());
        }
        assertEquals(1, archives());
    }

    private String localeOfJava() throws Exception {
        tool("java", JAVA + "printf '{%s}' \"$LC_ALL\"\n");
        String out = run("extract").out();
        return out.substring(out.lastIndexOf('{'));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void asciiLocaleIsReplacedByUtf8() throws Exception {
        for (String ascii : List.of("C", "POSIX", "nowhere.UTF-8")) {
            locale = ascii;
            assertTrue(localeOfJava().endsWith(".UTF-8}") && !localeOfJava().contains("nowhere"), localeOfJava());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void otherLocaleIsKept() throws Exception {
        locale = "C.utf8";
        assertEquals("{C.utf8}", localeOfJava());
    }

    @Test
    void missingLibraryTriggersABuild() throws Exception {
        run();
        Files.delete(project.resolve("library.jar"));
        run();
        assertEquals(2, builds());
    }

    @Test
    void linkToALinkLeadsToTheProject() throws Exception {
        Path folder = Files.createDirectories(temporary.resolve("bin"));
        Files.createSymbolicLink(folder.resolve("inner"), Path.of("../a project/whosaid"));
        Files.createSymbolicLink(temporary.resolve("outer"), folder.resolve("inner"));
        Run run = end(start(temporary.resolve("outer"), Path.of("/"), "schema"));
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains(project.resolve("target/whosaid.jar").toString()), run.out());
    }

    @Test
    void simultaneousStartsBuildOnce() throws Exception {
        List<Process> starts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            starts.add(start(project.resolve("whosaid"), temporary, "start" + i));
        }
        for (Process start : starts) {
            assertEquals(0, end(start).code());
        }
        assertEquals(1, builds());
        assertFalse(Files.exists(project.resolve("target/building")));
    }

    @Test
    void lockOfAKilledBuildIsIgnored() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createDirectories(project.resolve("target/building"));
        Files.writeString(project.resolve("target/building/pid"), gone.pid() + "\n");
        assertEquals(0, run().code());
        assertEquals(1, builds());
    }

    @Test
    void failedBuildShowsTheOutputOfMaven() throws Exception {
        tool("mvn", "#!/bin/sh\necho 'cannot compile A.java'\nexit 1\n");
        Run run = run();
        assertEquals(1, run.code());
        assertTrue(run.err().contains("cannot compile A.java\nwhosaid: the build failed"), run.err());
        assertEquals("", run.out());
        assertFalse(Files.exists(project.resolve("target/building")));
    }

    @Test
    void oldJavaFailsWithOneLine() throws Exception {
        tool("java", JAVA.replace("= 17", "= 1.8"));
        Run run = run();
        assertEquals(1, run.code());
        assertEquals("whosaid: Java 1.8 is too old; install Java 17 or later, or set JAVA_HOME\n", run.err());
    }
}
