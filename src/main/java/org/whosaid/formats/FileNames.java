package org.whosaid.formats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.whosaid.text.Sha256;

/**
 * File names for the ids of articles. A slash in an id separates folders; ASCII letters, digits and safe punctuation
 * stay; everything else, including a leading dot, is percent-encoded: {@code ?} is {@code %3F}. So no name leads out of
 * the folder, is hidden or depends on the locale, and no two ids have the same name. Names that are too long for a file
 * system are cut and get a hash of the id.
 */
final class FileNames {

    private static final String EXTENSION = ".json";
    private static final String EMPTY_SEGMENT = "%";
    private static final int MAX_NAME_LENGTH = 180;
    private static final int MAX_PATH_LENGTH = 800;
    private static final int HASHED_PREFIX_LENGTH = 100;
    private static final Pattern UNSAFE = Pattern.compile("^[. -]|[. ]$|[^A-Za-z0-9._ ,()'&+=@-]");

    private FileNames() {
    }

    /** The path of an id's file relative to the folder, with slashes. */
    static String of(String id) {
        List<String> segments = new ArrayList<>();
        for (String segment : id.split("/", -1)) {
            segments.add(safe(segment));
        }
        int last = segments.size() - 1;
        segments.subList(0, last).replaceAll(FileNames::folder);
        String path = String.join("/", segments);
        return (path.length() > MAX_PATH_LENGTH ? hashed(path.replace('/', '_'), id) : path) + EXTENSION;
    }

    /** The same with a hash, for file systems that don't distinguish some names, such as those that ignore case. */
    static String unmistakable(String id) {
        return hashed(of(id).replace('/', '_'), id) + EXTENSION;
    }

    private static String safe(String segment) {
        String safe = UNSAFE.matcher(segment).replaceAll(FileNames::encoded);
        return safe.isEmpty() ? EMPTY_SEGMENT : safe.length() > MAX_NAME_LENGTH ? hashed(safe, segment) : safe;
    }

    /** Keeps the folder of {@code a.json/b} apart from the file of {@code a}. */
    private static String folder(String safe) {
        return safe.endsWith(EXTENSION) ? safe.substring(0, safe.length() - EXTENSION.length()) + "%2Ejson" : safe;
    }

    private static String encoded(MatchResult sign) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : sign.group().getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format(Locale.ROOT, "%%%02X", octet));
        }
        return encoded.toString();
    }

    private static String hashed(String name, String id) {
        String prefix = name.substring(0, Math.min(HASHED_PREFIX_LENGTH, name.length()));
        return prefix + "%-" + Sha256.ofUnits(id).substring(0, 32);
    }
}
