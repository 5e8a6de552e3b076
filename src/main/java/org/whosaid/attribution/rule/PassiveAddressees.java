package org.whosaid.attribution.rule;

import java.util.Locale;
import java.util.regex.Pattern;
import org.whosaid.article.Block;
import org.whosaid.attribution.relation.Relation;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.text.Span;

/**
 * Tells those to whom something is said from those who say it: "Ode was told that …", "Ode is accused of …", "the court
 * heard that …". PolNeAR annotates no source there, unless "by" brings one.
 */
final class PassiveAddressees {

    private static final Pattern PASSIVE = Pattern.compile("(?:.* )?(?:" + Lexicon.PASSIVE_AUXILIARY.alternatives()
            + " (?:[a-z]+ly )?" + Lexicon.ADDRESSED.alternatives() + "\\b.*|accused of)");

    private final TokenView tokens;

    PassiveAddressees(TokenView tokens) {
        this.tokens = tokens;
    }

    /** Whether the subject of a tie's cue is the one who is spoken to. */
    boolean isSubjectOf(Relation tie) {
        Span cue = tie.cue().span();
        boolean behind = tie.source().isPresent() && cue.isBefore(tie.source().get().span());
        return !behind && (PASSIVE.matcher(tokens.words(cue).toLowerCase(Locale.ROOT)).matches() || isInCourt(cue)
                || isAtEndOfHeadline(cue));
    }

    /** "a court heard": nobody tells who spoke there. */
    private boolean isInCourt(Span cue) {
        int first = tokens.firstToken(cue);
        return tokens.lemma(tokens.endToken(cue) - 1).equals("hear") && Lexicon.COURT.has(tokens.lemma(first - 1));
    }

    /** "Council knew of the leak, court told" */
    private boolean isAtEndOfHeadline(Span cue) {
        int last = tokens.endToken(cue) - 1;
        Block block = tokens.block(tokens.blockOf(last));
        return block.kind() == Block.Kind.HEADLINE && tokens.is(last, "told") && cue.end() == block.span().end();
    }
}
