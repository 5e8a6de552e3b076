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
 * What makes two runs over the same articles the same run: each gives what the other would.
 *
 * @param program that runs
 * @param options that it runs with, by name
 * @param models  that it may load
 * @param inputs  as the user named them
 */
record RunIdentity(Program program, Map<String, Object> options, List<RunAccount.LoadedModel> models,
                   List<String> inputs) {

    /** Options that no record depends on. */
    private static final Set<String> FREE = Set.of("threads");
    /** Options that those who retry what failed may well change. */
    private static final Set<String> FREE_IN_RETRY = Set.of("threads", "timeout", RunIdentity.RETRY);
    /** Options that say how a run came about, and not what it is of. */
    private static final Set<String> FREE_IN_REPEAT = Set.of("threads", RunIdentity.RETRY);
    private static final String RETRY = "retryFailures";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /** Of a run of this program. */
    static RunIdentity of(RunRequest request) {
        Map<String, Object> options = new LinkedHashMap<>(request.options());
        if (request.retryFailures()) {
            options.put(RETRY, true);
        }
        return read(JSON.valueToTree(new RunIdentity(Program.current(), options,
                Models.load().all().stream().map(RunAccount.LoadedModel::of).toList(), request.inputs())));
    }

    /**
     * As written in an account.
     *
     * @throws UncheckedIOException where it is none of this version's
     */
    static RunIdentity read(JsonNode json) {
        try {
            return JSON.readValue(Json.LINES.bytes(json), RunIdentity.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In what another run differs, in words; nothing where it would give the same. */
    Optional<String> difference(RunIdentity other) {
        return difference(other, FREE);
    }

    /** The same where the other one only does again what failed. */
    Optional<String> differenceOfRetry(RunIdentity retry) {
        return difference(retry, FREE_IN_RETRY);
    }

    /** In what another run was asked for otherwise, by whatever version of the program; nothing where it repeats this one. */
    Optional<String> differenceOfRepeat(RunIdentity repeat) {
        return joined(askedOtherwise(repeat, FREE_IN_REPEAT));
    }

    private Optional<String> difference(RunIdentity other, Set<String> free) {
        List<String> differences = new ArrayList<>();
        if (!program.equals(other.program)) {
            differences.add("another version (" + program.version() + ", now " + other.program.version() + ")");
        } else if (!models.equals(other.models)) {
            differences.add("other models");
        }
        differences.addAll(askedOtherwise(other, free));
        return joined(differences);
    }

    private static Optional<String> joined(List<String> differences) {
        return differences.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", differences));
    }

    private List<String> askedOtherwise(RunIdentity other, Set<String> free) {
        List<String> differences = new ArrayList<>();
        if (!inputs.equals(other.inputs)) {
            differences.add("other inputs (" + String.join(" ", inputs) + ")");
        }
        differences.addAll(optionsThatDiffer(other, free));
        return differences;
    }

    private List<String> optionsThatDiffer(RunIdentity other, Set<String> free) {
        Set<String> names = new TreeSet<>(options.keySet());
        names.addAll(other.options.keySet());
        names.removeAll(free);
        return names.stream().filter(name -> !Objects.equals(options.get(name), other.options.get(name)))
                .map(name -> "another " + name + " (" + said(options.get(name)) + ", now " + said(other.options.get(name))
                        + ")").toList();
    }

    private static String said(@Nullable Object value) {
        return value == null ? "none" : value.toString();
    }
}
