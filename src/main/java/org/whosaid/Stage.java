package org.whosaid;

import java.util.Locale;
import java.util.function.Supplier;

/** The steps that an article goes through, in order: the rooms by their names. */
public enum Stage {
    INPUT, ARTICLE, LANGUAGE, QUOTATION, ATTRIBUTION, ENTITY, SPEAKER, RECORD, OUTPUT;

    /**
     * Does this step, unless the article was given up meanwhile.
     *
     * @throws StageException where it throws anything at all, errors included: one article's end is not the run's
     */
    public <T> T run(Supplier<T> step) {
        try {
            tell(Thread.currentThread());
            return step.get();
        } catch (StageException e) {
            throw e;
        } catch (Throwable e) {
            throw new StageException(this, e);
        }
    }

    private void tell(Thread current) {
        if (current instanceof Observer observer) {
            observer.entering(this);
        }
    }

    /** A thread that wants to know which step its article is in. */
    public interface Observer {

        /**
         * This thread is about to begin a step.
         *
         * @throws IllegalStateException where the article was given up: no further step begins
         */
        void entering(Stage stage);
    }

    /** The room's name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
