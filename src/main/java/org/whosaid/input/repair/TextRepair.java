package org.whosaid.input.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Mends the text of an article and says what was wrong with it. Takes time linear in its length; for one article, one
 * thread.
 */
public final class TextRepair {

    private static final int MAX_ROUNDS = 3;
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{2,6}|#[xX][0-9a-fA-F]{2,5}|amp|quot|apos|nbsp|lt|gt|"
            + "[lr][sd]quo|[bs]dquo|sbquo|[lr]aquo|[lr]saquo|mdash|ndash|hellip|shy|copy|reg|trade|euro|pound|"
            + "[a-zA-Z](?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron)|szlig);");
    private static final Pattern SOFT_HYPHENS = Pattern.compile("[\\u00AD\\u200B]+");

    private final List<String> warnings = new ArrayList<>();

    /** The text without what broke it. */
    public String mend(String text) {
        String read = mendMojibake(text);
        String decoded = decodeEntities(read);
        return withoutSoftHyphens(decoded);
    }

    /** What was wrong with all that was mended so far, a sentence each. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    private String mendMojibake(String text) {
        String mended = text;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            mended = Mojibake.mended(mended);
        }
        if (!mended.equals(text)) {
            warn("The text was UTF-8 that had been read in another encoding (“â€œ” for “\u201C”); it is read as UTF-8.");
        }
        return mended;
    }

    private String decodeEntities(String text) {
        String decoded = text;
        for (int round = 0; round < MAX_ROUNDS && ENTITY.matcher(decoded).find(); round++) {
            decoded = ENTITY.matcher(decoded)
                    .replaceAll(found -> Matcher.quoteReplacement(Parser.unescapeEntities(found.group(), true)));
        }
        if (!decoded.equals(text)) {
            warn("The text held HTML entities as letters, such as &#8220;; they are decoded.");
        }
        return decoded;
    }

    private String withoutSoftHyphens(String text) {
        String plain = SOFT_HYPHENS.matcher(text).replaceAll("");
        if (!plain.equals(text)) {
            warn("The text held soft hyphens or zero-width spaces; they are left out, and offsets count without them.");
        }
        return plain;
    }

    private void warn(String warning) {
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }
}
