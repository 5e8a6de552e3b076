package org.whosaid.models;

/**
 * One line of the manifest: a model, or a list of words.
 *
 * @param name        what the program calls it; unique
 * @param coordinates of the Maven artifact that holds it: group, artifact, version and, if it has one, classifier,
 *                    with colons between
 * @param path        its place in that artifact
 * @param version     as its makers number it
 * @param size        in bytes
 * @param sha256      lower-case hexadecimal
 * @param licence     SPDX identifier, or a description if there is none
 * @param trainedOn   the data behind it; "not stated" if its makers don't say
 * @param loadedBy    the package that reads it
 */
public record Model(String name, String coordinates, String path, String version, long size, String sha256,
                    String licence, String trainedOn, String loadedBy) {

    private static final int FIELDS = 9;
    /** How the coordinates of this project's own models begin. */
    private static final String OWN = "org.whosaid:";

    /** @throws IllegalArgumentException without a size or a valid SHA-256 */
    public Model {
        if (size <= 0 || !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a model without size or SHA-256: " + name);
        }
    }

    /** @throws ModelException if the line is not valid */
    static Model parse(String line) {
        String[] fields = line.split("\\|", -1);
        try {
            if (fields.length != FIELDS) {
                throw new IllegalArgumentException(fields.length + " fields, not " + FIELDS);
            }
            return of(fields);
        } catch (IllegalArgumentException e) {
            throw new ModelException("models.txt: can't read the line \"" + line.strip() + "\": " + e.getMessage());
        }
    }

    private static Model of(String[] fields) {
        return new Model(fields[0].strip(), fields[1].strip(), fields[2].strip(), fields[3].strip(),
                Long.parseLong(fields[4].strip()), fields[5].strip(), fields[6].strip(), fields[7].strip(),
                fields[8].strip());
    }

    /** The folder of its artifact in a Maven repository. */
    String folder() {
        String[] parts = coordinates.split(":");
        return parts[0].replace('.', '/') + '/' + parts[1] + '/' + parts[2];
    }

    /** That it is not on the class path. */
    ModelException missing() {
        return new ModelException("model " + name + " is missing: " + coordinates + " does not hold " + path + "; "
                + remedy(), "missing");
    }

    /** That its bytes are not those of the manifest. */
    ModelException altered() {
        return new ModelException("model " + name + " is altered: " + path
                + " differs in size or SHA-256 from models.txt; " + remedy(), "altered");
    }

    private String remedy() {
        if (coordinates.startsWith(OWN)) {
            return "restore src/main/resources/" + path + " (git checkout) and build again: mvn package";
        }
        return "delete " + folder() + " in the local Maven repository (~/.m2/repository) and build again: mvn package";
    }
}
