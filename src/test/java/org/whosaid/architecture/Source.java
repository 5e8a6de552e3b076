package org.whosaid.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;

/**
 * One file of code, parsed.
 *
 * @param folder "main", "training", "spark" or "benchmark"
 * @param file   its path below the folder's root: "org/whosaid/text/Span.java"
 * @param text   all of it
 */
record Source(String folder, String file, String text, CompilationUnitTree unit, Trees trees) {

    private static final String ROOT = "org.whosaid.";

    String packageName() {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    /** The package's first part below the program's own: "speaker" of {@code org.whosaid.speaker.names}; "" of that itself. */
    String room() {
        return below(packageName() + ".").replaceAll("\\..*", "");
    }

    /** The file's name without its ending, which is that of its top-level type. */
    String name() {
        return file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
    }

    String fullName() {
        return packageName() + "." + name();
    }

    /** Its full name without the part that all share: "speaker.Scene". */
    String shortName() {
        return below(fullName());
    }

    static String below(String name) {
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
    }

    /** Not {@code package-info}. */
    boolean hasTypes() {
        return !types().isEmpty();
    }

    /** The top-level types. */
    List<ClassTree> types() {
        return unit.getTypeDecls().stream().filter(ClassTree.class::isInstance).map(ClassTree.class::cast).toList();
    }

    int lines() {
        return (int) text.lines().count();
    }

    int firstLine(Tree tree) {
        return line(positions().getStartPosition(unit, tree));
    }

    int lastLine(Tree tree) {
        return line(positions().getEndPosition(unit, tree) - 1);
    }

    /** Where something stands, as people look for it: "speaker/Scene.java:17". */
    String place(Tree tree) {
        return place() + ":" + firstLine(tree);
    }

    String place() {
        return file.startsWith("org/whosaid/") ? file.substring("org/whosaid/".length()) : file;
    }

    /** How something is written. */
    String written(Tree tree) {
        return text.substring((int) positions().getStartPosition(unit, tree), (int) positions().getEndPosition(unit, tree));
    }

    boolean isDocumented(TreePath path) {
        return trees.getDocComment(path) != null;
    }

    private int line(long position) {
        return (int) unit.getLineMap().getLineNumber(position);
    }

    private SourcePositions positions() {
        return trees.getSourcePositions();
    }
}
