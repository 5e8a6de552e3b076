package org.whosaid.evaluation.gold;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.text.Text;

/**
 * Finds tokens in the text that they were cut from. Tokens are written the Penn Treebank's way ({@code ``}, {@code -LRB-},
 * {@code --}) where the article has curly marks, brackets and dashes.
 */
final class TokenPlacing {

    private static final Map<String, List<String>> FORMS = Map.ofEntries(
            Map.entry("``", List.of("\"", "“", "”", "``", "''")), Map.entry("''", List.of("\"", "”", "“", "''", "``")),
            Map.entry("`", List.of("‘", "'", "`", "’")), Map.entry("'", List.of("’", "'", "‘", "`")),
            Map.entry("-LRB-", List.of("(")), Map.entry("-RRB-", List.of(")")),
            Map.entry("-LSB-", List.of("[")), Map.entry("-RSB-", List.of("]")),
            Map.entry("-LCB-", List.of("{")), Map.entry("-RCB-", List.of("}")),
            Map.entry("--", List.of("—", "–", "--", "-", "―")), Map.entry("...", List.of("…", "...", ". . .")),
            Map.entry("cents", List.of("¢")), Map.entry("#", List.of("£", "#")));

    private static final String FULL_STOP = ".";

    private final Text text;
    private final List<String> tokens;
    private final List<List<int[]>> forms;

    TokenPlacing(Text text, List<String> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.forms = tokens.stream().map(TokenPlacing::forms).toList();
    }

    /** The places of all tokens, one behind the other: looked for from an offset on, then from the start up to it. */
    Optional<List<TokenPlace>> from(int offset) {
        return within(offset, text.length()).or(() -> within(0, offset));
    }

    private Optional<List<TokenPlace>> within(int from, int to) {
        for (int start = from; start < to; start++) {
            List<TokenPlace> places = ScorerTokens.isSpace(text.at(start)) ? List.of() : at(start);
            if (!places.isEmpty()) {
                return Optional.of(places);
            }
        }
        return Optional.empty();
    }

    /** The places of the tokens where the first stands here; none where they don't follow each other from here. */
    private List<TokenPlace> at(int start) {
        List<TokenPlace> places = new ArrayList<>();
        int offset = start;
        for (int token = 0; token < tokens.size(); token++) {
            offset = skipped(offset);
            int length = length(token, offset);
            // The paper's tokenizer ends every sentence with a full stop, headlines too.
            if (length < 0 && (places.isEmpty() || !tokens.get(token).equals(FULL_STOP))) {
                return List.of();
            }
            places.add(new TokenPlace(offset, offset + Math.max(0, length)));
            offset += Math.max(0, length);
        }
        return places;
    }

    private int skipped(int start) {
        int offset = start;
        while (offset < text.length() && isSkipped(text.at(offset))) {
            offset++;
        }
        return offset;
    }

    private static boolean isSkipped(int codePoint) {
        return ScorerTokens.isSpace(codePoint) || codePoint == 0x200B || codePoint == 0xFEFF || codePoint == 0xAD
                || codePoint == 0x200E;
    }

    /** How long the token is as it stands here; less than 0 where it doesn't stand here. */
    private int length(int token, int offset) {
        for (int[] form : forms.get(token)) {
            if (stands(form, offset)) {
                return form.length;
            }
        }
        return -1;
    }

    private boolean stands(int[] form, int offset) {
        boolean equal = offset + form.length <= text.length();
        for (int i = 0; equal && i < form.length; i++) {
            equal = text.at(offset + i) == form[i];
        }
        return equal;
    }

    /** How a token may be written, the likeliest first. */
    private static List<int[]> forms(String token) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(token);
        forms.addAll(FORMS.getOrDefault(token, List.of()));
        forms.add(token.replace("'", "’"));
        forms.add(token.replace("'", "‘"));
        forms.add(token.replace("`", "‘"));
        forms.add(token.replace("--", "—"));
        forms.add(token.replace("--", "–"));
        forms.add(token.replace("-LRB-", "(").replace("-RRB-", ")"));
        if (token.startsWith("$")) {
            forms.add("€" + token.substring(1));
            forms.add("£" + token.substring(1));
        }
        return forms.stream().map(form -> form.codePoints().toArray()).toList();
    }
}
