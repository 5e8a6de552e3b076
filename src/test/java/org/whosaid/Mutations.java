package org.whosaid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Bytes that were valid and odd before some of them were changed, left out, doubled or mixed up. */
public final class Mutations {

    private static final List<String> FOLDERS = List.of("samples", "src/test/resources/org/whosaid/odd-articles");
    private static final int MAX_SEED_BYTES = 4_000;
    private static final int MAX_CHANGES = 8;

    private final List<byte[]> seeds;
    private final List<byte[]> tokens;

    private Mutations(List<byte[]> seeds, List<String> tokens) {
        this.seeds = seeds;
        this.tokens = tokens.stream().map(token -> token.getBytes(StandardCharsets.UTF_8)).toList();
    }

    /** Of these words, with these pieces put in. */
    public static Arbitrary<byte[]> of(List<String> seeds, List<String> tokens) {
        return new Mutations(seeds.stream().map(seed -> seed.getBytes(StandardCharsets.UTF_8)).toList(), tokens).arbitrary();
    }

    /** Of the starts of the samples and the odd articles, with these pieces put in. */
    public static Arbitrary<byte[]> ofArticles(List<String> tokens) {
        List<byte[]> seeds = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.filter(file -> !file.toString().endsWith(".record")).sorted().forEach(file -> seeds.add(start(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Mutations(seeds, tokens).arbitrary();
    }

    private static byte[] start(Path file) {
        try {
            byte[] all = Files.readAllBytes(file);
            return Arrays.copyOf(all, Math.min(all.length, MAX_SEED_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Arbitrary<byte[]> arbitrary() {
        return Arbitraries.randomValue(this::mutated);
    }

    private byte[] mutated(Random random) {
        byte[] bytes = seeds.get(random.nextInt(seeds.size()));
        for (int change = random.nextInt(MAX_CHANGES + 1); change > 0; change--) {
            bytes = changed(bytes, random);
        }
        return bytes;
    }

    private byte[] changed(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(40));
        return switch (random.nextInt(6)) {
            case 0 -> joined(bytes, from, new byte[] {(byte) random.nextInt(256)}, Math.min(bytes.length, from + 1));
            case 1 -> joined(bytes, from, tokens.get(random.nextInt(tokens.size())), from);
            case 2 -> joined(bytes, from, new byte[0], to);
            case 3 -> joined(bytes, from, repeated(Arrays.copyOfRange(bytes, from, to), random.nextInt(30)), from);
            case 4 -> joined(bytes, from, seeds.get(random.nextInt(seeds.size())), bytes.length);
            default -> joined(bytes, from, tokens.get(random.nextInt(tokens.size())), to);
        };
    }

    private static byte[] repeated(byte[] bytes, int times) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int time = 0; time < times; time++) {
            all.writeBytes(bytes);
        }
        return all.toByteArray();
    }

    /** The bytes with those from one place to another replaced. */
    private static byte[] joined(byte[] bytes, int from, byte[] by, int to) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, 0, from);
        all.writeBytes(by);
        all.write(bytes, to, bytes.length - to);
        return all.toByteArray();
    }
}
