package org.whosaid.spark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A standalone cluster of one master and two workers, each in its own process, bound to the loopback interface, with
 * the libraries that Spark ships. {@link #close} ends all processes.
 */
final class Cluster implements AutoCloseable {

    private static final Path BUILD = Path.of(System.getProperty("build.folder")).toAbsolutePath();
    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration MAX_WAIT = Duration.ofMinutes(8);

    private final Path folder;
    private final Path home;
    private final String master;
    private final List<Process> daemons = new ArrayList<>();

    private Cluster(Path folder, Path home, String master) {
        this.folder = folder;
        this.home = home;
        this.master = master;
    }

    /** Starts it. */
    static Cluster start(Path folder) throws Exception {
        int port = freePort();
        Cluster cluster = new Cluster(folder, home(folder), "spark://" + LOOPBACK + ":" + port);
        cluster.startMaster(port);
        cluster.startWorker("one");
        cluster.startWorker("two");
        return cluster;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }

    /** A folder like that of an unpacked Spark, with links to the jars that Maven fetched. */
    private static Path home(Path folder) throws IOException {
        Path jars = Files.createDirectories(folder.resolve("home/jars"));
        for (String jar : Files.readString(BUILD.resolve("cluster-classpath")).strip().split(":")) {
            Files.createSymbolicLink(jars.resolve(Path.of(jar).getFileName()), Path.of(jar));
        }
        return jars.getParent();
    }

    private void startMaster(int port) throws Exception {
        daemons.add(java("master", List.of("-Xmx256m"), "org.apache.spark.deploy.master.Master", "--host", LOOPBACK,
                "--port", String.valueOf(port), "--webui-port", "0"));
        await("the master", () -> log("master").contains("I have been elected leader"));
    }

    private void startWorker(String name) throws Exception {
        daemons.add(java(name, List.of("-Xmx256m"), "org.apache.spark.deploy.worker.Worker", "--host", LOOPBACK,
                "--webui-port", "0", "--cores", "1", "--memory", "1500m", "--work-dir",
                folder.resolve("work-" + name).toString(), master));
        await("worker " + name, () -> log(name).contains("Successfully registered with master"));
    }

    /** Starts the built jar as {@code spark-submit} does; returns the process of the driver. */
    Process submit(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("--master", master, "--executor-memory", "1g", "--executor-cores",
                "1", "--conf", "spark.driver.host=" + LOOPBACK, "--conf", "spark.driver.bindAddress=" + LOOPBACK,
                "--conf", "spark.ui.enabled=false", BUILD.resolve("whosaid-spark.jar").toString()));
        all.addAll(List.of(arguments));
        Process driver = java("driver", List.of("-Xmx512m"), "org.apache.spark.deploy.SparkSubmit",
                all.toArray(String[]::new));
        daemons.add(driver);
        return driver;
    }

    private Process java(String name, List<String> options, String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(options);
        command.addAll(List.of(System.getProperty("spark.opens").strip().split("\\s+")));
        command.addAll(List.of("-cp", home.resolve("jars") + "/*", main));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", LOOPBACK);
        return builder.start();
    }

    /** Kills one executor, as if its machine broke down. */
    void killAnExecutor() {
        ProcessHandle executor = executor().orElseThrow(() -> new AssertionError("no executor runs"));
        assertTrue(executor.destroyForcibly(), "the executor can't be killed");
    }

    private Optional<ProcessHandle> executor() {
        return daemons.stream().flatMap(Process::descendants)
                .filter(each -> each.info().commandLine().orElse("").contains("CoarseGrainedExecutorBackend"))
                .findFirst();
    }

    /** The log of a process so far. */
    String log(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".log"));
    }

    /** Waits until the condition holds. */
    void await(String what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + MAX_WAIT.toNanos();
        while (!condition.call()) {
            assertTrue(System.nanoTime() < end, () -> "timed out waiting for " + what);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** Whether some tasks of a run have published their results and the run has not ended. */
    static boolean isUnderWay(Path output) throws IOException {
        Path tasks = output.resolve("_temporary/0");
        if (!Files.isDirectory(tasks)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(tasks)) {
            return entries.filter(each -> each.getFileName().toString().startsWith("task_")).count() > 1;
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> all = new ArrayList<>();
        for (Process daemon : daemons) {
            daemon.descendants().forEach(all::add);
            all.add(daemon.toHandle());
        }
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().orTimeout(30, TimeUnit.SECONDS).join());
    }
}
