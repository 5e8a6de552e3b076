package org.whosaid.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.whosaid.article.Block.Kind;

/**
 * Finds the by-lines and datelines of an article: who wrote it, where and when. They are marked wherever they stand,
 * but only those above or at the head of the first paragraphs give the article's author, place and date.
 */
final class FrontMatter {

    /** Number of paragraphs in which capitals before a dash suffice: decks may stand above the true first. */
    private static final int FIRST_PARAGRAPHS = 3;

    private final ArticleBuilder builder;
    private final Map<Integer, Dateline> datelines = new HashMap<>();
    private final Map<Integer, Byline> bylines = new HashMap<>();

    FrontMatter(ArticleBuilder builder) {
        this.builder = builder;
    }

    /** Marks the lines that are by-lines or datelines as a whole. */
    void markLines() {
        for (int index = 0; index < builder.size(); index++) {
            if (builder.isOpen(index)) {
                markLine(index);
            }
        }
    }

    private void markLine(int index) {
        LayoutLine line = builder.line(index);
        Optional<Byline> byline = Byline.whole(line);
        Optional<Dateline> dateline = byline.isPresent() ? Optional.empty() : Dateline.whole(line);
        byline.ifPresent(found -> markByline(index, found));
        dateline.ifPresent(found -> markDateline(index, found));
        if (builder.isOpen(index) && index > 0 && builder.kind(index - 1) == Kind.BYLINE && Byline.isRoleLine(line)) {
            builder.mark(index, Kind.BYLINE);
        }
    }

    private void markDateline(int index, Dateline dateline) {
        datelines.put(index, dateline);
        builder.mark(index, Kind.DATELINE);
    }

    private void markByline(int index, Byline byline) {
        bylines.put(index, byline);
        builder.mark(index, Kind.BYLINE);
    }

    /** Marks a by-line without "By", which is known only by its place right below the headline. */
    void markBareByline(OptionalInt headline) {
        int below = headline.orElse(builder.size()) + 1;
        while (below < builder.size() && builder.kind(below) == Kind.DATELINE) {
            below++;
        }
        int index = below;
        if (index < builder.size() && builder.isOpen(index)) {
            Byline.bare(builder.line(index)).ifPresent(byline -> markByline(index, byline));
        }
    }

    /** Finds the datelines at the head of paragraphs, once all else is marked. */
    void findHeadDatelines() {
        int paragraphs = 0;
        for (int index = 0; index < builder.size(); index++) {
            if (builder.isOpen(index)) {
                boolean likely = ++paragraphs <= FIRST_PARAGRAPHS || builder.kind(index - 1) == Kind.HEADING;
                int found = index;
                Dateline.head(builder.line(index)).filter(head -> likely || head.sure())
                        .ifPresent(head -> datelines.put(found, head));
            }
        }
    }

    /** The dateline that a line is or starts with. */
    Optional<Dateline> dateline(int index) {
        return Optional.ofNullable(datelines.get(index));
    }

    /** The writers. */
    Optional<String> author() {
        return bylines.keySet().stream().sorted().map(bylines::get).flatMap(byline -> byline.author().stream())
                .findFirst();
    }

    /** The place of the first dateline that has one. */
    Optional<String> place() {
        return front().stream().flatMap(index -> dateline(index).flatMap(Dateline::place).stream()).findFirst();
    }

    /** The first date with a year, else the first date. */
    Optional<String> date() {
        List<String> dates = new ArrayList<>();
        for (int index : front()) {
            dateline(index).flatMap(Dateline::date).ifPresent(dates::add);
            Optional.ofNullable(bylines.get(index)).flatMap(Byline::date).ifPresent(dates::add);
        }
        return dates.stream().filter(FrontMatter::hasYear).findFirst().or(() -> dates.stream().findFirst());
    }

    /** Whether a date is in ISO 8601. */
    private static boolean hasYear(String date) {
        return date.length() > 4 && date.charAt(4) == '-' && date.chars().limit(4).allMatch(Character::isDigit);
    }

    /** The lines up to the last of the first paragraphs. */
    private List<Integer> front() {
        List<Integer> front = new ArrayList<>();
        int paragraphs = 0;
        for (int index = 0; index < builder.size() && paragraphs < FIRST_PARAGRAPHS; index++) {
            front.add(index);
            paragraphs += builder.kind(index) == null ? 1 : 0;
        }
        return front;
    }
}
