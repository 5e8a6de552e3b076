package org.whosaid.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.attribution.RuleTrace;
import org.whosaid.entity.NamedEntity;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.reference.Discourse;
import org.whosaid.reference.Discourse.Candidate;
import org.whosaid.reference.DocumentView;
import org.whosaid.reference.PronounReference;

class NominalResolverTest {

    private static final String ODE = "[PER Ada/NNP Ode/NNP ]";
    private static final String ROE = "[PER Karl/NNP Roe/NNP ]";
    private static final Set<String> MARKS = Set.of("»", "«", "^");
    private static final String FUND = "[ORG Kent/NNP Fund/NNP ]";

    /** A source between "»" and "«", whose head stands behind "^" or is its last word, in a text of which all names were read. */
    private record Example(DocumentView view, SourcePhrase phrase) {

        static Example of(String marked) {
            List<String> items = List.of(marked.trim().split("\\s+"));
            String tagged = items.stream().filter(item -> !MARKS.contains(item)).collect(Collectors.joining(" "));
            DocumentView view = Views.titled(marked.contains("Mayor/NNP") ? List.of("Mayor") : List.of(), tagged);
            int start = tokensBefore("»", items);
            int end = tokensBefore("«", items);
            int head = items.contains("^") ? tokensBefore("^", items) : end - 1;
            return new Example(view, new SourcePhrase(view.tokens().span(start, end), start, end, items.contains("^") ? head : start, head));
        }

        private static int tokensBefore(String mark, List<String> items) {
            return (int) items.subList(0, items.indexOf(mark)).stream().filter(item -> item.contains("/")).count();
        }

        NominalResolver resolver(RuleTrace trace) {
            return resolver(trace, Map.of());
        }

        NominalResolver resolver(RuleTrace trace, Map<Integer, PronounReference> learned) {
            Discourse discourse = new Discourse();
            for (int token = 0; token < phrase.start(); token = Math.max(token + 1, view.nameEnd(token))) {
                if (view.entityOf(token) != DocumentView.NONE) {
                    discourse.see(view.mention(view.entityOf(token), token, view.nameEnd(token)));
                }
            }
            Gender[] genders = view.entities().stream().map(NamedEntity::gender).toArray(Gender[]::new);
            UnnamedReferents unnamed = new UnnamedReferents(view, new IndirectSpeechIndex(view.tokens(), List.of()));
            return new NominalResolver(new ReadingState(view, genders, discourse, unnamed, new ResolvedPronouns(), learned), trace);
        }

        Optional<Resolution> by(String rule) {
            return resolver(RuleTrace.NONE).rules().stream().filter(named -> named.name().equals(rule)).findFirst()
                    .orElseThrow().rule().resolve(phrase);
        }
    }

    /** Where the model takes the head of the source to mean the nth token, by a probability, and nobody else. */
    private static String learned(String marked, int token, double probability) {
        Example example = Example.of(marked);
        int entity = example.view().entityOf(token);
        boolean named = entity != DocumentView.NONE;
        PronounReference reference = new PronounReference(named ? List.of(new Candidate(entity, probability)) : List.of(),
                named ? Map.of() : Map.of(token, probability), named ? 1 - probability : 1);
        return shown(example.resolver(RuleTrace.NONE, Map.of(example.phrase().head(), reference)).of(example.phrase()));
    }

    @Test
    void pronounsMeanWhatWasLearned() {
        String they = ODE + " and/CC " + ROE + " met/VBD pilots/NNS/pilot of/IN " + FUND + " ./. | » They/PRP « said/VBD";
        assertEquals("pilots, COLLECTIVE", learned(they, 6, 0.6));
        assertEquals("Kent Fund, ORGANIZATION", learned(they, 8, 0.6));
        assertEquals("Kent Fund, ORGANIZATION", learned("The/DT report/NN for/IN " + FUND + " ended/VBD ./. | » It/PRP « said/VBD", 3, 0.6));
    }

    @Test
    void whoIsNoPlace() {
        String who = ODE + " ,/, a/DT singer/NN from/IN [CITY Dunmore/NNP ] ,/, [STATE Kent/NNP ] ,/, » who/WP « said/VBD";
        assertEquals("Ada Ode, PERSON", learned(who, 0, 0.6));
    }

    @Test
    void rulesTellWhereTheModelFindsNobody() {
        String they = ODE + " and/CC " + ROE + " left/VBD the/DT " + FUND + " ./. | » They/PRP « said/VBD";
        assertEquals("Ada Ode and Karl Roe, COLLECTIVE", learned(they, 7, 0.3));
    }

    private static String shown(Resolution resolution) {
        return resolution.name().orElse("nobody") + ", " + resolution.kind();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "several names # » " + ODE + " and/CC " + ROE + " « left/VBD # Ada Ode and Karl Roe, COLLECTIVE",
        "age # " + ODE + " ,/, 24/CD ,/, fell/VBD ./. | » The/DT 24-year-old/JJ « said/VBD # Ada Ode, PERSON",
        "attribute of one in view # " + ODE + " fell/VBD ./. | » The/DT [NAT Swede/NN ] « said/VBD # Ada Ode, PERSON",
        "attribute # » The/DT [NAT Swede/NN ] « said/VBD # The Swede, UNNAMED",
        "name among others # » [PER Ada/NNP ^ Ode/NNP ] and/CC other/JJ pilots/NNS « said/VBD # Ada Ode and other pilots, COLLECTIVE",
        "name # » Her/PRP$ ^ lawyer/NN ,/, " + ODE + " « said/VBD # Ada Ode, PERSON",
        "nobody # » no/DT one/NN « said/VBD # nobody, UNKNOWN",
        "they # " + ODE + " and/CC " + ROE + " left/VBD ./. | » They/PRP « said/VBD # Ada Ode and Karl Roe, COLLECTIVE",
        "it # A/DT report/NN came/VBD ./. | » It/PRP « said/VBD # A report, DOCUMENT",
        "relative pronoun # " + ODE + " ,/, » who/WP « said/VBD # Ada Ode, PERSON",
        "both # " + ODE + " met/VBD " + ROE + " ./. | » Both/DT « said/VBD # Ada Ode and Karl Roe, COLLECTIVE",
        "general pronoun # » Some/DT « said/VBD # Some, COLLECTIVE",
        "indefinite pronoun # » Someone/NN « said/VBD # Someone, UNNAMED",
        "other pronoun # » You/PRP « said/VBD # nobody, UNKNOWN",
        "one of a people # » another/DT ^ Breton/NNP « said/VBD # another Breton, UNNAMED",
        "unlisted name # » Norbridge/NNP Vell/NNP « said/VBD # Norbridge Vell, PERSON",
        "two described # " + ODE + " met/VBD " + ROE + " ./. | » Both/DT men/NNS/man « said/VBD # Ada Ode and Karl Roe, COLLECTIVE",
        "many described # » Residents/NNS/resident « said/VBD # Residents, COLLECTIVE",
        "title # Mayor/NNP " + ODE + " left/VBD ./. | » The/DT mayor/NN « said/VBD # Ada Ode, PERSON",
        "organization # " + FUND + " grew/VBD ./. | » The/DT fund/NN « said/VBD # Kent Fund, ORGANIZATION",
        "one in view # " + ODE + " won/VBD ./. | » The/DT nominee/NN « said/VBD # Ada Ode, PERSON",
        "description # » A/DT senior/JJ official/NN « said/VBD # A senior official, UNNAMED",
    })
    void firstRuleThatFitsDecidesWhomWordsMean(String rule, String marked, String meant) {
        Example example = Example.of(marked);
        List<String> fired = new ArrayList<>();
        Resolution resolution = example.resolver((name, words) -> fired.add(name)).of(example.phrase());
        assertEquals(meant, shown(resolution));
        assertEquals(List.of(rule), fired);
        assertEquals(meant, example.by(rule).map(NominalResolverTest::shown).orElse("no word"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "several names # » " + ODE + " « left/VBD",
        "age # " + ODE + " ,/, 24/CD ,/, fell/VBD ./. | » The/DT 25-year-old/JJ « said/VBD",
        "attribute of one in view # » The/DT [NAT Swede/NN ] « said/VBD",
        "attribute # » The/DT [NAT Chinese/JJ ] « said/VBD",
        "name among others # » [PER Ada/NNP ^ Ode/NNP ] and/CC nominee/NN « said/VBD",
        "name # » A/DT ^ lawyer/NN for/IN " + ODE + " « said/VBD",
        "both # " + ODE + " left/VBD ./. | » Both/DT « said/VBD",
        "one of a people # » Breton/NNP « said/VBD",
        "unlisted name # » Attorney/NNP General/NNP « said/VBD",
        "two described # " + ODE + " met/VBD " + ROE + " ./. | » Men/NNS/man « said/VBD",
        "many described # » A/DT resident/NN « said/VBD",
        "title # Mayor/NNP " + ODE + " left/VBD ./. | » A/DT mayor/NN « said/VBD",
        "organization # » The/DT fund/NN « said/VBD",
    })
    void ruleSaysNothingOfOtherWords(String rule, String marked) {
        assertEquals(Optional.empty(), Example.of(marked).by(rule));
    }

    @Test
    void everyRuleHasANameOfItsOwn() {
        List<String> names = Example.of("» You/PRP « said/VBD").resolver(RuleTrace.NONE).rules().stream()
                .map(RuleChain.Named::name).toList();
        assertEquals(names.stream().distinct().toList(), names);
    }
}
