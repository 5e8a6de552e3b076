package org.whosaid.models;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The models that the program may load: those of {@code models.txt}, from the class path, and no others. Immutable,
 * safe for all threads.
 */
public final class Models {

    /** The system property that names the folder of prepared forms; without it, none is read or made. */
    private static final String PREPARED = "whosaid.prepared";

    private final Map<String, Model> byName = new LinkedHashMap<>();
    private final ClassLoader classPath;
    private final Optional<PreparedFolder> prepared;

    Models(List<Model> models, ClassLoader classPath, Optional<PreparedFolder> prepared) {
        this.classPath = classPath;
        this.prepared = prepared;
        for (Model model : models) {
            if (byName.put(model.name(), model) != null) {
                throw new ModelException("models.txt names " + model.name() + " twice");
            }
        }
    }

    /** Reads the manifest that ships with the program; opens no model. */
    public static Models load() {
        InputStream manifest = Models.class.getResourceAsStream("models.txt");
        if (manifest == null) {
            throw new ModelException("models.txt is missing in the program; build again: mvn package");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(manifest, StandardCharsets.UTF_8))) {
            return new Models(parse(lines), Models.class.getClassLoader(),
                    Optional.ofNullable(System.getProperty(PREPARED)).map(Path::of).map(PreparedFolder::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Model> parse(BufferedReader lines) {
        return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Model::parse).toList();
    }

    /** All, in the order of the manifest. */
    public List<Model> all() {
        return List.copyOf(byName.values());
    }

    /**
     * The bytes of a model. Size and SHA-256 are verified during reading: at the end, or when the stream is closed,
     * {@link ModelException} is thrown if they are not those of the manifest. So don't use what was read before the
     * stream is closed.
     *
     * @param name as in the manifest
     * @throws ModelException if the class path does not hold it
     * @throws IllegalArgumentException if the manifest does not name it
     */
    public InputStream open(String name) {
        return open(named(name));
    }

    private Model named(String name) {
        Model model = byName.get(name);
        if (model == null) {
            throw new IllegalArgumentException("models.txt does not name " + name);
        }
        return model;
    }

    /**
     * Reads a model from its prepared form; if there is none, reads the model itself and prepares it for later starts.
     *
     * @param name as in the manifest
     * @throws ModelException if there is no prepared form, and the model is missing or altered
     * @throws IllegalArgumentException if the manifest does not name it
     * @throws IOException if it can't be read
     */
    public <T> T read(String name, Preparation<T> preparation) throws IOException {
        Model model = named(name);
        Optional<T> known = prepared.flatMap(folder -> folder.read(model, preparation));
        return known.isPresent() ? known.get() : readAndPrepare(model, preparation);
    }

    private <T> T readAndPrepare(Model model, Preparation<T> preparation) throws IOException {
        T read;
        try (InputStream bytes = open(model)) {
            read = preparation.fromModel(bytes);
        }
        prepared.ifPresent(folder -> folder.write(model, read, preparation));
        // Not what was read from the model: if the prepared form is wrong, that shows at the first start already.
        return prepared.flatMap(folder -> folder.read(model, preparation)).orElse(read);
    }

    private InputStream open(Model model) {
        @Nullable InputStream bytes = classPath.getResourceAsStream(model.path());
        if (bytes == null) {
            throw model.missing();
        }
        return new VerifiedStream(model, bytes);
    }

    /** Reads a model to its end and returns what is wrong with it, if anything. */
    public Optional<ModelException> fault(Model model) {
        try {
            open(model).close();
            return Optional.empty();
        } catch (ModelException e) {
            return Optional.of(e);
        } catch (IOException e) {
            return Optional.of(model.altered());
        }
    }

    /** The first model that is missing or altered, to explain why loading failed. Reads models up to that one. */
    public Optional<ModelException> firstFault() {
        return all().stream().map(this::fault).flatMap(Optional::stream).findFirst();
    }
}
