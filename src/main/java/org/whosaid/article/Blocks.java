package org.whosaid.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.article.Block.Kind;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/** From marked pieces to blocks: cuts labels and datelines off the words that they stand before. */
final class Blocks {

    private final ArticleBuilder draft;
    private final FrontMatter front;
    private final List<Block> blocks = new ArrayList<>();

    private Blocks(ArticleBuilder draft, FrontMatter front) {
        this.draft = draft;
        this.front = front;
    }

    /** The blocks of an article, in order. */
    static List<Block> of(ArticleBuilder draft, FrontMatter front) {
        Blocks blocks = new Blocks(draft, front);
        for (int piece = 0; piece < draft.size(); piece++) {
            blocks.add(piece);
        }
        return blocks.blocks;
    }

    private void add(int index) {
        Kind kind = draft.kind(index);
        Optional<TurnLabel> label = draft.turns().label(index);
        Optional<Dateline> dateline = front.dateline(index);
        if (kind != null) {
            blocks.add(new Block(kind, draft.piece(index).span()));
        } else if (label.isPresent()) {
            split(draft.piece(index), label.get().length(), Kind.LABEL, Kind.SPEECH);
        } else if (dateline.isPresent()) {
            split(draft.piece(index), dateline.get().length(), Kind.DATELINE, Kind.PARAGRAPH);
        } else {
            blocks.add(new Block(draft.turns().isSpeech(index) ? Kind.SPEECH : Kind.PARAGRAPH,
                    draft.piece(index).span()));
        }
    }

    private void split(LayoutLine piece, int units, Kind first, Kind second) {
        Text text = piece.text();
        int border = piece.offset(units);
        text.trimmed(piece.span().start(), border).ifPresent(span -> blocks.add(new Block(first, span)));
        Optional<Span> rest = text.trimmed(border, piece.span().end());
        rest.ifPresent(span -> blocks.add(new Block(second, span)));
    }
}
