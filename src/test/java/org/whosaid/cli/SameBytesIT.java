package org.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The built program gives the same bytes in every format, whatever the process, the threads, the locale and the Java. */
@Timeout(600)
@DisabledOnOs(OS.WINDOWS)
class SameBytesIT {

    private static final List<String> FILES = List.of("articles.jsonl", "quotes.csv", "quotes.parquet", "entities.parquet",
            "json/ministers-tokyo.json");

    @TempDir
    private static Path temporary;

    private static BuiltProgram program;
    private static Map<String, String> usual;

    @BeforeAll
    static void run() throws Exception {
        program = BuiltProgram.reportingCrashesTo(temporary);
        usual = sums(program, Map.of(), "1");
        assertTrue(usual.keySet().containsAll(FILES) && usual.keySet().stream().anyMatch(name -> name.startsWith("opensearch/")),
                usual.keySet().toString());
    }

    private static Map<String, String> sums(BuiltProgram with, Map<String, String> environment, String threads) throws Exception {
        Path folder = Files.createTempDirectory(temporary, "run").resolve("out");
        Path said = temporary.resolve("said");
        Process process = with.start(said, environment, List.of("extract", "-q", "samples", "--threads", threads, "-o",
                folder.toString(), "--format", "jsonl,json,csv,parquet,opensearch"));
        assertEquals(0, BuiltProgram.end(process), Files.readString(said));
        return RunFiles.sums(folder);
    }

    @Test
    void bytesDependOnNeitherThreadsNorLocaleNorHashCodesNorCompilerNorCollector() throws Exception {
        BuiltProgram other = program.with(program.java(), "-Xmx2g", "-XX:+UseG1GC", "-XX:TieredStopAtLevel=1",
                "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=4", "-Duser.language=tr", "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati", "-Dfile.encoding=ISO-8859-1");
        assertEquals(usual, sums(other, Map.of("LC_ALL", "C", "TZ", "Pacific/Kiritimati"), "4"));
    }

    /** Every other Java from 17 on that is installed where systems usually have them, or in {@code -Dwhosaid.javas}. */
    private static List<Path> otherJavas() throws Exception {
        List<Path> javas = new ArrayList<>();
        for (String home : System.getProperty("whosaid.javas", "").split(",")) {
            if (!home.isEmpty()) {
                javas.add(Path.of(home, "bin", "java"));
            }
        }
        Path usualPlace = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(usualPlace)) {
            try (Stream<Path> homes = Files.list(usualPlace)) {
                homes.map(home -> home.resolve("bin/java")).filter(Files::isExecutable).forEach(javas::add);
            }
        }
        return javas;
    }

    private static int version(Path java) throws Exception {
        Process process = new ProcessBuilder(java.toString(), "-XshowSettings:properties", "-version").redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes());
        String version = told.replaceAll("(?s).*java\\.specification\\.version = (\\S+).*", "$1");
        return version.matches("\\d+") ? Integer.parseInt(version) : 0;
    }

    @Test
    void bytesDoNotDependOnTheVersionOfJava() throws Exception {
        int own = Runtime.version().feature();
        for (Path java : otherJavas()) {
            int version = version(java);
            if (version >= 17 && version != own) {
                assertEquals(usual, sums(program.with(java, "-Xmx1g"), Map.of(), "2"), "Java " + version);
            }
        }
    }
}
