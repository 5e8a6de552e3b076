package org.whosaid.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.whosaid.article.Block.Kind;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/** Turns marked lines into blocks; separates labels, datelines and stage notes from the words around them. */
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
        LayoutLine line = builder.line(index);
        Kind kind = builder.kind(index);
        Optional<TurnLabel> label = builder.turns().label(index);
        Optional<Dateline> dateline = front.dateline(index);
        if (kind != null) {
            blocks.add(new Block(kind, line.span()));
        } else if (label.isPresent()) {
            addTurn(line, label.get());
        } else if (dateline.isPresent()) {
            int border = line.offset(dateline.get().length());
            addTrimmed(line.span().start(), border, span -> new Block(Kind.DATELINE, span));
            addTrimmed(border, line.span().end(), span -> new Block(Kind.PARAGRAPH, span));
        } else if (builder.turns().isSpeech(index)) {
            addSpeech(line.text(), line.span().start(), line.span().end());
        } else {
            blocks.add(new Block(Kind.PARAGRAPH, line.span()));
        }
    }

    private void addTurn(LayoutLine line, TurnLabel label) {
        int border = line.offset(label.length());
        Optional<Span> name = label.nameEnd() == label.nameStart() ? Optional.empty()
                : Optional.of(new Span(line.offset(label.nameStart()), line.offset(label.nameEnd())));
        addTrimmed(line.span().start(), border, span -> label.style() == TurnLabel.Style.CONTINUED
                ? new Block(Kind.BOILERPLATE, span) : new Block(Kind.LABEL, span, name));
        addSpeech(line.text(), border, line.span().end());
    }

    private void addSpeech(Text text, int from, int end) {
        int start = from;
        for (Span note : StageNotes.between(text, from, end)) {
            addTrimmed(start, note.start(), span -> new Block(Kind.SPEECH, span));
            blocks.add(new Block(Kind.BOILERPLATE, note));
            start = note.end();
        }
        addTrimmed(start, end, span -> new Block(Kind.SPEECH, span));
    }

    private void addTrimmed(int start, int end, Function<Span, Block> block) {
        builder.line(0).text().trimmed(start, end).map(block).ifPresent(blocks::add);
    }
}
