package org.whosaid.batch;

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
    <T> T run(Supplier<T> step) {
        try {
            WorkerThread.enter(this);
            return step.get();
        } catch (StageException e) {
            throw e;
        } catch (Throwable e) {
            throw new StageException(this, e);
        }
    }

    /** The room's name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
