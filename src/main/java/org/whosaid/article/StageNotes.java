package org.whosaid.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/** What a transcriber notes in brackets: "(CROSSTALK)", "[Laughter.]". It is nobody's words. */
final class StageNotes {

    private static final String CLOCK = "\\d{1,2}:\\d{2}[\\d:.,]*";
    private static final String TIME = "(?:[\\[(]?" + CLOCK + "(?: *(?:-->|–|-) *" + CLOCK + ")?[\\])]? +)?";
    private static final String LOUD = "\\p{Lu}[\\p{Lu} ,:.'’-]{3,59}";
    private static final String LISTED =
            "(?i:(?:[\\p{L}’'-]+ ){0,3}" + Phrases.anyOf("stage notes") + "(?: [\\p{L}’'-]+){0,3})";
    private static final String NOTE = "[(\\[](?:" + LOUD + "|" + LISTED + ")[.!]?[)\\]]";
    private static final Pattern WHOLE = Pattern.compile(TIME + "(?:" + NOTE + "|♪.*♪|♪)\\.?");
    private static final Pattern CUE_TIME = Pattern.compile("[\\[(]?[\\d:.,]+ *--> *[\\d:.,]+[\\])]?(?: .*)?");
    private static final Pattern WITHIN = Pattern.compile(NOTE);
    private static final String SENTENCE_ENDS = ".?!…—–-\"”";

    private StageNotes() {
    }

    /** Whether a line, a time before it apart, is nothing but such a note. */
    static boolean is(String words) {
        return WHOLE.matcher(words).matches();
    }

    /** Whether a line of subtitles only says when the next one is shown. */
    static boolean isTime(String words) {
        return CUE_TIME.matcher(words).matches();
    }

    /** The notes that stand between sentences of some speech, in order; those within a sentence are part of it. */
    static List<Span> between(Text text, int start, int end) {
        List<Span> notes = new ArrayList<>();
        String words = text.slice(start, end);
        Matcher note = WITHIN.matcher(words);
        while (note.find()) {
            String before = words.substring(0, note.start()).stripTrailing();
            boolean between = before.isEmpty() || SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0
                    || words.substring(note.end()).isBlank() || before.endsWith(")") || before.endsWith("]");
            if (between) {
                int first = start + words.codePointCount(0, note.start());
                notes.add(new Span(first, first + words.codePointCount(note.start(), note.end())));
            }
        }
        return notes;
    }
}
