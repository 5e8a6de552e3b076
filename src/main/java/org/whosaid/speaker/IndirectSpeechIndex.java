package org.whosaid.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.Source;
import org.whosaid.language.TokenView;

/** Which source reports a token's words, in quotation marks or without. Immutable, for one article. */
final class IndirectSpeechIndex {

    private final Map<Integer, Integer> heads = new HashMap<>();

    IndirectSpeechIndex(TokenView tokens, List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            if (attribution.source() instanceof Source.Stated stated) {
                SourcePhrase.of(tokens, stated).ifPresent(phrase -> attribution.content().forEach(span -> {
                    for (int token = tokens.firstToken(span); token < tokens.endToken(span); token++) {
                        heads.put(token, phrase.head());
                    }
                }));
            }
        }
    }

    /** The head of the source that reports a token, or {@link TokenView#NONE}. */
    int by(int token) {
        return heads.getOrDefault(token, TokenView.NONE);
    }
}
