package org.whosaid.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells which language a text is written in. Safe for all threads. */
final class LanguageDetection {

    static final String ENGLISH = "en";
    static final String UNDETERMINED = "und";

    /** Below this number of letters any language is a guess, and most articles are in English. */
    private static final int MIN_LETTERS = 120;

    /** More text than this doesn't change the answer. */
    private static final int MAX_SAMPLE_LENGTH = 1_000;

    private static final Map<String, String> TWO_LETTERS = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toUnmodifiableMap(code -> Locale.forLanguageTag(code).getISO3Language(),
                    code -> code, (first, second) -> first));

    private final LanguageDetectorModel model;

    private LanguageDetection(LanguageDetectorModel model) {
        this.model = model;
    }

    static LanguageDetection load(InputStream stream) {
        try (stream) {
            return new LanguageDetection(new LanguageDetectorModel(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** ISO 639-1 where the language has such a code, else ISO 639-3; English where there is too little to tell. */
    String of(String prose) {
        String sample = prose.length() > MAX_SAMPLE_LENGTH ? prose.substring(0, MAX_SAMPLE_LENGTH) : prose;
        long letters = sample.codePoints().filter(Character::isLetter).count();
        if (letters == 0) {
            return UNDETERMINED;
        }
        return letters < MIN_LETTERS ? ENGLISH : detected(sample);
    }

    private String detected(String sample) {
        // The detector keeps state while it works; the model behind it is shared.
        String code = new LanguageDetectorME(model).predictLanguage(sample).getLang();
        return TWO_LETTERS.getOrDefault(code, code);
    }
}
