package org.whosaid.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No class needs one that needs it. */
class ClassCyclesTest {

    @Test
    void noClassesInAnyFolderFormACircle() {
        List<String> cycles = Codebase.here().graph().report();
        assertTrue(cycles.isEmpty(), () -> String.join("\n", cycles));
    }

    /** Compiled classes know what their code doesn't name: the type of what a call gives that the next one is made on. */
    @Test
    void noCompiledClassesFormACircle() {
        List<String> cycles = compiled().report();
        assertTrue(cycles.isEmpty(), () -> String.join("\n", cycles));
    }

    @Test
    void compiledClassesAreThoseOfTheSources() {
        TypeNames types = new TypeNames(SourceTree.here().main());
        assertEquals(List.of(), types.all().stream().filter(type -> !CLASSES.contain(type)).toList());
    }

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.whosaid");

    private static TypeGraph compiled() {
        TypeGraph graph = TypeGraph.sealedOf(SourceTree.here().all());
        CLASSES.stream().flatMap(ClassCyclesTest::dependencies).forEach(dependency ->
                graph.add(outermost(dependency.getOriginClass()), outermost(dependency.getTargetClass()),
                        dependency.getSourceCodeLocation().toString()));
        return graph;
    }

    private static Stream<Dependency> dependencies(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> CLASSES.contain(dependency.getTargetClass().getBaseComponentType().getName())).sorted();
    }

    private static String outermost(JavaClass type) {
        return type.getBaseComponentType().getName().replaceAll("\\$.*", "");
    }
}
