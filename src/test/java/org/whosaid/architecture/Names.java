package org.whosaid.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Names of types that mean more than one. */
final class Names {

    /** Simple names of top-level types, to where they are. */
    private final Map<String, List<String>> outer = new TreeMap<>();
    private final Map<String, List<String>> nested = new TreeMap<>();

    Names(List<Source> sources) {
        for (Source source : sources) {
            source.types().forEach(type -> enter(source, type));
        }
    }

    private void enter(Source source, ClassTree type) {
        put(outer, type, source.folder() + " " + source.place());
        new TreeScanner<Void, Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree inner, Void nothing) {
                if (inner != type && !inner.getSimpleName().isEmpty()) {
                    put(nested, inner, source.folder() + " " + source.place(inner));
                }
                return super.visitClass(inner, nothing);
            }
        }.scan(type, null);
    }

    private static void put(Map<String, List<String>> names, ClassTree type, String place) {
        names.computeIfAbsent(type.getSimpleName().toString(), name -> new ArrayList<>()).add(place);
    }

    /** Top-level types that share their simple name. */
    List<String> shared() {
        return outer.entrySet().stream().filter(name -> name.getValue().size() > 1)
                .map(name -> name.getKey() + ": " + String.join(", ", name.getValue())).toList();
    }

    /** Nested types that have the simple name of a top-level one. */
    List<String> taken() {
        return nested.entrySet().stream().filter(name -> outer.containsKey(name.getKey()))
                .map(name -> name.getKey() + ": nested in " + String.join(", ", name.getValue()) + "; on its own in "
                        + String.join(", ", outer.get(name.getKey()))).toList();
    }
}
