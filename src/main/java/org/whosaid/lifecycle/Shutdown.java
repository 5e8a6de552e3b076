package org.whosaid.lifecycle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is done when the process ends, whether by {@code System.exit}, a signal or the end of the last thread. Java runs its
 * own shutdown hooks all at once; these actions run one after the other, in the order of their steps. Thread-safe.
 */
public final class Shutdown {

    private static final Shutdown PROCESS = ofProcess();

    private final Map<Step, List<Runnable>> actions = new EnumMap<>(Step.class);
    private Optional<Step> current = Optional.empty();

    /** The steps, in their order. */
    public enum Step {
        /** Answers requests in progress and refuses new ones. */
        REQUESTS,
        /** Deletes temporary files. */
        TEMPORARY_FILES,
        /** Lets native code end: while it runs, the process must not end under it. */
        NATIVE_CODE
    }

    Shutdown() {
    }

    private static Shutdown ofProcess() {
        Shutdown shutdown = new Shutdown();
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(shutdown::run, "shutdown"));
        } catch (IllegalStateException e) {
            // The process is ending already, so no step is left to take part in.
            shutdown.run();
        }
        return shutdown;
    }

    /**
     * Adds an action for the end of the process. An exception in it is ignored: the next action runs all the same.
     *
     * @return whether it will run; false if its step is over or under way
     */
    public static boolean add(Step step, Runnable action) {
        return PROCESS.register(step, action);
    }

    /** Lets native code end, and then ends the process at once: no other step is done. */
    public static void halt(int code) {
        PROCESS.run(Step.NATIVE_CODE);
        Runtime.getRuntime().halt(code);
    }

    synchronized boolean register(Step step, Runnable action) {
        if (current.filter(under -> under.compareTo(step) >= 0).isPresent()) {
            return false;
        }
        actions.computeIfAbsent(step, some -> new ArrayList<>()).add(action);
        return true;
    }

    void run() {
        for (Step step : Step.values()) {
            run(step);
        }
    }

    private void run(Step step) {
        begin(step).forEach(action -> {
            try {
                action.run();
            } catch (RuntimeException | LinkageError e) {
                // Nobody is left who could do anything about it.
                return;
            }
        });
    }

    private synchronized List<Runnable> begin(Step step) {
        current = Optional.of(step);
        return Optional.ofNullable(actions.remove(step)).orElse(List.of());
    }
}
