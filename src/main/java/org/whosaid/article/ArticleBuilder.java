package org.whosaid.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.article.Block.Kind;

/** What is known of the pieces of one article while it is read. Not for two threads. */
final class ArticleBuilder {

    private final List<LayoutLine> pieces;
    private final Turns turns;
    private final @Nullable Kind[] kinds;

    ArticleBuilder(List<LayoutLine> pieces) {
        this.pieces = List.copyOf(pieces);
        this.turns = Turns.among(this.pieces);
        this.kinds = new Kind[pieces.size()];
    }

    int size() {
        return pieces.size();
    }

    LayoutLine piece(int piece) {
        return pieces.get(piece);
    }

    /** What a piece is, or null as long as nobody knows. */
    @Nullable Kind kind(int piece) {
        return kinds[piece];
    }

    void mark(int piece, Kind kind) {
        kinds[piece] = kind;
    }

    /** Whether a piece stands beside the text: boilerplate, a caption, a by-line or a dateline. */
    boolean isFurniture(int piece) {
        return isExtra(piece) || kinds[piece] == Kind.BYLINE || kinds[piece] == Kind.DATELINE;
    }

    /** Whether a piece is boilerplate or a caption. */
    boolean isExtra(int piece) {
        return kinds[piece] == Kind.BOILERPLATE || kinds[piece] == Kind.CAPTION;
    }

    Turns turns() {
        return turns;
    }

    /** Whether a piece starts a turn or goes on with one. */
    boolean isTurn(int piece) {
        return turns.label(piece).isPresent() || turns.isSpeech(piece);
    }

    /** Whether nothing is known of a piece yet. */
    boolean isOpen(int piece) {
        return kinds[piece] == null && !isTurn(piece);
    }
}
