package org.whosaid.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.Attributions;
import org.whosaid.attribution.EncoderAttributor;
import org.whosaid.entity.EntityFinder;
import org.whosaid.evaluation.gold.Annotation;
import org.whosaid.evaluation.gold.EvaluationException;
import org.whosaid.evaluation.gold.Gold;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.gold.GoldSpeaker;
import org.whosaid.evaluation.gold.GoldSpeakers;
import org.whosaid.evaluation.score.NameMatch;
import org.whosaid.evaluation.score.QuotedUnit;
import org.whosaid.language.LanguageAnalyzer;
import org.whosaid.models.Models;
import org.whosaid.reference.ReferenceModel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits whom pronouns mean, then how sure a speaker is, to articles whose speakers are known by name. Takes a minute. */
@Command(name = "train-speakers", mixinStandardHelpOptions = true,
        description = "Fits whom pronouns mean and how sure a speaker is to annotated speakers (DIR/speakers.tsv): "
                + "FOLDER/pronouns.tsv and FOLDER/confidence.tsv.")
public final class SpeakerCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "Folder of annotated articles with speakers.tsv.")
    private Path learned = Path.of(".");

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FOLDER", description = "Where to write the weights.")
    private Path output = Path.of(".");

    private final Models models = Models.load();
    private final LanguageAnalyzer language = LanguageAnalyzer.load(models);
    private final EntityFinder entities = EntityFinder.load(models);
    private final EncoderAttributor attributor = EncoderAttributor.load(models);
    private final ReferenceModel references = ReferenceModel.load(models);

    /** Starts it. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new SpeakerCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Gold gold = Gold.read(learned);
        GoldSpeakers speakers = gold.speakers()
                .orElseThrow(() -> new EvaluationException("no speakers.tsv in " + learned));
        List<SpeakerCase> cases = gold.articles().values().stream().map(article -> read(article, speakers)).toList();
        Map<String, Double> pronouns = new PronounTrainer(cases).train();
        write("pronouns.tsv", pronouns);
        ConfidenceTrainer confidence = new ConfidenceTrainer();
        cases.forEach(each -> confidence.add(each, pronouns));
        write("confidence.tsv", confidence.train());
        return 0;
    }

    private void write(String name, Map<String, Double> weights) throws IOException {
        List<String> lines = weights.entrySet().stream().map(each -> each.getKey() + "\t" + each.getValue()).toList();
        Files.write(output.resolve(name), lines);
        lines.forEach(System.out::println);
    }

    private SpeakerCase read(GoldArticle gold, GoldSpeakers speakers) {
        AnalyzedArticle reading = AnalyzedArticle.of(gold.id(), gold.text(), language);
        Attributions attributions = attributor.attribute(reading.tokens(), reading.marks());
        Map<Integer, List<String>> names = new HashMap<>();
        for (QuotedUnit unit : QuotedUnit.of(gold)) {
            Optional<GoldSpeaker> speaker = speakers.of(unit);
            int covering = covering(unit, attributions.attributions());
            if (speaker.isPresent() && covering >= 0) {
                names.put(covering, speaker.get().names());
            }
        }
        return new SpeakerCase(reading.tokens(), reading.marks(), attributions,
                entities.find(reading.tokens()), references, (attribution, name) -> !names.containsKey(attribution)
                        ? -1 : NameMatch.of(name, names.get(attribution)) == NameMatch.STRICT ? 1 : 0);
    }

    private static int covering(QuotedUnit unit, List<Attribution> attributions) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < attributions.size(); i++) {
            int shared = Annotation.shared(unit.place(), attributions.get(i).content());
            if (shared > most) {
                most = shared;
                best = i;
            }
        }
        return most >= 0.8 * unit.place().length() ? best : -1;
    }
}
