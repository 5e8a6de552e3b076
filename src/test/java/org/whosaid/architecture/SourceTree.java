package org.whosaid.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Source folders, parsed and no more: no name is looked up, so no class path is needed. */
final class SourceTree {

    /** All folders of code, tests aside: the program's own first. */
    static final List<String> FOLDERS = List.of("main", "training", "spark", "benchmark");

    /** Of code that doesn't parse: a measure of half a tree says nothing. */
    static final class Unparsed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unparsed(List<? extends Diagnostic<?>> errors) {
            super(String.join("\n", errors.stream().map(Object::toString).toList()));
        }
    }

    private final List<Source> sources = new ArrayList<>();

    private SourceTree() {
    }

    private static final class Here {
        private static final SourceTree ALL = in(Path.of(""));
    }

    /** The project that the tests run in; parsed once. */
    static SourceTree here() {
        return Here.ALL;
    }

    /** All folders of code of a project. */
    static SourceTree in(Path project) {
        SourceTree tree = new SourceTree();
        FOLDERS.forEach(folder -> tree.read(folder, files(project.resolve("src/" + folder + "/java"))));
        return tree;
    }

    /** Of snippets: paths such as "main/org/whosaid/text/Span.java" to what they hold. */
    static SourceTree of(Map<String, String> snippets) {
        SourceTree tree = new SourceTree();
        FOLDERS.forEach(folder -> tree.read(folder, snippets.entrySet().stream()
                .filter(snippet -> snippet.getKey().startsWith(folder + "/")).sorted(Map.Entry.comparingByKey())
                .map(snippet -> new Code(snippet.getKey().substring(folder.length() + 1), snippet.getValue())).toList()));
        return tree;
    }

    /** All files that hold types. */
    List<Source> all() {
        return sources;
    }

    List<Source> main() {
        return folder("main");
    }

    List<Source> folder(String folder) {
        return sources.stream().filter(source -> source.folder().equals(folder)).toList();
    }

    private static List<Code> files(Path root) {
        try (Stream<Path> files = Files.exists(root) ? Files.walk(root) : Stream.empty()) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted()
                    .map(file -> new Code(root.relativize(file).toString(), read(file))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String folder, List<Code> codes) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (!codes.isEmpty()) {
            JavacTask task = (JavacTask) compiler.getTask(null, null, diagnostics, List.of("-proc:none"), null, codes);
            read(folder, task);
        }
        List<Diagnostic<? extends JavaFileObject>> errors = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new Unparsed(errors);
        }
    }

    private void read(String folder, JavacTask task) {
        Trees trees = Trees.instance(task);
        try {
            for (CompilationUnitTree unit : task.parse()) {
                String text = unit.getSourceFile().getCharContent(true).toString();
                sources.add(new Source(folder, unit.getSourceFile().getName().substring(1), text, unit, trees));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sources.removeIf(source -> !source.hasTypes());
    }

    /** Text of a file, as the compiler takes it. */
    private static final class Code extends SimpleJavaFileObject {
        private final String text;

        Code(String file, String text) {
            super(URI.create("string:///" + file), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
