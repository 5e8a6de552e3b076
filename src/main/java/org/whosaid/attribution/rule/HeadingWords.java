package org.whosaid.attribution.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.whosaid.language.TokenView;
import org.whosaid.quotation.Quotation;
import org.whosaid.text.Span;

/** What a heading quotes, looked up in the body: the speaker of the same words further down is the speaker here. */
final class HeadingWords {

    /** Fewer may stand anywhere by chance. */
    private static final int MIN_CHARACTERS = 8;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final TokenView tokens;
    private final List<AttributionBuilder> attributions;

    HeadingWords(TokenView tokens, List<AttributionBuilder> attributions) {
        this.tokens = tokens;
        this.attributions = attributions;
    }

    /** The first attribution whose content has the quotation's words. */
    Optional<AttributionBuilder> inBody(Quotation quotation) {
        String words = plain(quotation.extent());
        return words.length() < MIN_CHARACTERS ? Optional.empty() : attributions.stream().filter(attribution ->
                attribution.content().stream().anyMatch(span -> plain(span).contains(words))).findFirst();
    }

    /** The words alone, so that neither marks nor case count. */
    private String plain(Span span) {
        return NO_LETTERS.matcher(tokens.words(span).toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
