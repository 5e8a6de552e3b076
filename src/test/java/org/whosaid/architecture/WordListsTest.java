package org.whosaid.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordListsTest {

    private static final String QUOTES = "\"\"\"";

    private static Source source(String members) {
        return SourceTree.of(Map.of("main/org/whosaid/entity/A.java", "package org.whosaid.entity; class A {" + members + "}"))
                .main().get(0);
    }

    private static List<List<String>> lists(String members) {
        return WordLists.of(source(members)).stream().map(WordLists.WordList::words).toList();
    }

    @Test
    void collectionsOfWordsAreLists() {
        assertEquals(List.of(List.of("he", "she")), lists("Set<String> a = Set.of(\"he\", \"she\");"));
        assertEquals(List.of(List.of("no one", "U.S.")), lists("List<String> a = Arrays.asList(\"no one\", \"U.S.\");"));
        assertEquals(List.of(List.of("he", "him")), lists("Object a = Map.ofEntries(Map.entry(\"he\", \"him\"));"));
        assertEquals(List.of(List.of("he", "she")), lists("String[] a = {\"he\", \"she\"};"));
        assertEquals(List.of(List.of("he", "she", "it")), lists("boolean a = isOne(\"he\", \"she\", \"it\");"));
    }

    @Test
    void casesAreAList() {
        assertEquals(List.of(List.of("that", "if", "as")),
                lists("int a(String b) { return switch (b) { case \"that\", \"if\" -> 1; case \"as\" -> 2; default -> 0; }; }"));
        assertEquals(List.of(List.of("that", "if")),
                lists("void a(String b) { switch (b) { case \"that\": case \"if\": c(); } }"));
    }

    @Test
    void alternativesAreAList() {
        assertEquals(List.of(List.of("an?", "one", "another")), lists("boolean a = b.matches(\"an?|one|another\");"));
        assertEquals(List.of(List.of("posted", "updated", " on", " at")),
                lists("Pattern a = Pattern.compile(B + \"(?:posted|\" + \"updated)\" + \"(?: on| at)?\" + C);"));
        assertEquals(List.of(), lists("Pattern a = Pattern.compile(\"[a|b]\\\\||x|NN.*|https?://\");"));
    }

    @Test
    void stringsOfWordsAreLists() {
        assertEquals(List.of(List.of("mr", "sir")), lists("Set<String> a = words(\"mr sir\");"));
        assertEquals(List.of(List.of("mr", "sir")), lists("Set<String> a = Set.of(\"mr sir\".split(\" \"));"));
        assertEquals(List.of(List.of("mr", "sir", "lord")),
                lists("Set<String> a = words(" + QUOTES + "\nmr sir\nlord" + QUOTES + ");"));
        assertEquals(List.of(List.of("mr", "sir", "lord")), lists("static final String A = \"mr sir lord\";"));
    }

    @Test
    void otherStringsAreNoLists() {
        assertEquals(List.of(), lists("Set<String> a = Set.of(\",\", \"-\", \"n.bias\", \"DT\", \"PRP$\");"));
        assertEquals(List.of(), lists("@SuppressWarnings({\"unchecked\", \"rawtypes\"}) Object a = Set.of(\"he\");"));
        assertEquals(List.of(), lists("void a() { throw new IllegalStateException(\"There is none here\"); }"));
    }

    @Test
    void listsWithinSumsAreFoundOnce() {
        assertEquals(List.of(List.of("he", "she")), lists("String a = \"b\" + c(Set.of(\"he\", \"she\")) + \"d\";"));
    }

    @Test
    void tagsAreToldFromWords() {
        List.of("NN", "NN.*", "NNP?S", "PRP\\$", "VB[DZP]", "IN|TO|,", "JJ.*|NN.*|-LRB-|\\.", "VB.?|MD").forEach(tag ->
                assertEquals(List.of("entity/A.java:1 " + tag), TagLiterals.of(
                        source("boolean a = b.matches(\"" + tag.replace("\\", "\\\\") + "\");")).tags(), tag));
        List.of("CEO", "said", "an?|one", "INC", "[.?!,]", "A").forEach(word ->
                assertEquals(List.of(), TagLiterals.of(source("boolean a = b.matches(\"" + word + "\");")).tags(), word));
    }

    @Test
    void whateverATagIsHeldAgainstIsOne() {
        assertEquals(List.of("entity/A.java:1 S", "entity/A.java:1 ,"),
                TagLiterals.of(source("boolean a = b.tag(1).endsWith(\"S\") || tag.equals(\",\") || lower(1).equals(\",\");")).tags());
    }

    @Test
    void matchesOfStringsIsCounted() {
        TagLiterals literals = TagLiterals.of(source("boolean a = b.matches(\"x\") || c.matcher(d).matches() || e.equals(\"he\");"));
        assertEquals(List.of("entity/A.java:1 b.matches(\"x\")"), literals.matches());
        assertEquals(List.of("entity/A.java:1 he"), literals.single());
    }
}
