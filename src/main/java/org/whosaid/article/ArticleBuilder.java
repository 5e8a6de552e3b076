package org.whosaid.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.article.Block.Kind;

/** What is known of the lines of an article while it is read; lines are counted from 0. For one thread. */
final class ArticleBuilder {

    private final List<LayoutLine> lines;
    private final Turns turns;
    private final @Nullable Kind[] kinds;

    ArticleBuilder(List<LayoutLine> lines) {
        this.lines = List.copyOf(lines);
        this.turns = Turns.among(this.lines);
        this.kinds = new Kind[lines.size()];
    }

    int size() {
        return lines.size();
    }

    LayoutLine line(int index) {
        return lines.get(index);
    }

    /** What a line is; null while that is not known. */
    @Nullable Kind kind(int index) {
        return kinds[index];
    }

    void mark(int index, Kind kind) {
        kinds[index] = kind;
    }

    /** Whether a line is not part of the text proper: boilerplate, a caption, a by-line or a dateline. */
    boolean isPeripheral(int index) {
        return isBoilerplateOrCaption(index) || kinds[index] == Kind.BYLINE || kinds[index] == Kind.DATELINE;
    }

    /** Whether a line is boilerplate or a caption. */
    boolean isBoilerplateOrCaption(int index) {
        return kinds[index] == Kind.BOILERPLATE || kinds[index] == Kind.CAPTION;
    }

    Turns turns() {
        return turns;
    }

    /** Whether a line starts or continues a turn. */
    boolean isTurn(int index) {
        return turns.label(index).isPresent() || turns.isSpeech(index);
    }

    /** Whether nothing is known of a line yet. */
    boolean isOpen(int index) {
        return kinds[index] == null && !isTurn(index);
    }
}
