package org.whosaid.attribution.rule;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.whosaid.article.Block;
import org.whosaid.attribution.relation.Relation;
import org.whosaid.text.Span;

/**
 * Tells those to whom something is said from those who say it: "Ode was told that …", "Ode is accused of …", "the court
 * heard that …". PolNeAR annotates no source there, unless "by" brings one.
 */
final class PassiveAddressees {

    private static final Pattern PASSIVE = Pattern.compile("(?:.* )?(?:(?:am|is|are|was|were|been|be|being|gets?|got) (?:[a-z]+ly )?"
            + "(?:told|asked|accused|informed|warned|reminded|urged|advised|ordered|instructed)\\b.*|accused of)");
    private static final Set<String> COURTS = Set.of("court", "jury", "juror", "tribunal", "inquest", "inquiry", "hearing", "trial");

    private final Passage passage;

    PassiveAddressees(Passage passage) {
        this.passage = passage;
    }

    /** Whether the subject of a tie's cue is the one who is spoken to. */
    boolean isSubjectOf(Relation tie) {
        Span cue = tie.cue().span();
        boolean behind = tie.source().isPresent() && cue.isBefore(tie.source().get().span());
        return !behind && (PASSIVE.matcher(passage.words(cue).toLowerCase(Locale.ROOT)).matches() || isInCourt(cue)
                || isAtEndOfHeadline(cue));
    }

    /** "a court heard": nobody tells who spoke there. */
    private boolean isInCourt(Span cue) {
        int first = passage.firstToken(cue);
        return passage.lemma(passage.endToken(cue) - 1).equals("hear") && COURTS.contains(passage.lemma(first - 1));
    }

    /** "Council knew of the leak, court told" */
    private boolean isAtEndOfHeadline(Span cue) {
        int last = passage.endToken(cue) - 1;
        Block block = passage.block(passage.blockOf(last));
        return block.kind() == Block.Kind.HEADLINE && passage.lower(last).equals("told") && cue.end() == block.span().end();
    }
}
