package org.whosaid.house;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Prints the measures of a project, without Maven and JUnit: {@code HouseReport PROJECT [FOLDER|-] [MEASURE…]}. */
final class HouseReport {

    private HouseReport() {
    }

    /**
     * Prints the lists of all measures or of those named, and writes all into a folder where one is given.
     *
     * @param arguments the project, a folder or "-", and names of measures
     */
    public static void main(String[] arguments) throws IOException {
        Map<String, List<String>> lists = new House(SourceTree.in(Path.of(arguments[0]))).lists();
        if (arguments.length > 1 && !arguments[1].equals("-")) {
            write(lists, Path.of(arguments[1]));
        }
        List<String> named = Arrays.asList(arguments).subList(Math.min(2, arguments.length), arguments.length);
        print(lists, named, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private static void write(Map<String, List<String>> lists, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, List<String>> list : lists.entrySet()) {
            Files.write(folder.resolve(list.getKey() + ".txt"), list.getValue());
        }
    }

    private static void print(Map<String, List<String>> lists, List<String> named, PrintStream out) {
        lists.forEach((measure, lines) -> {
            out.println("== " + measure);
            boolean whole = named.isEmpty() || named.contains(measure);
            lines.stream().filter(line -> whole || line.startsWith("# ")).forEach(out::println);
        });
    }
}
