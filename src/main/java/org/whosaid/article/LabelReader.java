package org.whosaid.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.article.TurnLabel.Style;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.lexicon.RoleName;

/** Reads what looks like a label at the head of a line. */
final class LabelReader {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}\\d._'’-]*|\\d{1,3}|" + Phrases.anyOf("speaker particles");
    private static final String NAME = "(?<name>\\p{Lu}[\\p{L}\\p{M}\\d._'’-]*(?: (?:" + WORD + ")){0,5})";
    private static final String ROLE = "(?<role>(?:, [^:,()\\[\\]\"“”–—]{2,40}){0,3})";
    private static final String NOTE = " ?[(\\[](?:[^()\\[\\]:]|(?<=\\d):(?=\\d)){1,40}[)\\]]";
    private static final String CLOCK = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?";
    private static final String TIMES = CLOCK + "(?: *(?:-->|–|-) *" + CLOCK + ")?";
    private static final String TIME = "(?:\\[" + TIMES + "\\]|\\(" + TIMES + "\\)|<" + TIMES + ">|" + TIMES + ")";
    private static final String BOLD = "(?:\\*\\*|__)?";
    private static final String LEAD = "(?<lead>(?:>{1,3} *)?(?:" + TIME + ",? +(?:- )?)?(?<bold>\\*\\*|__)?)";
    private static final String NOTES = "(?<notes>(?:" + NOTE + "){0,3})";
    private static final String START = "(?=[\\p{Lu}\\d\"“‘(\\[…])";
    private static final Pattern COLON = Pattern.compile(LEAD + NAME + NOTES + ROLE + "(?<more>(?:" + NOTE
            + "){0,3})(?<time> " + TIME + ")?(?: ?:" + BOLD + "|" + BOLD + " ?:)(?= |$)");
    private static final Pattern DASH = Pattern.compile(LEAD + NAME + "(?<role>)(?<more>)" + NOTES
            + "(?<time>)(?: (?:[–—]|--?) " + START + "|(?<=\\))\\.?[–—] ?" + START + ")");
    private static final Pattern BRACKET = Pattern.compile(
            LEAD + "(?:\\[|<v )" + NAME + "(?<role>)(?<notes>)(?<more>)(?<time>)(?:\\]:? |> ?)(?=[^ ])");
    private static final Pattern ALONE = Pattern.compile(NAME + NOTES + " +" + TIME + "$|" + TIME + ",? +"
            + NAME.replace("<name>", "<behind>") + "$");
    private static final Pattern LETTER = Pattern.compile("(?:" + TIME + " +)?" + BOLD
            + "(?:(?<letter>[QA])|(?<word>(?i)question|answer))"
            + "(?:(?<colon> ?:" + BOLD + "|\\*\\* ?:|(?<=[QA])(?:  +|(?<=Q) )(?=[\\p{Lu}“\"]))|\\.)(?= |$|(?<= ))");
    private static final Pattern ANONYMOUS = Pattern.compile(">{2,3} *(?=[^> ])");
    private static final Pattern CONTINUED = Pattern.compile(
            "(?:\\[" + TIMES + "\\]|\\(" + TIMES + "\\)|" + CLOCK + " *--> *" + CLOCK + ") +(?=[^ ])");
    private static final Pattern NOTED = Pattern.compile("[(\\[](?<note>[^()\\[\\]:]{3,40})[)\\]] ?:(?= |$)");
    private static final Pattern TIMED = Pattern.compile("\\d[:.]\\d");
    /** Whoever holds an office: "The Minister for Ports (Mrs Finch):". */
    private static final Pattern HOLDER = Pattern.compile(
            " ?\\((?<holder>(?i:" + Lexicon.HONORIFIC.alternatives() + ")\\.? \\p{Lu}[^()]*)\\)");
    private static final Pattern OWNER = Pattern.compile("['’][sS]\\b");
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Set<String> NOT_SPEAKERS = Phrases.set("not speakers");
    private static final Set<String> STORY_WORDS = Phrases.set("story words");
    private static final int MAX_NAME_WORDS = 4;

    private LabelReader() {
    }

    /** The label at the head of a line, if something there looks like one. */
    static Optional<TurnLabel> at(LayoutLine line) {
        String head = line.head();
        return letter(head).or(() -> named(COLON.matcher(head), head)).or(() -> noted(head))
                .or(() -> withoutColon(line, head));
    }

    private static Optional<TurnLabel> withoutColon(LayoutLine line, String head) {
        return bracketed(head)
                .or(() -> dashed(head)
                        .filter(label -> label.marked() || Dateline.head(line).filter(Dateline::sure).isEmpty()))
                .or(() -> alone(head)).or(() -> sign(head, ANONYMOUS, Style.ANONYMOUS))
                .or(() -> sign(head, CONTINUED, Style.CONTINUED));
    }

    private static Optional<TurnLabel> letter(String head) {
        Matcher letter = LETTER.matcher(head);
        if (!letter.lookingAt()) {
            return Optional.empty();
        }
        String name = letter.group("letter") == null ? "word" : "letter";
        Style style = letter.group("colon") == null ? Style.DOTTED_LETTER : Style.LETTER;
        String key = letter.group(name).substring(0, 1).toLowerCase(Locale.ROOT);
        return name.equals("word") && style == Style.DOTTED_LETTER ? Optional.empty()
                : Optional.of(new TurnLabel(letter.end(), letter.start(name), letter.end(name), key, style, false));
    }

    /** "(unidentified male): ", which names somebody, or "(on camera): ", which names nobody. */
    private static Optional<TurnLabel> noted(String head) {
        Matcher note = NOTED.matcher(head);
        if (!note.lookingAt() || head.startsWith("[") && Character.isUpperCase(head.charAt(1))) {
            return Optional.empty();
        }
        boolean somebody = RoleName.is(note.group("note"));
        return Optional.of(somebody
                ? new TurnLabel(note.end(), note.start("note"), note.end("note"), note.group("note"), Style.BRACKETED, true)
                : new TurnLabel(note.end(), 0, 0, "", Style.CONTINUED, false));
    }

    private static Optional<TurnLabel> sign(String head, Pattern sign, Style style) {
        Matcher matcher = sign.matcher(head);
        return matcher.lookingAt() ? Optional.of(new TurnLabel(matcher.end(), 0, 0, "", style, false))
                : Optional.empty();
    }

    private static Optional<TurnLabel> bracketed(String head) {
        return named(BRACKET.matcher(head), head).map(label -> label.as(Style.BRACKETED, label.marked()));
    }

    private static Optional<TurnLabel> dashed(String head) {
        Matcher dash = DASH.matcher(head);
        return named(dash, head).map(label -> label.as(Style.DASHED, isMarked(dash, Style.DASHED)));
    }

    /** "Wallace 00:01" or "00:01 Wallace" on a line of its own. */
    private static Optional<TurnLabel> alone(String head) {
        Matcher alone = ALONE.matcher(head);
        if (!alone.lookingAt()) {
            return Optional.empty();
        }
        String group = alone.group("name") == null ? "behind" : "name";
        String name = alone.group(group);
        return isNoSpeaker(name) ? Optional.empty() : Optional.of(
                new TurnLabel(alone.end(), alone.start(group), alone.end(group), key(name), style(name), true));
    }

    private static Optional<TurnLabel> named(Matcher matcher, String head) {
        return matcher.lookingAt() ? named(matcher, matcher.group("name"), head.substring(matcher.end()))
                : Optional.empty();
    }

    private static Optional<TurnLabel> named(Matcher matcher, String name, String rest) {
        Style style = style(name);
        boolean brief = SPACES.split(name).length <= MAX_NAME_WORDS;
        boolean fits = !OWNER.matcher(name).find() && (style == Style.CAPITALS || brief)
                && isRole(matcher.group("role"));
        boolean says = rest.isEmpty() || rest.codePoints().anyMatch(Character::isLetter);
        Matcher holder = HOLDER.matcher(matcher.group("notes"));
        TurnLabel label = holder.matches()
                ? label(matcher, matcher.start("notes") + holder.start("holder"), holder.group("holder"))
                : label(matcher, matcher.start("name"), name);
        return fits && says && !isNoSpeaker(name) ? Optional.of(label) : Optional.empty();
    }

    private static TurnLabel label(Matcher matcher, int start, String name) {
        Style style = style(name);
        return new TurnLabel(matcher.end(), start, start + name.length(), key(name), style, isMarked(matcher, style));
    }

    private static Style style(String name) {
        return name.codePoints().noneMatch(Character::isLowerCase) ? Style.CAPITALS : Style.PLAIN;
    }

    private static boolean isMarked(Matcher label, Style style) {
        String notes = label.group("notes") + label.group("more");
        boolean told = !label.group("role").isEmpty() || !notes.isEmpty();
        boolean timed = label.group("time") != null && !label.group("time").isEmpty() || TIMED.matcher(notes).find();
        boolean seated = notes.chars().filter(unit -> unit == '(').count() > 1
                || !notes.isEmpty() && isAddressed(label.group("name"));
        return !label.group("lead").isEmpty() || timed || seated || style == Style.CAPITALS && told;
    }

    /** Whether a name starts as people are addressed: "Mr Wallace". */
    private static boolean isAddressed(String name) {
        return name.indexOf(' ') > 0 && Lexicon.HONORIFIC.hasForm(name.substring(0, name.indexOf(' ')));
    }

    /** A role has no verb: "On Monday, the mayor said:" is no label. */
    private static boolean isRole(String role) {
        return Arrays.stream(SPACES.split(role.toLowerCase(Locale.ROOT).replace(",", "")))
                .noneMatch(word -> STORY_WORDS.contains(word) || Lexicon.INVERTED_CUE.has(word));
    }

    private static boolean isNoSpeaker(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int space = lower.indexOf(' ');
        return !isOffice(lower) && NOT_SPEAKERS.contains(space < 0 ? lower : lower.substring(0, space))
                || NOT_SPEAKERS.contains(lower);
    }

    /** "The Court", "The Prime Minister", "The Minister for Ports". */
    private static boolean isOffice(String name) {
        String[] words = SPACES.split(name);
        return words[0].equals("the") && words.length > 1
                && (words.length == 2 || Arrays.stream(words).skip(1).anyMatch(Lexicon.ROLE::has));
    }

    private static String key(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return Character.isDigit(last.codePointAt(0)) ? name.toLowerCase(Locale.ROOT) : last;
    }
}
