package org.whosaid.batch;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.whosaid.Program;
import org.whosaid.models.Models;
import org.whosaid.output.Json;

/**
 * What identifies a run: two runs with the same identity over the same articles give the same results.
 *
 * @param program that runs
 * @param options by name
 * @param models  that it may load
 * @param inputs  as the user named them
 */
record RunIdentity(Program program, Map<String, Object> options, List<LoadedModel> models,
                   List<String> inputs) {

    /** Options that may differ when an unfinished run is resumed: no record depends on them. */
    private static final Set<String> IGNORED_IN_RESUME = Set.of("threads");
    /** Options that may differ when failures are retried. */
    private static final Set<String> IGNORED_IN_RETRY = Set.of("threads", "timeout", RunIdentity.RETRY);
    /** Options that may differ when a finished run is repeated. */
    private static final Set<String> IGNORED_IN_REPEAT = Set.of("threads", RunIdentity.RETRY);
    private static final String RETRY = "retryFailures";

    /** Refuses what lacks a field. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /** The identity of a run of this program. */
    static RunIdentity of(RunRequest request) {
        Map<String, Object> options = new LinkedHashMap<>(request.options());
        if (request.retryFailures()) {
            options.put(RETRY, true);
        }
        return read(JSON.valueToTree(new RunIdentity(Program.current(), options,
                Models.load().all().stream().map(LoadedModel::of).toList(), request.inputs())));
    }

    /**
     * Reads the identity from an account.
     *
     * @throws UncheckedIOException if another version of the program wrote it
     */
    static RunIdentity read(JsonNode json) {
        try {
            return JSON.readValue(Json.LINES.bytes(json), RunIdentity.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How another run differs, in words; empty if it gives the same records. */
    Optional<String> difference(RunIdentity other) {
        return difference(other, IGNORED_IN_RESUME);
    }

    /** How another run differs that is to retry the failures of this one. */
    Optional<String> differenceOfRetry(RunIdentity retry) {
        return difference(retry, IGNORED_IN_RETRY);
    }

    /** How another run differs that is to replace this finished one, whatever version of the program ran. */
    Optional<String> differenceOfRepeat(RunIdentity repeat) {
        return joined(differentRequest(repeat, IGNORED_IN_REPEAT));
    }

    private Optional<String> difference(RunIdentity other, Set<String> ignored) {
        List<String> differences = new ArrayList<>();
        if (!program.equals(other.program)) {
            differences.add("a different version (" + program.version() + ", now " + other.program.version() + ")");
        } else if (!models.equals(other.models)) {
            differences.add("different models");
        }
        differences.addAll(differentRequest(other, ignored));
        return joined(differences);
    }

    private static Optional<String> joined(List<String> differences) {
        return differences.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", differences));
    }

    private List<String> differentRequest(RunIdentity other, Set<String> ignored) {
        List<String> differences = new ArrayList<>();
        if (!inputs.equals(other.inputs)) {
            differences.add("different inputs (" + String.join(" ", inputs) + ")");
        }
        differences.addAll(differentOptions(other, ignored));
        return differences;
    }

    private List<String> differentOptions(RunIdentity other, Set<String> ignored) {
        Set<String> names = new TreeSet<>(options.keySet());
        names.addAll(other.options.keySet());
        names.removeAll(ignored);
        return names.stream().filter(name -> !Objects.equals(options.get(name), other.options.get(name)))
                .map(name -> "a different " + name + " (" + shown(options.get(name)) + ", now "
                        + shown(other.options.get(name)) + ")").toList();
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "none" : value.toString();
    }
}
