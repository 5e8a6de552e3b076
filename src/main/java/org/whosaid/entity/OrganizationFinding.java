package org.whosaid.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.whosaid.language.EntityType;

/**
 * Finds organizations that the tagger passed over and whose own words tell what they are: "Lagoon Magazine", "the
 * Republican party". For one article, one thread.
 */
final class OrganizationFinding {

    private static final int LONGEST = 6;
    /** What the last word of an organization's name tells, wherever the name stands. */
    private static final Set<String> ENDS = Set.of("Academy", "Agency", "Airlines", "Alliance", "Association", "Authority",
            "Bank", "Bureau", "Caucus", "Coalition", "College", "Commission", "Committee", "Company", "Corporation", "Council",
            "Department", "Federation", "Foundation", "Fund", "Gazette", "Group", "Herald", "Hospital", "Institute",
            "Institution", "Journal", "Lab", "Laboratory", "League", "Magazine", "Ministry", "Network", "Orchestra", "Party",
            "Society", "Tribune", "Union", "University");
    /** Parties by what their members are, which may be written without a capital behind it. */
    private static final Set<String> PARTIES = Set.of("Communist", "Conservative", "Democratic", "Green", "Labor", "Labour",
            "Liberal", "Libertarian", "Nationalist", "Republican", "Socialist");

    private final ArticleWords words;

    OrganizationFinding(ArticleWords words) {
        this.words = words;
    }

    /** The names together with those found between them; in order and disjoint. */
    List<NameSpan> complete(List<NameSpan> names) {
        List<NameSpan> complete = new ArrayList<>();
        int token = 0;
        for (NameSpan name : names) {
            addBetween(token, name.start(), complete);
            complete.add(name);
            token = name.end();
        }
        addBetween(token, words.size(), complete);
        return complete;
    }

    private void addBetween(int from, int to, List<NameSpan> found) {
        int free = from;
        for (int last = from + 1; last < to; last++) {
            int start = isParty(last) ? last - 1 : ENDS.contains(words.text(last)) ? start(free, last) : last;
            if (start < last && !words.isProper(last + 1)) {
                add(start, last + 1, found);
                free = last + 1;
            }
        }
    }

    /** A people's name right before it is part of it: "the Norwegian Ski Federation"; a party has many names for itself. */
    private void add(int start, int end, List<NameSpan> found) {
        int before = found.size() - 1;
        boolean people = before >= 0 && found.get(before).type() == EntityType.NATIONALITY && found.get(before).end() == start
                && words.sentence(start - 1) == words.sentence(start) && !words.text(end - 1).equalsIgnoreCase("party");
        int first = people ? found.remove(before).start() : start;
        found.add(words.name(EntityType.ORGANIZATION, first, end));
    }

    private boolean isParty(int last) {
        return words.text(last).equals("party") && PARTIES.contains(words.text(last - 1))
                && words.sentence(last) == words.sentence(last - 1);
    }

    /** The first of the capitalized words that end with this one. */
    private int start(int from, int last) {
        int start = last;
        while (start > Math.max(from, last - LONGEST) && words.sentence(start - 1) == words.sentence(last)
                && words.inProse(start - 1) && isNamed(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isNamed(int token) {
        boolean adjective = words.tag(token).startsWith("JJ") && !words.startsSentence(token);
        return words.isCapital(token) && (words.isProper(token) || adjective);
    }
}
