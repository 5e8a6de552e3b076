package org.whosaid.attribution.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.article.Block;
import org.whosaid.attribution.Attribution.Basis;
import org.whosaid.attribution.Source;
import org.whosaid.language.TokenView;
import org.whosaid.text.Span;

/** The turns of a transcript, which stand below or behind the labels that name their speakers. */
final class LabelledTurns {

    private final TokenView tokens;
    private final ContentTokens contents;

    LabelledTurns(TokenView tokens, ContentTokens contents) {
        this.tokens = tokens;
        this.contents = contents;
    }

    /** The attribution of each label; its content is what follows up to the next label, notes and pictures between apart. */
    List<AttributionBuilder> read() {
        List<AttributionBuilder> turns = new ArrayList<>();
        @Nullable AttributionBuilder turn = null;
        for (Block block : tokens.article().blocks()) {
            if (block.kind() == Block.Kind.LABEL) {
                turn = AttributionBuilder.without(source(block), Basis.LABEL);
                turns.add(turn);
            } else if (block.kind() == Block.Kind.SPEECH && turn != null) {
                contents.take(turn, block.span());
            } else if (block.kind() != Block.Kind.BOILERPLATE && block.kind() != Block.Kind.CAPTION) {
                turn = null;
            }
        }
        return turns;
    }

    private static Source source(Block label) {
        return label.name().<Source>map(name -> new Source.Stated(name, name)).orElseGet(Source.Unknown::new);
    }

    /** Whether a span stands in a turn or its label. */
    boolean contains(Span span) {
        Block.Kind kind = tokens.block(tokens.blockOf(tokens.firstToken(span))).kind();
        return tokens.isRead(span) && (kind == Block.Kind.SPEECH || kind == Block.Kind.LABEL);
    }
}
