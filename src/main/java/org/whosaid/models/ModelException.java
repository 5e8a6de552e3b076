package org.whosaid.models;

/** A model that is missing or altered. The message is one line that says which, and how to get it. */
public final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String state;

    /** With its one line. */
    public ModelException(String message) {
        this(message, "bad");
    }

    private ModelException(String message, String state) {
        super(message);
        this.state = state;
    }

    /** What is wrong, in a word: missing or altered; bad where it is the manifest. */
    public String state() {
        return state;
    }

    static ModelException missing(Model model) {
        return new ModelException("model " + model.name() + " is missing: " + model.coordinates() + " does not hold "
                + model.path() + "; " + model.remedy(), "missing");
    }

    static ModelException altered(Model model) {
        return new ModelException("model " + model.name() + " is altered: " + model.path()
                + " differs in size or SHA-256 from models.txt; " + model.remedy(), "altered");
    }
}
