package org.whosaid.architecture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether the code beside the program's own keeps to packages of its own, and the program goes without it. */
final class Places {

    private final List<Source> sources;
    /** Full names of top-level types to the folder that they are in. */
    private final Map<String, String> folders = new HashMap<>();

    Places(List<Source> sources) {
        this.sources = sources;
        sources.forEach(source -> source.types().forEach(type ->
                folders.put(source.packageName() + "." + type.getSimpleName(), source.folder())));
    }

    /** Classes of training, Spark and benchmark in packages of the program. */
    List<String> strangers() {
        return sources.stream().filter(Places::isBeside).filter(source -> !source.room().equals(source.folder()))
                .map(source -> source.folder() + " " + source.place() + " is in " + source.packageName()).toList();
    }

    /** Files whose package isn't that of their folder. */
    List<String> misplaced() {
        return sources.stream().filter(source -> !source.file().equals(source.fullName().replace('.', '/') + ".java"))
                .map(source -> source.folder() + " " + source.place() + " says package " + source.packageName()).toList();
    }

    /** Where the program names what is beside it, or training, Spark and benchmark name each other. */
    List<String> wrongWay() {
        List<String> found = new ArrayList<>();
        TypeNames types = new TypeNames(sources);
        for (Source source : sources) {
            source.types().forEach(type -> References.of(source, type, types).forEach((name, line) -> {
                if (!mayKnow(source, name)) {
                    found.add(source.folder() + " " + source.place() + ":" + line + " names " + name);
                }
            }));
        }
        return found;
    }

    private static boolean isBeside(Source source) {
        return !source.folder().equals("main");
    }

    private boolean mayKnow(Source source, String name) {
        String folder = folders.getOrDefault(name, "main");
        return folder.equals("main") || folder.equals(source.folder());
    }
}
