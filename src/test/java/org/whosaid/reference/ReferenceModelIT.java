package org.whosaid.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whosaid.Documents;
import org.whosaid.article.Article;
import org.whosaid.article.ArticleReader;
import org.whosaid.attribution.Attributions;
import org.whosaid.attribution.EncoderAttributor;
import org.whosaid.entity.EntityFinder;
import org.whosaid.language.LanguageAnalyzer;
import org.whosaid.language.TokenView;
import org.whosaid.models.Models;
import org.whosaid.quotation.QuotationFinder;
import org.whosaid.quotation.QuotationMarks;

/** With the real models. */
class ReferenceModelIT {

    private static LanguageAnalyzer language;
    private static EncoderAttributor attributor;
    private static EntityFinder entities;
    private static ReferenceModel model;

    @BeforeAll
    static void load() {
        Models models = Models.load();
        language = LanguageAnalyzer.load(models);
        attributor = EncoderAttributor.load(models);
        entities = EntityFinder.load(models);
        model = ReferenceModel.load(models);
    }

    /** Whom the pronouns of a text mean, in their order: "he: Carl Roe". */
    private static List<String> meant(String text) {
        Article article = new ArticleReader().read(Documents.of("test", text));
        TokenView tokens = new TokenView(article, language.analyze(article));
        QuotationMarks marks = new QuotationFinder().find(article);
        Attributions attributions = attributor.attribute(tokens, marks);
        DocumentView view = new DocumentView(tokens, marks, entities.find(tokens));
        Map<Integer, PronounReference> references = model.resolve(view, attributions.attributions(),
                attributions.vectors());
        return references.entrySet().stream()
                .map(entry -> view.tokens().lower(entry.getKey()) + ": " + name(view, entry.getValue()).orElse("nobody"))
                        .collect(Collectors.toList());
    }

    private static Optional<String> name(DocumentView view, PronounReference reference) {
        return reference.isSomebody() ? Optional.of(view.entities().get(reference.candidates().get(0).entity())
                .name()) : Optional.empty();
    }

    @Test
    void objectsAndOwnersAreResolvedAsSubjectsAre() {
        assertEquals(List.of("he: Carl Roe", "his: Carl Roe", "him: Carl Roe"),
                meant("Carl Roe came to Dunmore in 1998. He brought his horse, and the mayor gave him a house."));
    }

    @Test
    void pronounBetweenQuotationMarksMeansSomebodyElseThanTheSpeaker() {
        assertEquals(List.of("he: Carl Roe"),
                meant("Carl Roe left the council on Friday. “He never told us the truth,” said Mark Ode, the mayor."));
    }

    @Test
    void ofTwoOfOneGenderWhoActsAndWhoIsActedUponAreTold() {
        assertEquals(List.of("her: Ida Roe"),
                meant("Ada Ode met Ida Roe at the harbour and offered her a seat on the board."));
    }

    @Test
    void pronounBeforeItsNameMeansThatName() {
        assertEquals(List.of("she: Ada Ode"), meant("When she was elected mayor of Dunmore, Ada Ode was thirty."));
    }

    @Test
    void pronounOfSomebodyWithoutANameMeansNobody() {
        assertEquals(List.of("she: nobody"),
                meant("A young woman stopped the bus to Dunmore. She asked for a ticket."));
    }

    @Test
    void genderTellsTwoPeopleApart() {
        assertEquals(List.of("she: Ada Ode", "he: Carl Roe"),
                meant("Ada Ode and Carl Roe ran the shipyard for years. She kept the books. He built the boats."));
    }
}
