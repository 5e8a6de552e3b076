package org.whosaid.article;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where and when an article was written. Two forms: a line of its own ("Tokyo, Japan – January 7, 2025", "Updated 5:14
 * pm") and the head of a paragraph ("TOKYO, Jan. 7 —", "PARIS (AP) -"). In the second, a name before a dash is a dateline
 * only by its capitals, by an agency in brackets or by a date: "Clinton — who …" is none.
 *
 * @param length UTF-16 units of the piece's head that belong to it, dash included
 * @param place  the place, not in capitals, without region and country
 * @param date   ISO 8601 where it has a year, else as written
 * @param sure   whether more than capitals speaks for it: a region, an agency or a date
 */
record Dateline(int length, Optional<String> place, Optional<String> date, boolean sure) {

    private static final String LOUD = "(?:\\p{Lu}|Mc\\p{Lu})[\\p{Lu}\\p{M}.'’-]*";
    private static final String LOUD_NAME = LOUD + "(?: (?:" + LOUD + "|de|of|and|del|la)){0,3}";
    private static final String MILD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
    private static final String MILD_NAME = MILD + "(?: (?:" + MILD + "|de|of|and|del|la)){0,3}";
    private static final String REGION = "(?:, *" + MILD + "(?: (?:" + MILD + "|of|and)){0,3}){0,2}";
    private static final String AGENCY = "\\([^()]{2,40}\\)|/[^/]{2,25}/";
    private static final String DASH = "-{1,2}|[–—―‒]";

    private static final Pattern LOUD_HEAD = head("(?<place>" + LOUD_NAME + "(?:/" + LOUD_NAME + ")?)");
    private static final Pattern MILD_HEAD = head("(?<place>" + MILD_NAME + ")");
    private static final Pattern BARE_HEAD = Pattern.compile("(?<date>" + WrittenDate.PATTERN + ")? *(?<agency>" + AGENCY
            + ") *(?<dash>" + DASH + ")(?: |$)");
    /** "(CNN)", the one agency whose datelines go without a dash. */
    private static final Pattern DASHLESS = Pattern.compile("(?:(?<place>" + MILD_NAME + ")" + REGION
            + " *)?\\(CNN(?: Business)?\\) *(?=[\\p{Lu}\"“])");

    private static final String TIME = "(?:at +)?\\d{1,2}(?:[:.]\\d\\d){0,2} *(?i:[ap]\\.?m\\b\\.?)?"
            + "(?: *\\(?(?:[A-Z]{2,4}|GMT[+-]\\d+)\\)?)?";
    private static final String LABEL = "(?i:(?:first |last |originally )?(?:posted|published|updated|created|modified|date)"
            + "(?: on| at)?(?: +date)? *:? *)";
    private static final String BREAK = " *(?:[,|•·–—/-]|at|on)? *";
    private static final Pattern DATE_LINE = Pattern.compile("(?:" + LABEL + ")?(?:" + TIME + BREAK + ")?"
            + WrittenDate.PATTERN + "(?:" + BREAK + TIME + ")?(?: */ *[\\p{Lu} ]{2,30})?\\.?");
    private static final Pattern TIME_LINE = Pattern.compile("(?:" + LABEL
            + ")(?:\\d{1,2}:\\d\\d.{0,40}|\\d{1,2} [a-z]{1,7} ago)|"
            + "\\d{1,2}(?:: ?\\d\\d)? *(?i:[ap]\\.m\\.|[ap]m)(?: [A-Z]{2,4})?:?\\.?");
    private static final Pattern PLACE_LINE = Pattern.compile("(?<place>" + MILD_NAME + ")" + REGION
            + " *(?:[,|•·–—-]|--) *(?<date>" + WrittenDate.PATTERN + ")(?:" + BREAK + TIME + ")?\\.?");

    private static final int LONGEST_LINE = 110;
    private static final Set<String> NOT_PLACES = Set.copyOf(WordList.read("not-places.txt"));

    private static Pattern head(String place) {
        return Pattern.compile(place + "(?<region>" + REGION + "),? *(?<date>" + WrittenDate.PATTERN + ")?,? *"
                + "(?:-{0,2}(?<agency>" + AGENCY + "))? *(?<dash>" + DASH + ")(?<after> |$)?");
    }

    /** The dateline that a piece is, all of it. */
    static Optional<Dateline> line(LayoutLine piece) {
        if (piece.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        if (DATE_LINE.matcher(piece.head()).matches() || TIME_LINE.matcher(piece.head()).matches()) {
            return Optional.of(of(piece.head().length(), null, WrittenDate.in(piece.head()).orElse(null), true));
        }
        Matcher placed = PLACE_LINE.matcher(piece.head());
        return placed.matches()
                ? Optional.of(of(piece.head().length(), placed.group("place"), placed.group("date"), true))
                : head(piece).filter(head -> head.length >= piece.head().length());
    }

    /** The dateline at the head of a piece. */
    static Optional<Dateline> head(LayoutLine piece) {
        String words = piece.head();
        return loud(words).or(() -> mild(words)).or(() -> bare(words)).or(() -> dashless(words));
    }

    private static Optional<Dateline> loud(String words) {
        Matcher matcher = LOUD_HEAD.matcher(words);
        if (!matcher.lookingAt() || isGlued(matcher) || isNoPlace(matcher.group("place"))) {
            return Optional.empty();
        }
        boolean sure = !matcher.group("region").isEmpty() || matcher.group("date") != null
                || matcher.group("agency") != null;
        return Optional.of(of(matcher.end(), matcher.group("place"), matcher.group("date"), sure));
    }

    /** Whether the dash joins two words, as in "T-shirts" or a death notice's "EXAMPLE--Ann". */
    private static boolean isGlued(Matcher matcher) {
        boolean near = matcher.group().charAt(matcher.start("dash") - 1) != ' ';
        return matcher.group("agency") == null && matcher.group("after") == null
                && (near || matcher.group("dash").equals("-"));
    }

    private static boolean isNoPlace(String place) {
        return place.length() < 3 || place.startsWith("By ") || NOT_PLACES.contains(place.toLowerCase(Locale.ROOT));
    }

    private static Optional<Dateline> mild(String words) {
        Matcher matcher = MILD_HEAD.matcher(words);
        if (!matcher.lookingAt() || isGlued(matcher) || isNoPlace(matcher.group("place"))) {
            return Optional.empty();
        }
        boolean known = matcher.group("date") != null
                || matcher.group("agency") != null && isAgency(matcher.group("agency"));
        return known ? Optional.of(of(matcher.end(), matcher.group("place"), matcher.group("date"), true))
                : Optional.empty();
    }

    private static boolean isAgency(String bracketed) {
        return bracketed.startsWith("/") || Agency.is(bracketed.substring(1, bracketed.length() - 1));
    }

    private static Optional<Dateline> bare(String words) {
        Matcher matcher = BARE_HEAD.matcher(words);
        return matcher.lookingAt() && isAgency(matcher.group("agency"))
                ? Optional.of(of(matcher.end(), "", matcher.group("date"), true)) : Optional.empty();
    }

    private static Optional<Dateline> dashless(String words) {
        Matcher matcher = DASHLESS.matcher(words);
        return matcher.lookingAt()
                ? Optional.of(of(matcher.end(), matcher.group("place"), null, true)) : Optional.empty();
    }

    private static Dateline of(int end, @Nullable String place,
                               @Nullable String date, boolean sure) {
        Optional<String> name = Optional.ofNullable(place).filter(words -> !words.isEmpty()).map(NameCase::soften);
        return new Dateline(end, name, Optional.ofNullable(date).flatMap(WrittenDate::in), sure);
    }
}
