package org.whosaid.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whosaid.article.Article;
import org.whosaid.article.Block;
import org.whosaid.language.EntityType;
import org.whosaid.language.LanguageAnalyzer;
import org.whosaid.language.TokenView;
import org.whosaid.models.Models;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/** With the real models and lists. */
class EntityFinderIT {

    private static final List<String> PARAGRAPHS = List.of(
            "French Finance Minister Hélène Marchand met U.S. Senator Robert T. Kessler in Geneva, Switzerland, on Monday "
                    + "to discuss the U.S.-France tax treaty.",
            "Marchand said the United States had waited too long. \"We are ready,\" she told reporters, and thanked Senator "
                    + "Kessler for his patience.",
            "The World Trade Organization (WTO) welcomed the talks. Kessler, the chairman of the Finance Committee, will brief "
                    + "the WTO in Washington next week, and American exporters hope that France's farmers will listen.");

    private static Map<String, NamedEntity> entities = Map.of();

    @BeforeAll
    static void find() {
        Models models = Models.load();
        Article article = article();
        entities = EntityFinder.load(models).find(new TokenView(article, LanguageAnalyzer.load(models).analyze(article))).stream()
                .collect(Collectors.toMap(NamedEntity::name, Function.identity()));
    }

    private static Article article() {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : PARAGRAPHS) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(text.length(), text.length() + paragraph.length())));
            text.append(paragraph).append("\n\n");
        }
        return new Article(Text.of(text.toString()), blocks, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void peopleHaveTheirFullNamesAndTitles() {
        assertEquals(List.of("French Finance Minister"), entities.get("Hélène Marchand").titles());
        assertEquals(List.of("U.S. Senator", "Senator", "chairman of the Finance Committee"), entities.get("Robert T. Kessler").titles());
        assertEquals(3, entities.get("Robert T. Kessler").mentions().size());
    }

    @Test
    void countriesHaveAllTheirForms() {
        assertEquals(List.of("U.S."), entities.get("United States").aliases());
        assertEquals(3, entities.get("United States").mentions().size());
        assertEquals(2, entities.get("France").mentions().size());
        assertEquals(EntityType.COUNTRY, entities.get("Switzerland").type());
    }

    @Test
    void acronymJoinsItsOrganization() {
        assertEquals(List.of("WTO"), entities.get("World Trade Organization").aliases());
    }

    @Test
    void placesHaveFineTypes() {
        assertEquals(EntityType.CITY, entities.get("Geneva").type());
        assertEquals(EntityType.CITY, entities.get("Washington").type());
        assertEquals(EntityType.NATIONALITY, entities.get("American").type());
        assertTrue(entities.values().stream().noneMatch(entity -> entity.name().equals("State")));
    }
}
