package org.whosaid.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Values as JSON in UTF-8, each with a line feed at the end. An unpaired surrogate, which UTF-8 can't encode, is
 * escaped, so that the text of an article does not change.
 */
public enum Json {

    /** JSON Lines: one line per value. */
    LINES {
        @Override
        ObjectWriter writer() {
            return WRITER;
        }
    },

    /** Indented by two spaces per level, for people. */
    INDENTED {
        @Override
        ObjectWriter writer() {
            return INDENTING;
        }
    };

    private static final ObjectWriter WRITER = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build())
            .build().writer();

    private static final ObjectWriter INDENTING = WRITER.with(printer());

    /**
     * The bytes of a value, with its line feed.
     *
     * @throws UncheckedIOException if the value can't be written, such as lists nested a thousand deep
     */
    public byte[] bytes(Object value) {
        try {
            byte[] json = writer().writeValueAsBytes(value);
            byte[] line = Arrays.copyOf(json, json.length + 1);
            line[json.length] = '\n';
            return line;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    abstract ObjectWriter writer();

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("").withObjectEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
