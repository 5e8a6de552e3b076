package org.whosaid.correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The content of a file of corrections.
 *
 * @param corrections the corrections in order
 * @param whole       the number of bytes up to the end of the last complete line
 * @param unended     whether the last line is complete but lacks its line feed, as some editors leave it
 * @param faults      one message per invalid line, with its line number
 */
record CorrectionLines(List<Correction> corrections, long whole, boolean unended, List<String> faults) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    static CorrectionLines read(Path file) {
        try {
            byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            return of(file, new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", ""), bytes);
        } catch (IOException e) {
            throw new CorrectionException("can't read " + file + ": " + e.getMessage() + "; check its permissions", e);
        }
    }

    private static CorrectionLines of(Path file, String content, byte[] bytes) {
        int ended = content.lastIndexOf('\n') + 1;
        List<Correction> corrections = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        long number = 0;
        for (String line : content.substring(0, ended).lines().toList()) {
            String place = file + ":" + ++number;
            parse(line).ifPresentOrElse(corrections::add, () -> faults.add(place + ": not a correction; ignored"));
        }
        Optional<Correction> last = parse(content.substring(ended));
        last.ifPresent(corrections::add);
        return new CorrectionLines(List.copyOf(corrections), last.isPresent() ? bytes.length : lastFeed(bytes),
                last.isPresent(), List.copyOf(faults));
    }

    /** Counted in bytes, since a line may be cut off within a character. */
    private static int lastFeed(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private static Optional<Correction> parse(String line) {
        try {
            return line.isBlank() ? Optional.empty() : Optional.ofNullable(JSON.readValue(line, Correction.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    static byte[] bytes(Correction line) {
        try {
            return (JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not valid JSON: " + line, e);
        }
    }
}
