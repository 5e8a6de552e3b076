package org.whosaid.article;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where and when an article was written. Two forms: a line of its own ("Tokyo, Japan – January 7, 2025", "Updated 5:14
 * pm") and the head of a paragraph ("TOKYO, Jan. 7 —", "PARIS (AP) -"). In the second, a name before a dash is a
 * dateline only by its capitals, by an agency in brackets or by a date: "Clinton — who …" is none.
 *
 * @param length UTF-16 units of the line's head that belong to it, dash included
 * @param place  the place, not in capitals, without region and country
 * @param date   ISO 8601 if it has a year, else as written
 * @param sure   whether more than capitals speaks for it: a region, an agency or a date
 */
record Dateline(int length, Optional<String> place, Optional<String> date, boolean sure) {

    private static final String PARTICLE = Phrases.anyOf("place particles");
    private static final String CAPITALS = "(?:\\p{Lu}|Mc\\p{Lu})[\\p{Lu}\\p{M}.'’-]*";
    private static final String CAPITALS_NAME = CAPITALS + "(?: (?:" + CAPITALS + "|" + PARTICLE + ")){0,3}";
    private static final String MIXED = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
    private static final String MIXED_NAME = MIXED + "(?: (?:" + MIXED + "|" + PARTICLE + ")){0,3}";
    private static final String REGION = "(?:, *" + MIXED + "(?: (?:" + MIXED + "|of|and)){0,3}){0,2}";
    private static final String AGENCY = "\\([^()]{2,40}\\)|/[^/]{2,25}/";
    private static final String DASH = "-{1,2}|[–—―‒]";

    private static final Pattern CAPITALS_HEAD = head("(?<place>" + CAPITALS_NAME + "(?:/" + CAPITALS_NAME + ")?)");
    private static final Pattern MIXED_HEAD = head("(?<place>" + MIXED_NAME + ")");
    private static final Pattern BARE_HEAD = Pattern.compile("(?<date>" + WrittenDate.PATTERN + ")? *(?<agency>" + AGENCY
            + ") *(?<dash>" + DASH + ")(?: |$)");
    /** "(CNN)", the one agency whose datelines go without a dash. */
    private static final Pattern DASHLESS = Pattern.compile("(?:(?<place>" + MIXED_NAME + ")" + REGION
            + " *)?\\(CNN(?: Business)?\\) *(?=[\\p{Lu}\"“])");

    private static final String TIME = "(?:at +)?\\d{1,2}(?:[:.]\\d\\d){0,2} *(?i:[ap]\\.?m\\b\\.?)?"
            + "(?: *\\(?(?:[A-Z]{2,4}|GMT[+-]\\d+)\\)?)?";
    private static final String LABEL = "(?i:(?:" + Phrases.anyOf("date label adverbs") + " )?"
            + Phrases.anyOf("date labels") + "(?: on| at)?(?: +date)? *:? *)";
    private static final String BREAK = " *(?:[,|•·–—/-]|at|on)? *";
    private static final Pattern DATE_LINE = Pattern.compile("(?:" + LABEL + ")?(?:" + TIME + BREAK + ")?"
            + WrittenDate.PATTERN + "(?:" + BREAK + TIME + ")?(?: */ *[\\p{Lu} ]{2,30})?\\.?");
    private static final Pattern TIME_LINE = Pattern.compile("(?:" + LABEL
            + ")(?:\\d{1,2}:\\d\\d.{0,40}|\\d{1,2} [a-z]{1,7} ago)|"
            + "\\d{1,2}(?:: ?\\d\\d)? *(?i:[ap]\\.m\\.|[ap]m)(?: [A-Z]{2,4})?:?\\.?");
    private static final Pattern PLACE_LINE = Pattern.compile("(?<place>" + MIXED_NAME + ")" + REGION
            + " *(?:[,|•·–—-]|--) *(?<date>" + WrittenDate.PATTERN + ")(?:" + BREAK + TIME + ")?\\.?");

    private static final int MAX_LINE_CHARS = 110;
    private static final Set<String> NOT_PLACES = Phrases.set("not places");

    private static Pattern head(String place) {
        return Pattern.compile(place + "(?<region>" + REGION + "),? *(?<date>" + WrittenDate.PATTERN + ")?,? *"
                + "(?:-{0,2}(?<agency>" + AGENCY + "))? *(?<dash>" + DASH + ")(?<after> |$)?");
    }

    /** The dateline that the whole line is. */
    static Optional<Dateline> whole(LayoutLine line) {
        if (line.length() > MAX_LINE_CHARS) {
            return Optional.empty();
        }
        if (DATE_LINE.matcher(line.head()).matches() || TIME_LINE.matcher(line.head()).matches()) {
            return Optional.of(of(line.head().length(), null, WrittenDate.in(line.head()).orElse(null), true));
        }
        Matcher placed = PLACE_LINE.matcher(line.head());
        return placed.matches()
                ? Optional.of(of(line.head().length(), placed.group("place"), placed.group("date"), true))
                : head(line).filter(head -> head.length >= line.head().length());
    }

    /** The dateline at the head of a line. */
    static Optional<Dateline> head(LayoutLine line) {
        String words = line.head();
        return inCapitals(words).or(() -> inMixedCase(words)).or(() -> withoutPlace(words)).or(() -> dashless(words));
    }

    private static Optional<Dateline> inCapitals(String words) {
        Matcher matcher = CAPITALS_HEAD.matcher(words);
        if (!matcher.lookingAt() || isHyphen(matcher) || isNoPlace(matcher.group("place"))) {
            return Optional.empty();
        }
        boolean sure = !matcher.group("region").isEmpty() || matcher.group("date") != null
                || matcher.group("agency") != null;
        return Optional.of(of(matcher.end(), matcher.group("place"), matcher.group("date"), sure));
    }

    /** Whether the dash joins two words, as in "T-shirts" or a death notice's "EXAMPLE--Ann". */
    private static boolean isHyphen(Matcher matcher) {
        boolean near = matcher.group().charAt(matcher.start("dash") - 1) != ' ';
        return matcher.group("agency") == null && matcher.group("after") == null
                && (near || matcher.group("dash").equals("-"));
    }

    private static boolean isNoPlace(String place) {
        return place.length() < 3 || place.startsWith("By ") || NOT_PLACES.contains(place.toLowerCase(Locale.ROOT));
    }

    private static Optional<Dateline> inMixedCase(String words) {
        Matcher matcher = MIXED_HEAD.matcher(words);
        if (!matcher.lookingAt() || isHyphen(matcher) || isNoPlace(matcher.group("place"))) {
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

    private static Optional<Dateline> withoutPlace(String words) {
        Matcher matcher = BARE_HEAD.matcher(words);
        return matcher.lookingAt() && isAgency(matcher.group("agency"))
                ? Optional.of(of(matcher.end(), "", matcher.group("date"), true)) : Optional.empty();
    }

    private static Optional<Dateline> dashless(String words) {
        Matcher matcher = DASHLESS.matcher(words);
        return matcher.lookingAt()
                ? Optional.of(of(matcher.end(), matcher.group("place"), null, true)) : Optional.empty();
    }

    private static Dateline of(int end, @Nullable String place, @Nullable String date, boolean sure) {
        Optional<String> name = Optional.ofNullable(place).filter(words -> !words.isEmpty()).map(NameCase::restore);
        return new Dateline(end, name, Optional.ofNullable(date).flatMap(WrittenDate::in), sure);
    }
}
