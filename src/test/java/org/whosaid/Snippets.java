package org.whosaid;

import com.fasterxml.jackson.annotation.JsonValue;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The Java that a page of the documentation shows, as a program. */
final class Snippets {

    private static final Pattern BLOCK = Pattern.compile("^```java\\R(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private Snippets() {
    }

    /** All Java blocks of a page as one class; the imports stand in front. */
    private static String program(Path page) throws IOException {
        List<String> lines = BLOCK.matcher(Files.readString(page)).results().flatMap(block -> block.group(1).lines())
                .toList();
        return lines.stream().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"))
                + "\npublic class Snippet {\n    public static void run() throws Exception {\n"
                + lines.stream().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"))
                + "\n    }\n}\n";
    }

    /** Compiles a page's Java into a folder; what the compiler says, empty where all is well. */
    static String compile(Path page, Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("Snippet.java"), program(page));
        String classPath = Stream.of(Whosaid.class, StanfordCoreNLP.class, JsonValue.class).map(Snippets::origin)
                .collect(Collectors.joining(System.getProperty("path.separator")));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        boolean compiled = compiler.getTask(messages, null, null,
                List.of("-proc:none", "-d", folder.toString(), "-cp", classPath), null,
                compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source)).call();
        return compiled ? "" : page + "\n" + messages;
    }

    private static String origin(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs what was compiled into a folder; what it prints. */
    static String run(Path folder) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        URL[] compiled = {folder.toUri().toURL()};
        try (URLClassLoader classes = new URLClassLoader(compiled, Snippets.class.getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            classes.loadClass("Snippet").getMethod("run").invoke(null);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
