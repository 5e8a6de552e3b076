package org.whosaid.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a run, with what must be the same in every run over the same articles. */
final class RunFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RunFiles() {
    }

    /** The SHA-256 of each file; without the times in {@code failures.jsonl} and {@code run.json}, nor its number of threads. */
    static Map<String, String> sums(Path folder) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.startsWith(".")) {
                    sums.put(name, sum(content(file, name)));
                }
            }
        }
        return sums;
    }

    private static byte[] content(Path file, String name) throws IOException {
        return switch (name) {
            case "failures.jsonl" -> Files.readString(file).replaceAll(",\"time\":\"[^\"]*\"", "").getBytes(StandardCharsets.UTF_8);
            case "run.json" -> withoutTimes((ObjectNode) JSON.readTree(file.toFile()));
            default -> Files.readAllBytes(file);
        };
    }

    private static byte[] withoutTimes(ObjectNode account) {
        account.remove(List.of("started", "ended", "seconds", "starts", "slowest"));
        if (account.get("options") instanceof ObjectNode options) {
            options.remove("threads");
        }
        return account.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
