package org.whosaid.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which top-level types there are, and which nested ones each declares. Nested types count as the one around them. */
final class TypeNames {

    /** Full names of top-level types to the simple names of what is nested in them, at any depth. */
    private final Map<String, Set<String>> nested = new HashMap<>();

    TypeNames(List<Source> sources) {
        for (Source source : sources) {
            source.types().forEach(type -> nested.put(source.packageName() + "." + type.getSimpleName(), inside(type)));
        }
    }

    private static Set<String> inside(ClassTree type) {
        Set<String> names = new HashSet<>();
        new TreeScanner<Void, Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree inner, Void nothing) {
                if (inner != type) {
                    names.add(inner.getSimpleName().toString());
                }
                return super.visitClass(inner, nothing);
            }
        }.scan(type, null);
        return names;
    }

    Set<String> all() {
        return nested.keySet();
    }

    boolean declares(String type, String name) {
        return nested.getOrDefault(type, Set.of()).contains(name);
    }

    /** The top-level type that a full name leads to: itself, or what is around it. */
    Optional<String> outermost(String name) {
        for (String type = name; type.contains("."); type = type.substring(0, type.lastIndexOf('.'))) {
            if (nested.containsKey(type)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
