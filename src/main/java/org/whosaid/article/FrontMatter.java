package org.whosaid.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.whosaid.article.Block.Kind;

/**
 * Who wrote an article, where and when: finds its by-lines and datelines. They are marked wherever they stand, but only
 * what stands above or at the head of the first paragraphs speaks for the article.
 */
final class FrontMatter {

    /** In how many of the first paragraphs capitals before a dash are enough: decks may stand above the true first. */
    private static final int FIRST_PARAGRAPHS = 3;

    private final ArticleBuilder draft;
    private final Map<Integer, Dateline> datelines = new HashMap<>();
    private final Map<Integer, Byline> bylines = new HashMap<>();

    FrontMatter(ArticleBuilder draft) {
        this.draft = draft;
    }

    /** Marks the pieces that are by-lines or datelines as a whole. */
    void markLines() {
        for (int piece = 0; piece < draft.size(); piece++) {
            if (draft.isOpen(piece)) {
                markLine(piece);
            }
        }
    }

    private void markLine(int index) {
        LayoutLine piece = draft.piece(index);
        Optional<Byline> byline = Byline.line(piece);
        Optional<Dateline> dateline = byline.isPresent() ? Optional.empty() : Dateline.line(piece);
        byline.ifPresent(found -> markByline(index, found));
        dateline.ifPresent(found -> {
            datelines.put(index, found);
            draft.mark(index, Kind.DATELINE);
        });
        if (draft.isOpen(index) && index > 0 && draft.kind(index - 1) == Kind.BYLINE && Byline.isRoleLine(piece)) {
            draft.mark(index, Kind.BYLINE);
        }
    }

    private void markByline(int piece, Byline byline) {
        bylines.put(piece, byline);
        draft.mark(piece, Kind.BYLINE);
    }

    /** Marks a by-line without "By", which only the place right below the headline gives away. */
    void markBareByline(OptionalInt headline) {
        int below = headline.orElse(draft.size()) + 1;
        while (below < draft.size() && draft.kind(below) == Kind.DATELINE) {
            below++;
        }
        int piece = below;
        if (piece < draft.size() && draft.isOpen(piece)) {
            Byline.bare(draft.piece(piece)).ifPresent(byline -> markByline(piece, byline));
        }
    }

    /** Finds the datelines at the head of paragraphs, once all else is marked. */
    void findHeads() {
        int paragraphs = 0;
        for (int piece = 0; piece < draft.size(); piece++) {
            if (draft.isOpen(piece)) {
                boolean likely = ++paragraphs <= FIRST_PARAGRAPHS || draft.kind(piece - 1) == Kind.HEADING;
                int index = piece;
                Dateline.head(draft.piece(piece)).filter(head -> likely || head.sure())
                        .ifPresent(head -> datelines.put(index, head));
            }
        }
    }

    /** The dateline that a piece is or starts with. */
    Optional<Dateline> dateline(int piece) {
        return Optional.ofNullable(datelines.get(piece));
    }

    /** The writers. */
    Optional<String> author() {
        return bylines.keySet().stream().sorted().map(bylines::get).flatMap(byline -> byline.author().stream())
                .findFirst();
    }

    /** The place of the first dateline that has one. */
    Optional<String> place() {
        return front().stream().flatMap(piece -> dateline(piece).flatMap(Dateline::place).stream()).findFirst();
    }

    /** The first date with a year, else the first date. */
    Optional<String> date() {
        List<String> dates = new ArrayList<>();
        for (int piece : front()) {
            dateline(piece).flatMap(Dateline::date).ifPresent(dates::add);
            Optional.ofNullable(bylines.get(piece)).flatMap(Byline::date).ifPresent(dates::add);
        }
        return dates.stream().filter(date -> date.matches("\\d{4}-.*")).findFirst().or(() -> dates.stream().findFirst());
    }

    /** The pieces up to the last of the first paragraphs. */
    private List<Integer> front() {
        List<Integer> front = new ArrayList<>();
        int paragraphs = 0;
        for (int piece = 0; piece < draft.size() && paragraphs < FIRST_PARAGRAPHS; piece++) {
            front.add(piece);
            paragraphs += draft.kind(piece) == null ? 1 : 0;
        }
        return front;
    }
}
