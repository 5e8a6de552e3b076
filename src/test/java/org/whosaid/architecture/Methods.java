package org.whosaid.architecture;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long methods are: from the line of a body's opening brace to that of its closing one, both of them counted. */
final class Methods {

    /** @param place file and line */
    record Method(String place, String name, int lines) {
    }

    private final List<Method> methods = new ArrayList<>();

    Methods(List<Source> sources) {
        sources.forEach(source -> new Finder(source).scan(source.unit(), null));
        methods.sort(Comparator.comparingInt(Method::lines).reversed().thenComparing(Method::place));
    }

    /** All that have a body, constructors too; the longest first. */
    List<Method> all() {
        return methods;
    }

    List<Method> longerThan(int lines) {
        return methods.stream().filter(method -> method.lines > lines).toList();
    }

    /** The length that a share of the methods doesn't exceed; by nearest rank. */
    int percentile(double share) {
        return methods.isEmpty() ? 0 : methods.get(exempt(share)).lines;
    }

    /** How many methods may be longer than what a share of them is held to. */
    int exempt(double share) {
        return methods.size() - Math.max(1, (int) Math.ceil(share * methods.size()));
    }

    private final class Finder extends TreePathScanner<Void, Void> {
        private final Source source;

        Finder(Source source) {
            this.source = source;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, Void nothing) {
            BlockTree body = method.getBody();
            if (body != null) {
                methods.add(new Method(source.place(body), type() + "." + method.getName(),
                        source.lastLine(body) - source.firstLine(body) + 1));
            }
            return super.visitMethod(method, nothing);
        }

        private String type() {
            String name = ((ClassTree) getCurrentPath().getParentPath().getLeaf()).getSimpleName().toString();
            return name.isEmpty() ? source.name() : name;
        }
    }
}
