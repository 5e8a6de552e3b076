package org.whosaid.formats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.whosaid.text.Sha256;

/**
 * File names for the ids of articles. A slash in an id is a folder; ASCII letters, digits and harmless signs stay; all
 * else, a dot at the start included, is written as in web addresses: {@code ?} is {@code %3F}. So no name leads out of
 * the folder, none is hidden, none depends on the machine's locale, and no two ids have one name. What would be too long
 * for a file system is cut and gets a hash of the id.
 */
final class FileNames {

    private static final String ENDING = ".json";
    private static final String EMPTY = "%";
    private static final int LONGEST = 180;
    private static final int LONGEST_PATH = 800;
    private static final int KEPT = 100;
    private static final Pattern UNSAFE = Pattern.compile("^[. -]|[. ]$|[^A-Za-z0-9._ ,()'&+=@-]");

    private FileNames() {
    }

    /** The path of an id's file, with slashes, below the folder of all. */
    static String of(String id) {
        List<String> segments = new ArrayList<>();
        for (String segment : id.split("/", -1)) {
            segments.add(safe(segment));
        }
        int last = segments.size() - 1;
        segments.subList(0, last).replaceAll(FileNames::folder);
        String path = String.join("/", segments);
        return (path.length() > LONGEST_PATH ? hashed(path.replace('/', '_'), id) : path) + ENDING;
    }

    /** The same with a hash, for file systems that take two names for one, as where capital letters don't count. */
    static String unmistakable(String id) {
        return hashed(of(id).replace('/', '_'), id) + ENDING;
    }

    private static String safe(String segment) {
        String safe = UNSAFE.matcher(segment).replaceAll(FileNames::encoded);
        return safe.isEmpty() ? EMPTY : safe.length() > LONGEST ? hashed(safe, segment) : safe;
    }

    /** So that the folder of {@code a.json/b} doesn't meet the file of {@code a}. */
    private static String folder(String safe) {
        return safe.endsWith(ENDING) ? safe.substring(0, safe.length() - ENDING.length()) + "%2Ejson" : safe;
    }

    private static String encoded(MatchResult sign) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : sign.group().getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format(Locale.ROOT, "%%%02X", octet));
        }
        return encoded.toString();
    }

    private static String hashed(String name, String id) {
        return name.substring(0, Math.min(KEPT, name.length())) + "%-" + Sha256.ofUnits(id).substring(0, 32);
    }
}
