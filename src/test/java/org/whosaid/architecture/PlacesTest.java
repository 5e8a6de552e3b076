package org.whosaid.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Places PLACES = new Places(SourceTree.of(Map.of(
            "main/org/whosaid/a/A.java", "package org.whosaid.a; class A { org.whosaid.spark.S s; T t; }",
            "training/org/whosaid/a/T.java", "package org.whosaid.a; class T { A a; }",
            "spark/org/whosaid/spark/S.java", "package org.whosaid.spark; import org.whosaid.a.*; class S { A a; }",
            "spark/org/whosaid/spark/deep/D.java", "package org.whosaid.spark.deep; class D { org.whosaid.spark.S s; }",
            "benchmark/org/whosaid/benchmark/B.java", "package org.whosaid.spark; class B { }")).all());

    @Test
    void classBesideTheProgramIsNotInItsPackages() {
        assertEquals(List.of("training a/T.java is in org.whosaid.a", "benchmark benchmark/B.java is in org.whosaid.spark"),
                PLACES.strangers());
    }

    @Test
    void fileIsWhereItsPackageIs() {
        assertEquals(List.of("benchmark benchmark/B.java says package org.whosaid.spark"), PLACES.misplaced());
    }

    @Test
    void programKnowsNothingBesideIt() {
        assertEquals(List.of("main a/A.java:1 names org.whosaid.spark.S", "main a/A.java:1 names org.whosaid.a.T"),
                PLACES.wrongWay());
    }
}
