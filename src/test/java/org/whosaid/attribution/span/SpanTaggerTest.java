package org.whosaid.attribution.span;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.attribution.span.LabelledSpan.Role;
import org.whosaid.text.Text;

class SpanTaggerTest {

    private static List<String> placed(String words, Role role) {
        Text text = Text.of(words);
        List<Word> all = WordSplitter.cut(text, text.all().orElseThrow()).stream()
                .map(span -> new Word(span, new int[] {0}, 0)).toList();
        return SpanTagger.place(text, all, new WordSpan(role, 0, all.size()), 0.5).stream()
                .map(span -> span.role() + ": " + text.slice(span.span())).toList();
    }

    @Test
    void dashBeforeASignatureIsItsCue() {
        assertEquals(List.of("CUE: ―", "SOURCE: Ida Holm"), placed("― Ida Holm", Role.SOURCE));
        assertEquals(List.of("CUE: --", "SOURCE: Ida"), placed("--Ida", Role.SOURCE));
    }

    @Test
    void dashesElsewhereStay() {
        assertEquals(List.of("SOURCE: Ida-Lu Holm"), placed("Ida-Lu Holm", Role.SOURCE));
        assertEquals(List.of("CONTENT: — gone"), placed("— gone", Role.CONTENT));
        assertEquals(List.of("SOURCE: —"), placed("—", Role.SOURCE));
    }

    @Test
    void bytesThatAreNoModelAreNamedSo() {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> SpanTagger.of(new byte[] {1, 2}));
        assertEquals("no attribution model", error.getMessage().substring(0, 20));
    }
}
