package org.whosaid.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as newsrooms write them: "Jan. 7, 2025", "7 January 2025", "Tuesday, Jan 7", "2025-01-07". */
final class WrittenDate {

    private static final String MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    private static final String WEEKDAY = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b\\.?";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:19|20)\\d{2}";

    /** A regular expression for a date, without groups; matches month names in either case. */
    static final String PATTERN = "(?i:(?:" + WEEKDAY + ",? +)?(?:" + MONTH + " +" + DAY + "\\b(?:,? +" + YEAR + "\\b)?|"
            + DAY + " +" + MONTH + "(?:,? +" + YEAR + "\\b)?|" + YEAR + "-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]"
            + YEAR + "))";

    private static final Pattern ANY = Pattern.compile("(?<![\\p{L}\\d])" + PATTERN);
    private static final Pattern MONTH_FIRST = Pattern.compile("(?i)(" + MONTH + ") +(\\d{1,2})\\D*?(" + YEAR + ")");
    private static final Pattern DAY_FIRST = Pattern.compile("(?i)(\\d{1,2})\\D{0,3} +(" + MONTH + "),? +(" + YEAR + ")");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");

    private WrittenDate() {
    }

    /** The first date in some words: ISO 8601 where it has a year and is no riddle (7/1/2025), else as written. */
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
        int number = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)).toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
