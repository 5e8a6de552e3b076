package org.whosaid.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Which of the public types and of their public methods say what they are. Overriding methods need not. */
final class Documentation {

    private final List<String> missing = new ArrayList<>();
    private int asked;

    Documentation(List<Source> sources) {
        sources.forEach(source -> new Finder(source).scan(source.unit(), null));
    }

    /** Those without a word. */
    List<String> missing() {
        return missing;
    }

    /** How many there are, with and without. */
    int asked() {
        return asked;
    }

    double share() {
        return asked == 0 ? 1 : 1 - (double) missing.size() / asked;
    }

    private final class Finder extends TreePathScanner<Void, Void> {
        private final Source source;

        Finder(Source source) {
            this.source = source;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, Void nothing) {
            if (!isPublic(type.getModifiers(), getCurrentPath())) {
                return null;
            }
            ask(type.getSimpleName().toString());
            return super.visitClass(type, nothing);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, Void nothing) {
            boolean constructor = method.getReturnType() == null;
            if (!constructor && !isOverriding(method) && isPublic(method.getModifiers(), getCurrentPath())) {
                ask(source.name() + "." + method.getName());
            }
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, Void nothing) {
            return null;
        }

        private void ask(String name) {
            asked++;
            if (!source.isDocumented(getCurrentPath())) {
                missing.add(source.place(getCurrentPath().getLeaf()) + " " + name);
            }
        }
    }

    private static boolean isPublic(ModifiersTree modifiers, TreePath path) {
        return modifiers.getFlags().contains(Modifier.PUBLIC)
                || path.getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE
                && !modifiers.getFlags().contains(Modifier.PRIVATE);
    }

    private static boolean isOverriding(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }
}
