package org.whosaid.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which types of the project the code of a file names, by its imports and its package; an import that only comments need
 * counts for nothing. A name that the file or a type it extends has nested is looked for nowhere else.
 */
final class References extends TreeScanner<Void, Void> {

    private final Source source;
    private final TypeNames types;
    /** Simple names to the top-level types that imports lead them to. */
    private final Map<String, String> imports = new HashMap<>();
    private final Set<String> packages = new HashSet<>();
    private final Set<String> own = new HashSet<>();
    private final Set<String> supertypes = new HashSet<>();
    /** Full names to the first line that names them. */
    private final Map<String, Integer> found = new LinkedHashMap<>();

    private References(Source source, TypeNames types) {
        this.source = source;
        this.types = types;
        packages.add(source.packageName());
        source.unit().getImports().forEach(this::enter);
        new Declared().scan(source.unit(), null);
    }

    /** What one top-level type of a file names. */
    static Map<String, Integer> of(Source source, ClassTree type, TypeNames types) {
        References references = new References(source, types);
        references.scan(type, null);
        references.found.remove(source.packageName() + "." + type.getSimpleName());
        return references.found;
    }

    /** The types that a sealed one permits. */
    static List<String> permitted(Source source, ClassTree sealed, TypeNames types) {
        References references = new References(source, types);
        references.found.clear();
        references.scan(sealed.getPermitsClause(), null);
        return List.copyOf(references.found.keySet());
    }

    private void enter(ImportTree statement) {
        String name = statement.getQualifiedIdentifier().toString();
        if (statement.isStatic()) {
            types.outermost(name).ifPresent(known -> add(known, statement));
        } else if (name.endsWith(".*")) {
            packages.add(name.substring(0, name.length() - 2));
        } else {
            imports.put(name.substring(name.lastIndexOf('.') + 1), types.outermost(name).orElse(""));
        }
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree identifier, Void nothing) {
        resolved(identifier.getName().toString()).ifPresent(known -> add(known, identifier));
        return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree select, Void nothing) {
        Optional<String> known = types.outermost(select.toString());
        known.ifPresent(name -> add(name, select));
        return known.isPresent() ? null : super.visitMemberSelect(select, nothing);
    }

    private void add(String known, Tree where) {
        found.putIfAbsent(known, source.firstLine(where));
    }

    private Optional<String> resolved(String name) {
        if (!Character.isUpperCase(name.charAt(0)) || own.contains(name)) {
            return Optional.empty();
        }
        if (imports.containsKey(name)) {
            return Optional.of(imports.get(name)).filter(known -> !known.isEmpty());
        }
        return isInherited(name) ? Optional.empty() : inPackages(name);
    }

    private boolean isInherited(String name) {
        return supertypes.stream().anyMatch(supertype -> types.declares(supertype, name));
    }

    private Optional<String> inPackages(String name) {
        return packages.stream().map(folder -> folder + "." + name).filter(types.all()::contains).findFirst();
    }

    /** Takes in what the file itself gives names to. */
    private final class Declared extends TreeScanner<Void, Void> {

        @Override
        public @Nullable Void visitClass(ClassTree declared, Void nothing) {
            if (!source.types().contains(declared)) {
                own.add(declared.getSimpleName().toString());
            }
            declared.getTypeParameters().forEach(parameter -> own.add(parameter.getName().toString()));
            enter(declared.getExtendsClause());
            declared.getImplementsClause().forEach(this::enter);
            return super.visitClass(declared, nothing);
        }

        private void enter(@Nullable Tree supertype) {
            if (supertype != null) {
                String name = supertype.toString().replaceAll("<.*", "");
                types.outermost(name).or(() -> named(name)).ifPresent(supertypes::add);
            }
        }

        private Optional<String> named(String name) {
            String first = name.replaceAll("\\..*", "");
            return Optional.ofNullable(imports.get(first)).or(() -> inPackages(first));
        }
    }
}
