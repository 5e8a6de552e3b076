package org.whosaid.article;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dates as newsrooms write them: "Jan. 7, 2025", "7 January 2025", "Tuesday, Jan 7", "2025-01-07". */
final class WrittenDate {

    private static final String MONTH = anyName(Month.values(), "month abbreviations");
    private static final String WEEKDAY = anyName(DayOfWeek.values(), "weekday abbreviations");
    private static final String DAY = "\\d{1,2}" + Phrases.anyOf("ordinal endings") + "?";
    private static final String YEAR = "(?:19|20)\\d{2}";

    /** A regular expression for a date, without groups; matches month names in either case. */
    static final String PATTERN = "(?i:(?:" + WEEKDAY + ",? +)?(?:" + MONTH + " +" + DAY + "\\b(?:,? +" + YEAR + "\\b)?|"
            + DAY + " +" + MONTH + "(?:,? +" + YEAR + "\\b)?|" + YEAR + "-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]"
            + YEAR + "))";

    private static final Pattern ANY = Pattern.compile("(?<![\\p{L}\\d])" + PATTERN);
    private static final Pattern MONTH_FIRST = Pattern.compile("(?i)(" + MONTH + ") +(\\d{1,2})\\D*?(" + YEAR + ")");
    private static final Pattern DAY_FIRST = Pattern.compile("(?i)(\\d{1,2})\\D{0,3} +(" + MONTH + "),? +(" + YEAR + ")");

    private WrittenDate() {
    }

    /** Any of these names, its first three letters or one of further abbreviations, with or without a full stop. */
    private static String anyName(Enum<?>[] names, String abbreviations) {
        return Stream.of(names).flatMap(name -> Stream.of(name.name(), name.name().substring(0, 3)))
                .collect(Collectors.joining("|", "(?:", "|" + Phrases.anyOf(abbreviations) + ")\\b\\.?"));
    }

    /** The first date in some words: ISO 8601 if it has a year and is unambiguous (unlike 7/1/2025), else as written. */
    static Optional<String> in(String words) {
        Matcher matcher = ANY.matcher(words);
        return matcher.find() ? Optional.of(read(matcher.group())) : Optional.empty();
    }

    private static String read(String date) {
        Matcher first = MONTH_FIRST.matcher(date);
        if (first.find()) {
            return iso(first.group(3), first.group(1), first.group(2)).orElse(date);
        }
        Matcher second = DAY_FIRST.matcher(date);
        return second.find() ? iso(second.group(3), second.group(2), second.group(1)).orElse(date) : date;
    }

    private static Optional<String> iso(String year, String month, String day) {
        String start = month.substring(0, 3).toUpperCase(Locale.ROOT);
        Month named = Stream.of(Month.values()).filter(one -> one.name().startsWith(start)).findFirst().orElseThrow();
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), named, Integer.parseInt(day)).toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
