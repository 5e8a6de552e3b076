package org.whosaid.attribution.act;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whosaid.article.Block;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.Source;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.text.Span;

/** What tells whether an attribution with a cue reports words, and which. */
final class ActCues {

    private static final String TO = "to";

    private final TokenView tokens;
    private final Attribution attribution;
    private final CueHead cue;
    private final Complement complement;
    private final List<ReportingClass> classes;

    ActCues(TokenView tokens, Attribution attribution) {
        this.tokens = tokens;
        this.attribution = attribution;
        this.cue = new CueHead(tokens, attribution.cue().orElseThrow());
        this.complement = Complement.of(tokens, attribution);
        this.classes = cue.classes().stream().filter(one -> one != ReportingClass.REFUSAL || refusesToSpeak()).toList();
    }

    /** "declined to comment", and no "refused to leave". */
    private boolean refusesToSpeak() {
        return tokens.lower(tokens.firstToken(attribution.content().get(0))).equals(TO) && ReportingClass.of(tokens.lemma(
                tokens.firstToken(attribution.content().get(0)) + 1)).stream().anyMatch(ReportingClass::isSaid);
    }

    CueHead cue() {
        return cue;
    }

    Complement complement() {
        return complement;
    }

    List<ReportingClass> classes() {
        return classes;
    }

    /** Whether what speaks is a text: a report, a study. */
    boolean isDocument() {
        return isStudy() || Lexicon.DOCUMENT.has(sourceNoun());
    }

    /** Whether what speaks shows something: a study, a poll. */
    boolean isStudy() {
        return Lexicon.STUDY.has(sourceNoun());
    }

    private String sourceNoun() {
        return attribution.source() instanceof Source.Stated stated ? tokens.lemma(tokens.endToken(stated.head()) - 1) : "";
    }

    private boolean isOfParticipant() {
        return attribution.source() instanceof Source.Author || attribution.source() instanceof Source.Stated stated
                && Lexicon.PARTICIPANT_PRONOUN.has(tokens.lower(tokens.firstToken(stated.span())));
    }

    private boolean isAsked() {
        Span span = attribution.cue().orElseThrow();
        int sentence = tokens.sentenceOf(tokens.firstToken(span));
        return sentence >= 0 && tokens.text(tokens.sentence(sentence).end() - 1).equals("?");
    }

    /** The features of the model, by name. */
    Map<String, Double> features() {
        Map<String, Double> features = new LinkedHashMap<>();
        features.put("always", 1.0);
        features.put("certainty", attribution.certainty());
        classFeatures(features);
        cueFeatures(features);
        sourceFeatures(features);
        return features;
    }

    private void classFeatures(Map<String, Double> features) {
        String first = classes.isEmpty() ? "none" : classes.get(0).name();
        classes.forEach(one -> put(features, "class " + one, true));
        put(features, "class none", classes.isEmpty());
        put(features, "said", classes.stream().anyMatch(ReportingClass::isSaid));
        put(features, "several classes", classes.size() > 1);
        put(features, "words and deeds", classes.stream().map(ReportingClass::isOfWords).distinct().count() > 1);
        put(features, "complement " + complement, true);
        put(features, first + " " + complement, true);
        put(features, first + " preposition", cue.endsInPreposition());
        put(features, first + " noun", !cue.isVerb());
        put(features, first + " negated", cue.isNegated());
        put(features, first + " passive", cue.isPassive());
        put(features, first + " participant", isOfParticipant());
    }

    private void cueFeatures(Map<String, Double> features) {
        put(features, "sign", cue.isSign());
        put(features, "noun", !cue.isVerb());
        put(features, "passive", cue.isPassive());
        put(features, "negated", cue.isNegated());
        put(features, "modal", cue.isModal());
        put(features, "infinitive", cue.isInfinitive());
        put(features, "governed", cue.isGoverned());
        put(features, "participle", cue.isParticiple());
        put(features, "preposition", cue.endsInPreposition());
        put(features, "asked", isAsked());
    }

    private void sourceFeatures(Map<String, Double> features) {
        int block = tokens.blockOf(tokens.firstToken(attribution.cue().orElseThrow()));
        put(features, "headline", block >= 0 && tokens.block(block).kind() == Block.Kind.HEADLINE);
        put(features, "no source", attribution.source() instanceof Source.Unknown);
        put(features, "document", isDocument());
        put(features, "participant", isOfParticipant());
    }

    private static void put(Map<String, Double> features, String name, boolean is) {
        if (is) {
            features.put(name, 1.0);
        }
    }
}
