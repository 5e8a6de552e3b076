package org.whosaid.page;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ArticleRecord.Mention.Form;
import org.whosaid.record.Excerpt;
import org.whosaid.text.Text;

/**
 * Explains in words why a quotation is attributed to its speaker: “She added”; “She” is Kurosawa Tomoe, named in the
 * previous sentence. For one article.
 */
final class Explanation {

    /** A source and its cue are shown as one stretch of text up to this length. */
    private static final int MAX_WORDING_CODE_POINTS = 120;
    /** Beyond this distance, sentences aren't counted. */
    private static final int MAX_LOOKBACK_CODE_POINTS = 4000;
    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten");

    private final Optional<Text> text;
    private final Map<String, ArticleRecord.Entity> entities;

    Explanation(ShownArticle article) {
        this.text = article.text();
        this.entities = article.record().entities().stream()
                .collect(Collectors.toMap(ArticleRecord.Entity::id, Function.identity(), (first, second) -> first));
    }

    /** The explanation, without "because" and full stop. */
    String of(ArticleRecord.Quote quote, Optional<ShownQuote> before) {
        String wording = wording(quote);
        String why = switch (quote.basis()) {
            case ADJACENT -> wording.isEmpty() ? "the name is next to the quotation" : wording + " is next to the quotation";
            case CONTINUED -> "it continues " + before.map(ShownQuote::anchor).orElse("the previous quotation")
                    + (wording.isEmpty() ? "" : ", " + wording);
            case CONVERSATION -> "the speakers take turns here";
            case LABEL -> wording.isEmpty() ? "the turn is labelled with the name" : "the turn is labelled " + wording;
            case HEADING -> wording.isEmpty() ? "the heading names the speaker" : "the heading says " + wording;
            case NONE -> "no source was found";
            case CUE -> wording.isEmpty() ? "the cue names the speaker" : wording;
        };
        return why + identity(quote);
    }

    private String wording(ArticleRecord.Quote quote) {
        ArticleRecord.@Nullable Mention mention = quote.speaker().mention();
        Excerpt cue = quote.cue();
        if (mention == null || cue == null) {
            return mention != null ? quoted(mention.place().text()) : cue != null ? quoted(cue.text()) : "";
        }
        boolean mentionFirst = mention.place().start() <= cue.start();
        return mentionFirst ? together(mention.place(), cue) : together(cue, mention.place());
    }

    private String together(Excerpt first, Excerpt second) {
        int end = Math.max(first.end(), second.end());
        boolean near = end - first.start() <= MAX_WORDING_CODE_POINTS && second.start() - first.end() <= MAX_WORDING_CODE_POINTS / 4;
        return near && text.isPresent() ? quoted(text.get().slice(first.start(), end))
                : quoted(first.text()) + " … " + quoted(second.text());
    }

    private String identity(ArticleRecord.Quote quote) {
        ArticleRecord.Mention mention = quote.speaker().mention();
        String name = quote.speaker().name();
        if (mention == null || name == null || mention.place().text().contains(name)) {
            return "";
        }
        return "; " + quoted(mention.place().text()) + " is " + name
                + (mention.form() == Form.NAME ? "" : named(quote.speaker(), mention.place().start()));
    }

    /** How far back the speaker was last named. */
    private String named(ArticleRecord.Speaker speaker, int place) {
        ArticleRecord.Entity entity = entities.get(String.valueOf(speaker.entity()));
        int last = entity == null ? -1 : lastName(entity.mentions(), place);
        if (last < 0 || text.isEmpty()) {
            return last < 0 && entity != null && text.isPresent() ? ", named later" : "";
        }
        return place - last > MAX_LOOKBACK_CODE_POINTS ? ", named much earlier" : ", named " + distance(text.get().slice(last, place));
    }

    /** The end of the last name before an offset; -1 if there is none. A binary search, since mentions are in order. */
    private static int lastName(List<ArticleRecord.Mention> mentions, int place) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) / 2;
            boolean before = mentions.get(middle).place().end() <= place;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        for (int i = low - 1; i >= 0 && place - mentions.get(i).place().end() <= MAX_LOOKBACK_CODE_POINTS; i--) {
            if (mentions.get(i).form() == Form.NAME) {
                return mentions.get(i).place().end();
            }
        }
        return low > 0 ? mentions.get(0).place().end() : -1;
    }

    private static String distance(String between) {
        int sentences = sentencesEnded(between);
        return switch (sentences) {
            case 0 -> "in the same sentence";
            case 1 -> "in the previous sentence";
            default -> (sentences < NUMBERS.size() ? NUMBERS.get(sentences) : String.valueOf(sentences)) + " sentences earlier";
        };
    }

    private static int sentencesEnded(String between) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(between);
        int ended = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE && at < between.length(); at = breaks.next()) {
            ended += isAbbreviation(between.substring(0, at).strip()) ? 0 : 1;
        }
        boolean whole = !between.isBlank() && Character.isWhitespace(between.charAt(between.length() - 1))
                && endsSentence(between.strip());
        return ended + (whole ? 1 : 0);
    }

    /** "Mr.", "Gen." and initials don't end a sentence. */
    private static boolean isAbbreviation(String before) {
        String word = before.substring(before.lastIndexOf(' ') + 1);
        return word.endsWith(".") && word.length() <= 5 && word.length() > 1 && Character.isUpperCase(word.charAt(0));
    }

    private static boolean endsSentence(String words) {
        String bare = words.replaceAll("[\"'”’)\\]]+$", "");
        return !isAbbreviation(bare) && (bare.endsWith(".") || bare.endsWith("!") || bare.endsWith("?"));
    }

    static String quoted(String words) {
        return "“" + words + "”";
    }
}
