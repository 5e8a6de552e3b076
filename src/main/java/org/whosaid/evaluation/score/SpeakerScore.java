package org.whosaid.evaluation.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.evaluation.gold.GoldSpeaker;
import org.whosaid.evaluation.gold.GoldSpeakers;
import org.whosaid.evaluation.gold.ScorerTokens;
import org.whosaid.evaluation.score.Figures.SpeakerFigures;

/** Whether the speakers of quoted units carry the right resolved names and kinds. */
final class SpeakerScore {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "i", "we", "it", "who", "him", "her", "his");

    private final Map<String, SpeakerFigures> common = new LinkedHashMap<>();
    private final Map<String, SpeakerFigures> forms = new LinkedHashMap<>();

    private SpeakerScore() {
    }

    /** Rows with the most units first, then those that take the sources that are no pronouns apart. */
    static List<SpeakerFigures> figures(List<QuotedUnit> units, GoldSpeakers speakers, Records records) {
        SpeakerScore score = new SpeakerScore();
        for (QuotedUnit unit : units) {
            speakers.of(unit).ifPresent(
                    speaker -> score.count(unit, speaker, unit.covering(records.of(unit.article()))));
        }
        List<SpeakerFigures> rows = new ArrayList<>(byUnits(score.common));
        rows.addAll(byUnits(score.forms));
        return rows;
    }

    private static List<SpeakerFigures> byUnits(Map<String, SpeakerFigures> rows) {
        return rows.values().stream().sorted(Comparator.comparingInt(SpeakerFigures::units).reversed()).toList();
    }

    private void count(QuotedUnit unit, GoldSpeaker speaker, Optional<FoundQuote> quote) {
        NameMatch match = match(speaker, quote);
        boolean kindRight = quote.flatMap(FoundQuote::kind).filter(speaker.kind()::equals).isPresent();
        boolean pronoun = isPronoun(unit);
        for (String row : List.of("all", speaker.kind(), pronoun ? "source is a pronoun" : "source is no pronoun")) {
            count(common, row, match, kindRight);
        }
        if (!pronoun) {
            count(forms, form(unit, speaker), match, kindRight);
        }
    }

    private static void count(Map<String, SpeakerFigures> rows, String row, NameMatch match, boolean kindRight) {
        SpeakerFigures sum = rows.getOrDefault(row, new SpeakerFigures(row, 0, 0, 0, 0));
        rows.put(row, new SpeakerFigures(row, sum.units() + 1, sum.strict() + (match == NameMatch.STRICT ? 1 : 0),
                sum.lenient() + (match == NameMatch.NO ? 0 : 1), sum.kindRight() + (kindRight ? 1 : 0)));
    }

    /** How close the name is that a unit's quote gives. */
    static NameMatch match(GoldSpeaker speaker, Optional<FoundQuote> quote) {
        return NameMatch.of(quote.flatMap(FoundQuote::name).orElse(""), speaker.names());
    }

    private static boolean isPronoun(QuotedUnit unit) {
        return PRONOUNS.contains(unit.sourceWords().toLowerCase(Locale.ROOT));
    }

    private static String form(QuotedUnit unit, GoldSpeaker speaker) {
        if (unit.source().isEmpty()) {
            return "no source annotated";
        }
        Set<String> source = Set.copyOf(ScorerTokens.of(unit.sourceWords()));
        boolean named = speaker.names().stream().map(NameMatch::words).anyMatch(
                name -> name.stream().anyMatch(source::contains));
        return named ? "source names the speaker" : "source describes the speaker";
    }
}
