package org.whosaid.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses the dates of publication in articles and the periods in queries. */
final class PublishedDate {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");
    private static final Pattern ISO_DAY = Pattern.compile("\\s*(\\d{4}-\\d\\d-\\d\\d)(?!\\d).*", Pattern.DOTALL);
    private static final List<DateTimeFormatter> WRITTEN = List.of(formatter("MMMM d, uuuu"), formatter("MMM d, uuuu"),
            formatter("d MMMM uuuu"), formatter("d MMM uuuu"), formatter("EEE, d MMM uuuu HH:mm:ss zzz"), formatter("uuuuMMdd"));

    private PublishedDate() {
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH);
    }

    /** The day of an article's date, in days since 1970; empty if it isn't a full date. */
    static Optional<Integer> day(String published) {
        Matcher iso = ISO_DAY.matcher(published);
        if (iso.matches()) {
            return parsed(iso.group(1), DateTimeFormatter.ISO_LOCAL_DATE);
        }
        String plain = published.strip().replaceFirst("(?i)^([a-z]{3})[a-z]*\\.", "$1").replaceAll("\\s+", " ");
        return WRITTEN.stream().map(format -> parsed(plain, format)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Integer> parsed(String date, DateTimeFormatter format) {
        try {
            return Optional.of((int) LocalDate.parse(date, format).toEpochDay());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first day of a year, month or day, in days since 1970; an invalid one is a {@link SearchException}. */
    static int first(String period) {
        return (int) firstDay(period).toEpochDay();
    }

    /** The last day of a year, month or day, in days since 1970; an invalid one is a {@link SearchException}. */
    static int last(String period) {
        LocalDate first = firstDay(period);
        LocalDate last = switch (period.length()) {
            case 4 -> first.withDayOfYear(first.lengthOfYear());
            case 7 -> YearMonth.from(first).atEndOfMonth();
            default -> first;
        };
        return (int) last.toEpochDay();
    }

    private static LocalDate firstDay(String period) {
        Matcher iso = ISO.matcher(period);
        try {
            if (iso.matches()) {
                return LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
            }
        } catch (DateTimeException e) {
            throw invalidDate(period);
        }
        throw invalidDate(period);
    }

    private static int number(String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    private static SearchException invalidDate(String period) {
        return SearchException.ofQuery("\"" + period + "\" is not a date; write 2025, 2025-01 or 2025-01-07");
    }
}
