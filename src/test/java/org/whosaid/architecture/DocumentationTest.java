package org.whosaid.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    private static Documentation of(String type) {
        return new Documentation(SourceTree.of(Map.of("main/org/whosaid/a/A.java", "package org.whosaid.a;\n" + type)).main());
    }

    @Test
    void typesAndMethodsAreAskedFor() {
        Documentation documentation = of("/** Is. */\npublic class A {\npublic void a() { }\n/** Does. */ public void b() { } }");
        assertEquals(List.of("a/A.java:4 A.a"), documentation.missing());
        assertEquals(2 / 3.0, documentation.share(), 1e-9);
    }

    @Test
    void othersNeedNotSay() {
        assertEquals(1, of("/** Is. */ public class A { public A() { } @Override public void a() { } void b() { } }").asked());
        assertEquals(0, of("class A { public void a() { } public static class B { } }").asked());
    }

    @Test
    void membersOfPublicInterfacesArePublic() {
        assertEquals(List.of("a/A.java:2 A.a", "a/A.java:2 B", "a/A.java:2 A.b"),
                of("/** Is. */ public interface A { void a(); record B() { public void b() { } } }").missing());
        assertEquals(0, of("interface A { void a(); }").asked());
    }

    @Test
    void commentOfAnotherKindIsNone() {
        assertEquals(List.of("a/A.java:2 A"), of("/* Is. */ public class A { }").missing());
    }
}
