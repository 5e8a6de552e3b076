package org.whosaid.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who wrote an article: "By ANN EXAMPLE and BOB OTHER, Staff Writer", "By Ann Example | Jan. 7, 2025", "Ann Example,
 * Reuters". A sentence that starts with "By" is none: all words of a by-line are names, roles, outlets or dates.
 *
 * @param author the names, without "By", role and outlet, not in capitals; empty where only an outlet is named
 * @param date   the date that stands in it
 */
record Byline(Optional<String> author, Optional<String> date) {

    private static final int LONGEST = 160;
    private static final int MOST_NAME_WORDS = 5;
    private static final Pattern LEAD = Pattern.compile(
            "(?i:(?:(?:written|posted|published|submitted|story|text|words|interview|report|reported) +)?by|byline|author) *:? +"
                    + "(?:by +)?");
    private static final Pattern CREDIT = Pattern.compile("\\(?(?i:(?:additional )?(?:reporting|writing|editing|compiled|"
            + "translated|translation|co-authored|co-written)(?: and (?:writing|editing))? by|contributing) *:? +\\p{Lu}.*");
    private static final Pattern PART = Pattern.compile(
            " *(?:[,;|•·/]|[–—―]| -{1,2} ) *| +(?:and|AND|&|in|for|at|of|on) +");
    private static final String NAME_WORD = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|da|del|della|di|du|la|le|van|von|der|den|"
            + "ter|ten|al|el|bin|ibn|y)";
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: +" + NAME_WORD + "){1,4}");
    private static final Pattern WORD = Pattern.compile("[^ ]+");
    private static final Set<String> PLACE_GLUE = Set.of("in", "for", "at", "of", "on");
    /** Words with a capital that titles have and names have not. */
    private static final Pattern NO_NAME = Pattern.compile("(?i).*\\b(?:the|a|an|any|all|this|that|our|his|her|their|"
            + "my|your|no|not|is|are|to|how|why|what|when)\\b.*");
    private static final Set<String> ROLES = Set.copyOf(WordList.read("byline-roles.txt"));
    /** What may stand in lower case beside names: the glue, and a page's counters. */
    private static final Set<String> GLUE = Set.of("and", "of", "the", "for", "in", "at", "on", "to", "with", "special",
            "senior", "political", "national", "a.m.", "p.m.", "am", "pm", "ago", "hours", "hour", "min", "minutes",
            "read", "de", "da", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ter", "ten", "al",
            "el", "bin", "ibn", "y", "est", "published", "posted", "last", "first");

    /** The by-line that a piece is, all of it. */
    static Optional<Byline> line(LayoutLine piece) {
        if (piece.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher lead = LEAD.matcher(piece.head());
        if (lead.lookingAt()) {
            return parse(piece.head().substring(lead.end()));
        }
        return CREDIT.matcher(piece.head()).matches() && isCredit(piece.head())
                ? Optional.of(new Byline(Optional.empty(), Optional.empty())) : Optional.empty();
    }

    /** A by-line without "By": a name, then an outlet or a role. Only to be asked above the article's first paragraph. */
    static Optional<Byline> bare(LayoutLine piece) {
        List<String> parts = piece.length() > LONGEST ? List.of() : parts(piece.head());
        boolean signed = parts.size() >= 2 && !LineShape.isEnded(piece.head()) && isName(parts.get(0))
                && !isRole(parts.get(0)) && parts.subList(1, parts.size()).stream().allMatch(Byline::isRole);
        return signed ? parse(piece.head()) : Optional.empty();
    }

    /** Whether a piece is a role or outlet alone, as on the line below a by-line: "Staff Writer". */
    static boolean isRoleLine(LayoutLine piece) {
        return piece.length() <= LONGEST / 2 && !LineShape.isEnded(piece.head()) && isAllNamed(piece.head())
                && parts(piece.head()).stream().allMatch(Byline::isRole);
    }

    private static Optional<Byline> parse(String words) {
        List<String> parts = parts(words);
        if (parts.isEmpty() || !isAllNamed(words) || !(isName(parts.get(0)) || isRole(parts.get(0)))) {
            return Optional.empty();
        }
        return Optional.of(new Byline(author(words, parts), WrittenDate.in(words)));
    }

    /** The names from the first on, up to the first part that is none; what glues them stays as written. */
    private static Optional<String> author(String words, List<String> parts) {
        int end = 0;
        for (String part : parts) {
            int start = words.indexOf(part, end);
            int name = isPlaceGlued(words.substring(end, start)) ? 0 : nameLength(part);
            end = name > 0 ? start + name : end;
            if (name < part.length()) {
                break;
            }
        }
        return end == 0 ? Optional.empty() : Optional.of(NameCase.soften(words.substring(0, end)));
    }

    /** Whether "in", "for" or the like stands before a part: then it is no writer. */
    private static boolean isPlaceGlued(String between) {
        return PLACE_GLUE.contains(between.strip());
    }

    /** How much of a part is a name: all of it, what stands before the first word of a role, or nothing. */
    private static int nameLength(String part) {
        if (!isRole(part)) {
            return isName(part) ? part.length() : 0;
        }
        Matcher word = WORD.matcher(part);
        int end = 0;
        while (word.find() && !ROLES.contains(word.group().toLowerCase(Locale.ROOT))) {
            end = word.end();
        }
        return !Agency.is(part) && isName(part.substring(0, end)) ? end : 0;
    }

    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        String bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        for (String part : PART.split(bare)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static boolean isName(String part) {
        return NAME.matcher(part).matches() && part.split(" +").length <= MOST_NAME_WORDS && !isDate(part)
                && !NO_NAME.matcher(part).matches();
    }

    private static boolean isDate(String part) {
        return WrittenDate.in(part).isPresent();
    }

    private static boolean isRole(String part) {
        return Agency.is(part)
                || Arrays.stream(part.toLowerCase(Locale.ROOT).split(" +")).anyMatch(ROLES::contains);
    }

    private static boolean isAllNamed(String words) {
        for (String word : words.strip().split("[ ,;|•·/()–—-]+")) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean fits = word.isEmpty() || !Character.isLowerCase(word.codePointAt(0)) || GLUE.contains(lower)
                    || ROLES.contains(lower);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCredit(String words) {
        return words.matches(".{0,110}[\\p{L}.)]") && LineShape.of(words).sentences() == 0;
    }
}
