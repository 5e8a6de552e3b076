package org.whosaid.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MethodsTest {

    private static Methods of(String members) {
        return new Methods(SourceTree.of(Map.of("main/org/whosaid/a/A.java",
                "package org.whosaid.a;\nabstract class A {\n" + members + "}\n")).main());
    }

    private static List<Integer> lengths(String members) {
        return of(members).all().stream().map(Methods.Method::lines).toList();
    }

    @Test
    void lengthGoesFromBraceToBrace() {
        assertEquals(List.of(3), lengths("int one() {\n    return 1;\n}\n"));
        assertEquals(List.of(3), lengths("int one(int a,\n        int b)\n{\n    return 1;\n}\n"));
        assertEquals(List.of(1), lengths("void none() { }\n"));
        assertEquals(List.of(2), lengths("void none() {\n}\n"));
        assertEquals(List.of(6), lengths("/** Says. */\n@Deprecated\nvoid a() {\n\n    // b\n\n    c();\n}\n"));
    }

    @Test
    void constructorsAndMethodsOfAllClassesAreMeasured() {
        assertEquals(List.of(5, 3, 2), lengths("""
                A() {
                }
                Runnable a() {
                    return new Runnable() { public void run() {
                        b();
                    } };
                }
                """));
    }

    @Test
    void methodsWithoutBodyHaveNoLength() {
        assertEquals(List.of(), lengths("abstract int one();\nint two = 2;\nstatic {\n}\n"));
    }

    @Test
    void theNearestRankCounts() {
        Methods methods = of("void a() { }\nvoid b() { }\nvoid c() {\n}\nvoid d() {\n\n\n}\n");
        assertEquals(1, methods.percentile(0.5));
        assertEquals(2, methods.percentile(0.75));
        assertEquals(4, methods.percentile(0.9));
        assertEquals(1, of("void a() { }").percentile(0.5));
    }

    @Test
    void methodsAreFoundAgain() {
        assertEquals(List.of(new Methods.Method("a/A.java:4", "B.b", 2)),
                of("class B {\nvoid b() {\n} }\n").all());
    }

    @Test
    void theRestMayBeLonger() {
        Methods methods = of("void a() {\n}\nvoid b() { }\nvoid c() { }\nvoid d() { }\n");
        assertEquals(1, methods.exempt(0.75));
        assertEquals(1, methods.percentile(0.75));
        assertEquals(2, methods.percentile(0.76));
    }
}
