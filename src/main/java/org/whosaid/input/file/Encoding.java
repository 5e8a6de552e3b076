package org.whosaid.input.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.ByteOrderMark;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decodes a file's bytes. The encoding is, in this order: that of its byte order mark; what the user says; UTF-8 if the
 * bytes are valid; UTF-8 with replacements if most of what is not ASCII is valid; what the page declares; what
 * Mozilla's detector finds; windows-1252. What the file's start shows holds for rows too short to show anything.
 * Immutable, safe for all threads.
 */
public final class Encoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final List<ByteOrderMark> MARKS = List.of(ByteOrderMark.UTF_32LE, ByteOrderMark.UTF_32BE,
            ByteOrderMark.UTF_8, ByteOrderMark.UTF_16LE, ByteOrderMark.UTF_16BE);
    private static final Pattern DECLARED = Pattern.compile(
            "<meta\\b[^>]{0,200}?charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})"
                    + "|^\\s{0,99}<\\?xml\\b[^>]{0,99}?encoding=[\"']([\\w.:-]{1,40})",
            Pattern.CASE_INSENSITIVE);
    private static final int MAX_DECLARATION_BYTES = 8192;
    /** Text in the Latin alphabet usually has less than one byte in this many outside ASCII. */
    private static final int MIN_BYTES_PER_NON_ASCII = 25;

    private final Optional<Charset> certain;
    private final Charset otherwise;

    private Encoding(Optional<Charset> certain, Charset otherwise) {
        this.certain = certain;
        this.otherwise = otherwise;
    }

    /**
     * The encoding of a file.
     *
     * @param head   its first bytes
     * @param forced what the user says
     * @param markup whether the file itself may declare its encoding, as HTML does
     */
    public static Encoding of(byte[] head, Optional<Charset> forced, boolean markup) {
        Optional<Charset> certain = markOf(head).map(mark -> Charset.forName(mark.getCharsetName())).or(() -> forced)
                .or(() -> withoutMark(head));
        Charset otherwise = (markup ? declared(head) : Optional.<Charset>empty()).orElseGet(() -> guess(head));
        return new Encoding(certain, otherwise);
    }

    /** The encoding of the whole file, if that is certain. */
    public Optional<Charset> certain() {
        return certain;
    }

    /** The length in bytes of the byte order mark that these bytes start with; 0 if there is none. */
    public static int markLength(byte[] bytes) {
        return markOf(bytes).map(ByteOrderMark::length).orElse(0);
    }

    /** Decodes one article of the file. */
    public Decoded decode(byte[] bytes) {
        int start = markOf(bytes).filter(this::isOurs).map(ByteOrderMark::length).orElse(0);
        Charset charset = certain.orElseGet(() -> Utf8Check.at(bytes).isMostlyUtf8() ? StandardCharsets.UTF_8 : otherwise);
        return decode(ByteBuffer.wrap(bytes, start, bytes.length - start), charset);
    }

    private boolean isOurs(ByteOrderMark mark) {
        String name = certain.orElse(StandardCharsets.UTF_8).name();
        return mark.getCharsetName().startsWith(name) || name.startsWith(mark.getCharsetName());
    }

    private static Optional<ByteOrderMark> markOf(byte[] bytes) {
        return MARKS.stream().filter(mark -> startsWith(bytes, mark)).findFirst();
    }

    private static boolean startsWith(byte[] bytes, ByteOrderMark mark) {
        boolean equal = bytes.length >= mark.length();
        for (int i = 0; equal && i < mark.length(); i++) {
            equal = (bytes[i] & 0xFF) == mark.get(i);
        }
        return equal;
    }

    /** UTF-16 of mostly ASCII characters shows in its zeros: every other byte. */
    private static Optional<Charset> withoutMark(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        if (head.length < 4 || Math.min(zeros[0], zeros[1]) * 20L > head.length
                || Math.max(zeros[0], zeros[1]) * 3L < head.length) {
            return Optional.empty();
        }
        return Optional.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static Optional<Charset> declared(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, MAX_DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(start);
        return matcher.find() ? named(Optional.ofNullable(matcher.group(1)).orElse(matcher.group(2))) : Optional.empty();
    }

    /** As browsers do: Latin-1 and ASCII mean windows-1252; and bytes in which a declaration was found aren't UTF-16. */
    private static Optional<Charset> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("iso-8859-1") || lower.equals("latin1") || lower.equals("us-ascii")) {
            return Optional.of(WINDOWS_1252);
        }
        boolean known = Charset.isSupported(name) && !lower.startsWith("utf");
        return known ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    private static Charset guess(byte[] head) {
        Utf8Check check = Utf8Check.at(head);
        if (check.isMostlyUtf8() && check.sequences() > 0) {
            return StandardCharsets.UTF_8;
        }
        return check.other() * MIN_BYTES_PER_NON_ASCII < head.length ? WINDOWS_1252 : detect(head);
    }

    private static Charset detect(byte[] head) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(head);
        detector.dataEnd();
        String found = detector.getDetectedCharset();
        boolean usable = found != null && Charset.isSupported(found) && !found.startsWith("UTF");
        return usable ? Charset.forName(found) : WINDOWS_1252;
    }

    private static Decoded decode(ByteBuffer bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate((int) (bytes.remaining() * (double) decoder.maxCharsPerByte()) + 16);
        int replaced = 0;
        CoderResult result = decoder.decode(bytes, chars, true);
        while (result.isError()) {
            replaced += result.length();
            bytes.position(bytes.position() + result.length());
            chars.put('\uFFFD');
            result = decoder.decode(bytes, chars, true);
        }
        decoder.flush(chars);
        return new Decoded(chars.flip().toString(), charset.name(), warnings(replaced, charset));
    }

    private static List<String> warnings(int replaced, Charset charset) {
        return replaced == 0 ? List.of() : List.of(replaced + (replaced == 1 ? " byte is" : " bytes are") + " not valid "
                + charset.name() + "; each place holds U+FFFD instead.");
    }
}
