package org.whosaid.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.article.Block.Kind;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/** Turns marked lines into blocks; separates labels and datelines from the words after them. */
final class Blocks {

    private final ArticleBuilder builder;
    private final FrontMatter front;
    private final List<Block> blocks = new ArrayList<>();

    private Blocks(ArticleBuilder builder, FrontMatter front) {
        this.builder = builder;
        this.front = front;
    }

    /** The blocks of an article, in order. */
    static List<Block> of(ArticleBuilder builder, FrontMatter front) {
        Blocks blocks = new Blocks(builder, front);
        for (int index = 0; index < builder.size(); index++) {
            blocks.add(index);
        }
        return blocks.blocks;
    }

    private void add(int index) {
        Kind kind = builder.kind(index);
        Optional<TurnLabel> label = builder.turns().label(index);
        Optional<Dateline> dateline = front.dateline(index);
        if (kind != null) {
            blocks.add(new Block(kind, builder.line(index).span()));
        } else if (label.isPresent()) {
            split(builder.line(index), label.get().length(), Kind.LABEL, Kind.SPEECH);
        } else if (dateline.isPresent()) {
            split(builder.line(index), dateline.get().length(), Kind.DATELINE, Kind.PARAGRAPH);
        } else {
            blocks.add(new Block(builder.turns().isSpeech(index) ? Kind.SPEECH : Kind.PARAGRAPH,
                    builder.line(index).span()));
        }
    }

    private void split(LayoutLine line, int units, Kind first, Kind second) {
        Text text = line.text();
        int border = line.offset(units);
        text.trimmed(line.span().start(), border).ifPresent(span -> blocks.add(new Block(first, span)));
        Optional<Span> rest = text.trimmed(border, line.span().end());
        rest.ifPresent(span -> blocks.add(new Block(second, span)));
    }
}
