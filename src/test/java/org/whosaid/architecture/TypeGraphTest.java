package org.whosaid.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TypeGraphTest {

    /** Cycles of top-level types, each given as "a.A" and what stands below its package line, on one line. */
    private static List<String> cycles(String... types) {
        Map<String, String> snippets = new TreeMap<>();
        IntStream.range(0, types.length / 2).forEach(i -> snippets.put(file(types[2 * i]), code(types[2 * i], types[2 * i + 1])));
        return TypeGraph.ofSources(SourceTree.of(snippets).all()).report().stream()
                .filter(line -> !line.startsWith("#")).map(line -> line.replaceAll(" {2}\\(.*", "")).toList();
    }

    private static String file(String name) {
        String folder = SourceTree.FOLDERS.contains(name.replaceAll("\\..*", "")) ? name.replaceAll("\\..*", "") : "main";
        return folder + "/org/whosaid/" + name.replace('.', '/') + ".java";
    }

    private static String code(String name, String text) {
        return "package org.whosaid." + name.substring(0, name.lastIndexOf('.')) + ";\n" + text;
    }

    @Test
    void twoThatKnowEachOtherAreFound() {
        assertEquals(List.of("a.A -> a.B -> a.A"), cycles("a.A", "class A { B b; }", "a.B", "class B { void b() { A.a(); } }"));
    }

    @Test
    void threeInACircleAreFound() {
        assertEquals(List.of("a.A -> a.B -> a.C -> a.A"), cycles("a.A", "class A extends B { }",
                "a.B", "class B { Object b() { return new C(); } }", "a.C", "class C { void c(java.util.List<A> a) { } }"));
    }

    @Test
    void linesOfACircleAreSaid() {
        assertEquals(List.of("# 2 types know each other: a.A, a.B", "a.A -> a.B -> a.A  (a/A.java:1, a/B.java:2)"),
                TypeGraph.ofSources(SourceTree.of(Map.of("main/org/whosaid/a/A.java", "package org.whosaid.a; class A { B b; }",
                        "main/org/whosaid/a/B.java", "package org.whosaid.a; class B {\n@A int b; }")).all()).report());
    }

    @Test
    void oneWayIsNoCircle() {
        assertEquals(List.of(), cycles("a.A", "class A { B b; A a; }", "a.B", "class B { C c; }", "a.C", "class C { }"));
    }

    @Test
    void circleAcrossPackagesAndFoldersIsFound() {
        assertEquals(List.of("a.A -> spark.B -> a.A"), cycles("a.A", "import org.whosaid.spark.B;\nclass A { B b; }",
                "spark.B", "class B { org.whosaid.a.A a; }"));
    }

    @Test
    void nestedTypeCountsAsTheOneAroundIt() {
        assertEquals(List.of("a.A -> b.B -> a.A"), cycles("a.A", "import org.whosaid.b.B.Inner;\nclass A { Inner b; record C() { } }",
                "b.B", "import org.whosaid.a.A;\nclass B { A.C c; record Inner() { } }"));
    }

    @Test
    void sealedTypeAndItsRecordsAreOne() {
        assertEquals(List.of(), cycles("a.A", "sealed interface A permits B, C { A NONE = new B(); }",
                "a.B", "record B() implements A { }", "a.C", "record C(A a) implements A { }"));
        assertEquals(List.of(), cycles("a.A", "sealed interface A { record B() implements A { } record C() implements A { } }"));
    }

    @Test
    void sealedTypeIsInACircleWithOthers() {
        assertEquals(List.of("a.A -> a.D -> a.A"), cycles("a.A", "sealed interface A permits B { }",
                "a.B", "record B(D d) implements A { }", "a.D", "class D { A a; }"));
    }

    @Test
    void importThatOnlyCommentsNeedIsNoKnowledge() {
        assertEquals(List.of(), cycles("a.A", "import org.whosaid.b.B;\n/** As {@link B}. */ class A { }",
                "b.B", "import org.whosaid.a.A;\nclass B { A a; }"));
    }

    @Test
    void staticImportIsKnowledge() {
        assertEquals(List.of("a.A -> b.B -> a.A"), cycles("a.A", "import static org.whosaid.b.B.b;\nclass A { int a = b(); }",
                "b.B", "import org.whosaid.a.*;\nclass B { A a; static int b() { return 1; } }"));
    }

    @Test
    void nameOfTheFilesOwnIsNoOtherType() {
        assertEquals(List.of(), cycles("a.A", "class A { B b; record B() { } }", "a.B", "class B { A a; }"));
        assertEquals(List.of(), cycles("a.A", "class A extends S { C c; }", "a.S", "class S { record C() { } }",
                "a.C", "class C { A a; }"));
    }

    @Test
    void eachEdgeOfAGroupIsOnACircleOfTheList() {
        assertEquals(List.of("a.A -> a.B -> a.A", "a.B -> a.C -> a.B", "a.A -> a.C -> a.B -> a.A"),
                cycles("a.A", "class A { B b; C c; }", "a.B", "class B { A a; C c; }", "a.C", "class C { B b; }"));
    }
}
