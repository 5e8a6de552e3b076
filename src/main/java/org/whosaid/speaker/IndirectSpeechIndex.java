package org.whosaid.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.Source;
import org.whosaid.reference.DocumentView;

/** Whose words, reported without quotation marks, a token belongs to. Immutable, for one article. */
final class IndirectSpeechIndex {

    private final Map<Integer, Integer> heads = new HashMap<>();

    IndirectSpeechIndex(DocumentView scene, List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            if (attribution.source() instanceof Source.Stated stated) {
                SpeakerResolver.phrase(scene, stated).ifPresent(phrase -> attribution.content().forEach(span -> {
                    for (int token = scene.firstToken(span); token < scene.endToken(span); token++) {
                        heads.put(token, phrase.head());
                    }
                }));
            }
        }
    }

    /** The head of the source that reports a token, or {@link DocumentView#NONE}. */
    int by(int token) {
        return heads.getOrDefault(token, DocumentView.NONE);
    }
}
