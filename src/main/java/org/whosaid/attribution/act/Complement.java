package org.whosaid.attribution.act;

import java.util.stream.IntStream;
import org.whosaid.attribution.Attribution;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.text.Span;

/** How content is joined to its cue. */
enum Complement {
    /** "that it rains" */ THAT,
    /** "whether it rains", "what it costs" */ WH,
    /** "to go home" */ INFINITIVE,
    /** "the union to pay" */ OBJECT_INFINITIVE,
    /** A clause without "that": "it rains". */ CLAUSE,
    /** "leaving the club" */ GERUND,
    /** A noun phrase: "the deal". */ OBJECT,
    /** A clause before the cue: "it rains, he said". */ CLAUSE_BEFORE,
    /** Other words before the cue, as the subject of a passive verb: "the deal was announced". */ OBJECT_BEFORE;

    /** How the content of an attribution that has a cue is joined to it. */
    static Complement of(TokenView tokens, Attribution attribution) {
        int cueEnd = tokens.endToken(attribution.cue().orElseThrow());
        return attribution.content().stream().filter(span -> tokens.firstToken(span) >= cueEnd).findFirst()
                .map(span -> behind(tokens, span)).orElseGet(() -> before(tokens, attribution.content().get(0)));
    }

    private static Complement behind(TokenView tokens, Span content) {
        int first = tokens.firstToken(content);
        if (Lexicon.REPORTING_CLAUSE_OPENER.has(tokens.lower(first))) {
            return tokens.is(first, "that") ? THAT : WH;
        }
        if (tokens.pos(first) == PartOfSpeech.TO) {
            return INFINITIVE;
        }
        int verb = firstVerb(tokens, content);
        return verb == TokenView.NONE ? OBJECT : ofVerb(tokens, first, verb);
    }

    private static Complement ofVerb(TokenView tokens, int first, int verb) {
        PartOfSpeech form = tokens.pos(verb);
        if (form == PartOfSpeech.GERUND && verb == first) {
            return GERUND;
        }
        if (form == PartOfSpeech.INFINITIVE) {
            return OBJECT_INFINITIVE;
        }
        boolean relative = IntStream.range(first, verb).anyMatch(i -> tokens.pos(i).isWhWord());
        return (form.isFinite() || form == PartOfSpeech.MODAL) && !relative ? CLAUSE : OBJECT;
    }

    private static int firstVerb(TokenView tokens, Span content) {
        return IntStream.range(tokens.firstToken(content), tokens.endToken(content))
                .filter(i -> tokens.pos(i).isVerb() || tokens.pos(i) == PartOfSpeech.MODAL).findFirst().orElse(TokenView.NONE);
    }

    private static Complement before(TokenView tokens, Span content) {
        int verb = firstVerb(tokens, content);
        return verb != TokenView.NONE && ofVerb(tokens, tokens.firstToken(content), verb) == CLAUSE ? CLAUSE_BEFORE : OBJECT_BEFORE;
    }
}
