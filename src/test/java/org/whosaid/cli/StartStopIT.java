package org.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.Whosaid;

/**
 * The built program is started and stopped, again and again, at random moments. It must never crash, and always end with the
 * right code. {@code -Dwhosaid.cycles=500} does it 500 times.
 */
@Timeout(value = 4, unit = TimeUnit.HOURS)
@DisabledOnOs(OS.WINDOWS)
class StartStopIT {

    private static final int CYCLES = Integer.getInteger("whosaid.cycles", 8);
    private static final int MAX_DELAY_MILLIS = 3_500;
    private static final int TERMINATED = 143;
    /** What Java says where the signal comes before it has started, so before anything of the program has run. */
    private static final String JAVA_NOT_STARTED = "Error occurred during initialization of VM";

    @TempDir
    private static Path temporary;

    private static BuiltProgram program;
    private static Path run;

    @BeforeAll
    static void makeRun() throws Exception {
        program = BuiltProgram.reportingCrashesTo(Files.createDirectories(temporary.resolve("crashes")));
        run = temporary.resolve("run");
        assertEquals(0, BuiltProgram.end(program.start(said("made"), "extract", "-q", "samples", "-o", run.toString())));
    }

    private static Path said(String name) {
        return temporary.resolve(name + ".said");
    }

    /** A command, and the codes that it may end with: of its own, and once it was told to stop. */
    private record Command(List<String> words, Set<Integer> codes) {
    }

    private static Command command(int number) {
        return switch (number % 5) {
            case 0 -> new Command(List.of("serve", "--port", "0"), Set.of());
            case 1 -> new Command(List.of("serve", "--port", "0", run.toString()), Set.of());
            case 2 -> new Command(List.of("extract", "-q", "samples", "-o", temporary.resolve("out-" + number).toString()), Set.of(0));
            case 3 -> new Command(List.of("extract", "-q", "samples", "--threads", "4"), Set.of(0));
            default -> new Command(List.of("search", run.toString(), "said"), Set.of(0));
        };
    }

    @Test
    void programStoppedAtRandomMomentsEndsWithTheRightCode() throws Exception {
        Random random = new Random(19);
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            Command command = command(cycle);
            String signal = random.nextInt(3) == 0 ? "INT" : "TERM";
            Process process = program.inForeground().start(said("cycle"), Map.of(), command.words());
            Thread.sleep(random.nextInt(MAX_DELAY_MILLIS));
            BuiltProgram.signal(process, signal);
            int code = BuiltProgram.end(process);
            String told = Files.readString(said("cycle"));
            String story = "cycle " + cycle + ", " + command.words() + ", " + signal + ": " + code + "\n" + told;
            assertTrue(command.codes().contains(code) || code == Exit.INTERRUPTED || code == TERMINATED && signal.equals("TERM")
                    || code == 1 && told.startsWith(JAVA_NOT_STARTED), story);
            assertEquals(List.of(), program.crashReports(), story);
        }
    }

    @Test
    void takenPortEndsTheDeskWithOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            for (int time = 0; time < Math.max(2, CYCLES / 20); time++) {
                Process process = program.start(said("taken"), "serve", "--port", String.valueOf(taken.getLocalPort()), "--host",
                        "0.0.0.0", run.toString());
                assertEquals(Exit.FAILED, BuiltProgram.end(process));
                assertTrue(Files.readString(said("taken")).matches("whosaid: can't listen on .*\\n"), Files.readString(said("taken")));
            }
        }
        assertEquals(List.of(), program.crashReports());
    }

    /** A program of somebody else's, which ends while articles are read and frees the models in a shutdown hook. */
    static final class OtherProgram {

        private OtherProgram() {
        }

        public static void main(String[] arguments) throws Exception {
            Whosaid whosaid = Whosaid.load();
            Runtime.getRuntime().addShutdownHook(new Thread(whosaid::close));
            String article = Files.readString(Path.of("samples/ministers-tokyo.txt"));
            for (int thread = 0; thread < 3; thread++) {
                new Thread(() -> {
                    while (true) {
                        whosaid.read(article);
                    }
                }).start();
            }
            Thread.sleep(Integer.parseInt(arguments[0]));
            System.exit(7);
        }
    }

    @Test
    void programThatFreesModelsInAShutdownHookEndsAtOnce() throws Exception {
        Path tests = Path.of(OtherProgram.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        for (int time = 0; time < Math.max(2, CYCLES / 20); time++) {
            Process process = program.start(said("other"), Map.of(), OtherProgram.class.getName(), tests,
                    List.of(String.valueOf(100 + 150 * time)));
            assertEquals(7, BuiltProgram.end(process), Files.readString(said("other")));
        }
        assertEquals(List.of(), program.crashReports());
    }

    private static void await(String name, BooleanSupplier ready, Process process) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!ready.getAsBoolean()) {
            assertTrue(process.isAlive() && System.nanoTime() < end, Files.readString(said(name)));
            Thread.sleep(20);
        }
    }

    private static boolean says(String name, String words) {
        try {
            return Files.readString(said(name)).contains(words);
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void deskInTheBackgroundStopsOnTerminationAndNotOnInterruption() throws Exception {
        Process process = program.inBackground().start(said("desk"), "serve", "--port", "0");
        await("desk", () -> says("desk", "the desk is open"), process);
        BuiltProgram.signal(process, "INT");
        BuiltProgram.signal(process, "HUP");
        assertTrue(!process.waitFor(500, TimeUnit.MILLISECONDS), "ignored signals have no effect");
        BuiltProgram.signal(process, "TERM");
        assertEquals(TERMINATED, BuiltProgram.end(process));
    }

    @Test
    void secondSignalStopsARunAtOnce() throws Exception {
        Path folder = temporary.resolve("twice");
        Process process = program.inForeground().start(said("twice"), "extract", "-q", "samples", "samples", "samples", "-o",
                folder.toString());
        await("twice", () -> Files.exists(folder.resolve(".checkpoint.json")), process);
        BuiltProgram.signal(process, "TERM");
        await("twice", () -> says("twice", "finishing the articles") || !process.isAlive(), process);
        BuiltProgram.signal(process, "TERM");
        assertEquals(Exit.INTERRUPTED, BuiltProgram.end(process));
        assertEquals(List.of(), program.crashReports());
    }
}
