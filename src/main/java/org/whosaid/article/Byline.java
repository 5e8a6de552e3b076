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
 * Reuters". All words of a by-line are names, roles, outlets or dates, so a sentence that starts with "By" is none.
 *
 * @param author the names, without "By", role and outlet, not in capitals; empty if only an outlet is named
 * @param date   the date that stands in it
 */
record Byline(Optional<String> author, Optional<String> date) {

    private static final int MAX_CHARS = 160;
    private static final int MAX_NAME_WORDS = 5;
    private static final Pattern LEAD = Pattern.compile("(?i:(?:" + Phrases.anyOf("byline verbs") + " +)?by|"
            + Phrases.anyOf("byline labels") + ") *:? +(?:by +)?");
    private static final Pattern CREDIT = Pattern.compile("\\(?(?i:(?:additional )?" + Phrases.anyOf("credited work")
            + "(?: and " + Phrases.anyOf("further work") + ")? by|contributing) *:? +\\p{Lu}.*");
    private static final Pattern CREDIT_END = Pattern.compile(".{0,110}[\\p{L}.)]");
    private static final Pattern PART = Pattern.compile(
            " *(?:[,;|•·/]|[–—―]| -{1,2} ) *| +(?:and|AND|&|" + Phrases.anyOf("outlet prepositions") + ") +");
    private static final String NAME_WORD = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|" + Phrases.anyOf("name particles") + ")";
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: +" + NAME_WORD + "){1,4}");
    private static final Pattern WORD = Pattern.compile("[^ ]+");
    private static final Set<String> OUTLET_PREPOSITIONS = Phrases.set("outlet prepositions");
    private static final Pattern NO_NAME = Pattern.compile("(?i).*\\b" + Phrases.anyOf("not in names") + "\\b.*");
    private static final Set<String> ROLES = Phrases.set("byline roles");
    /** What may stand in lower case beside names. */
    private static final Set<String> SMALL_WORDS = Phrases.set("byline words");
    private static final Set<String> PARTICLES = Phrases.set("name particles");

    /** The by-line that the whole line is. */
    static Optional<Byline> whole(LayoutLine line) {
        if (line.length() > MAX_CHARS) {
            return Optional.empty();
        }
        Matcher lead = LEAD.matcher(line.head());
        if (lead.lookingAt()) {
            return parse(line.head().substring(lead.end()));
        }
        return CREDIT.matcher(line.head()).matches() && isCredit(line.head())
                ? Optional.of(new Byline(Optional.empty(), Optional.empty())) : Optional.empty();
    }

    /** A by-line without "By": a name, then an outlet or a role. Only for lines above the article's first paragraph. */
    static Optional<Byline> bare(LayoutLine line) {
        List<String> parts = line.length() > MAX_CHARS ? List.of() : parts(line.head());
        boolean signed = parts.size() >= 2 && !LineShape.isEnded(line.head()) && isName(parts.get(0))
                && !isRole(parts.get(0)) && parts.subList(1, parts.size()).stream().allMatch(Byline::isRole);
        return signed ? parse(line.head()) : Optional.empty();
    }

    /** Whether a line is a role or outlet alone, as on the line below a by-line: "Staff Writer". */
    static boolean isRoleLine(LayoutLine line) {
        return line.length() <= MAX_CHARS / 2 && !LineShape.isEnded(line.head()) && isAllNamed(line.head())
                && parts(line.head()).stream().allMatch(Byline::isRole);
    }

    private static Optional<Byline> parse(String words) {
        List<String> parts = parts(words);
        if (parts.isEmpty() || !isAllNamed(words) || !(isName(parts.get(0)) || isRole(parts.get(0)))) {
            return Optional.empty();
        }
        return Optional.of(new Byline(author(words, parts), WrittenDate.in(words)));
    }

    /** The names from the first part to the last before one that is none, with what stands between them. */
    private static Optional<String> author(String words, List<String> parts) {
        int end = 0;
        for (String part : parts) {
            int start = words.indexOf(part, end);
            int name = isOutletNext(words.substring(end, start)) ? 0 : nameLength(part);
            end = name > 0 ? start + name : end;
            if (name < part.length()) {
                break;
            }
        }
        return end == 0 ? Optional.empty() : Optional.of(NameCase.restore(words.substring(0, end)));
    }

    /** Whether "in", "for" or the like stands before a part: then the part is no writer. */
    private static boolean isOutletNext(String between) {
        return OUTLET_PREPOSITIONS.contains(between.strip());
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
        return NAME.matcher(part).matches() && part.split(" +").length <= MAX_NAME_WORDS && !isDate(part)
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
            boolean fits = word.isEmpty() || !Character.isLowerCase(word.codePointAt(0)) || SMALL_WORDS.contains(lower)
                    || PARTICLES.contains(lower) || ROLES.contains(lower);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCredit(String words) {
        return CREDIT_END.matcher(words).matches() && LineShape.of(words).sentences() == 0;
    }
}
