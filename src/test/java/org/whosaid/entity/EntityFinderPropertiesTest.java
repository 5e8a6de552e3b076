package org.whosaid.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.whosaid.TaggedText;
import org.whosaid.text.Span;

class EntityFinderPropertiesTest {

    private static final EntityFinder FINDER = TestLists.finder();

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> pieces = Arbitraries.of("[P Ann/NNP Ode/NNP]", "[P Ode/NNP]", "[P Mr./NNP Ode/NNP]", "[L Tokyo/NNP]",
                "[O Ode/NNP Corp./NNP]", "[O Ode/NNP ,/, Vell/NNP]", "[L U.S./NNP]", "Japan-U.S./JJ", "[P ,/,]", "said/VBD",
                "[P Jr./NNP]", "-/HYPH", "\"/``", "\"/''", "Minister/NNP", "of/IN", "Peruvian/JJ", "(/-LRB-", ")/-RRB-", "'s/POS",
                "[O 𝒜/NNP de/IN]", "ode/NN", "ODE/NNP");
        Arbitrary<String> line = pieces.list().ofMinSize(1).ofMaxSize(12).map(words -> String.join(" ", words));
        return Arbitraries.of("", "# ").flatMap(mark -> line.map(words -> mark + words)).list().ofMinSize(1).ofMaxSize(5)
                .map(all -> String.join("\n", all));
    }

    /** The words at an entity's mentions. */
    private static List<String> mentions(TaggedText text, NamedEntity entity) {
        return entity.mentions().stream().map(mention -> text.tokens().words(mention.span())).toList();
    }

    @Property(seed = "20261124", tries = 400)
    void mentionsAreDisjointAndWithinTheText(@ForAll("lines") String lines) {
        TaggedText text = TaggedText.of(lines);
        List<Span> spans = FINDER.find(text.tokens()).stream().flatMap(entity -> entity.mentions().stream()).map(EntityMention::span)
                .sorted().toList();
        for (int i = 0; i < spans.size(); i++) {
            assertTrue(spans.get(i).end() <= text.article().text().length());
            assertTrue(i == 0 || spans.get(i - 1).isBefore(spans.get(i)), () -> "overlap in " + lines);
        }
    }

    @Property(seed = "20261124", tries = 100)
    void nameIsOneOfTheFormsInTheText(@ForAll("lines") String lines) {
        TaggedText text = TaggedText.of(lines);
        for (NamedEntity entity : FINDER.find(text.tokens())) {
            assertTrue(mentions(text, entity).contains(entity.name()), entity::toString);
        }
    }

    @Property(seed = "20261124", tries = 100)
    void sameArticleGivesTheSameEntities(@ForAll("lines") String lines) {
        assertEquals(FINDER.find(TaggedText.of(lines).tokens()), TestLists.finder().find(TaggedText.of(lines).tokens()));
    }
}
