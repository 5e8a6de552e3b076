package org.whosaid.attribution.span;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.whosaid.lifecycle.Shutdown;

/**
 * The one place that calls ONNX Runtime, whose C++ objects are destroyed when the process ends, whoever still uses them. So
 * every call passes a gate. When the process ends, the gate is closed: calls under way are waited for, all sessions are
 * closed in the order in which they were opened, and whoever comes later waits for the end. Safe for all threads.
 */
final class NativeSessions {

    /** Longer than any call takes: to open a session takes a second, to read a chunk a tenth of one. */
    private static final long MAX_WAIT_SECONDS = 30;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    /** Calls hold it for reading; the end of the process takes it for writing, and keeps it. */
    private static final ReadWriteLock GATE = new ReentrantReadWriteLock();
    private static final Set<OrtSession> OPEN = new LinkedHashSet<>();
    private static volatile boolean ending = !Shutdown.add(Shutdown.Step.NATIVE_CODE, NativeSessions::closeAll);

    /** A call of ONNX Runtime. */
    @FunctionalInterface
    interface Call<T> {

        T run() throws OrtException;
    }

    private NativeSessions() {
    }

    /** The environment of all sessions, held once for good. */
    private static final class Environment {

        static final OrtEnvironment SHARED = create();

        private static OrtEnvironment create() {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            hold();
            return environment;
        }

        /**
         * Counts as a second user of the environment. The library has a shutdown hook of its own that gives up the first
         * one's, at a moment that nobody can choose; the environment is destroyed with the last.
         */
        private static void hold() {
            try {
                Class<?> library = Class.forName("ai.onnxruntime.OnnxRuntime");
                var api = library.getDeclaredField("ortApiHandle");
                api.setAccessible(true);
                Method create = OrtEnvironment.class.getDeclaredMethod("createHandle", long.class, int.class, String.class);
                create.setAccessible(true);
                create.invoke(null, api.getLong(null), 2, OrtEnvironment.DEFAULT_NAME);
            } catch (ReflectiveOperationException | RuntimeException e) {
                // Another version of the library: what remains is that the end waits for calls under way.
                return;
            }
        }
    }

    /** The environment; to be asked for within a call. */
    static OrtEnvironment environment() {
        return Environment.SHARED;
    }

    /**
     * Makes a call while the process can't end.
     *
     * @throws OrtException          as the call does
     * @throws IllegalStateException if the process is ending, and takes long over it
     */
    static <T> T call(Call<T> call) throws OrtException {
        enter();
        try {
            return call.run();
        } finally {
            GATE.readLock().unlock();
        }
    }

    /** Waits for the end of the process if that is near: an error then would only look like one of the article's. */
    private static void enter() {
        long start = System.nanoTime();
        while (!isEntered()) {
            if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(MAX_WAIT_SECONDS)) {
                throw new IllegalStateException("the process is ending");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private static boolean isEntered() {
        return !ending && GATE.readLock().tryLock();
    }

    /** Opens the session of a model. */
    static OrtSession open(byte[] model, OrtSession.SessionOptions options) throws OrtException {
        OrtSession session = environment().createSession(model, options);
        synchronized (OPEN) {
            OPEN.add(session);
        }
        return session;
    }

    /** Closes a session; if the process is ending, that is done already or will be. */
    static void close(OrtSession session) throws OrtException {
        if (isEntered()) {
            try {
                closeOnce(session);
            } finally {
                GATE.readLock().unlock();
            }
        }
    }

    private static void closeOnce(OrtSession session) throws OrtException {
        synchronized (OPEN) {
            if (OPEN.remove(session)) {
                session.close();
            }
        }
    }

    private static void closeAll() {
        ending = true;
        try {
            if (GATE.writeLock().tryLock(MAX_WAIT_SECONDS, TimeUnit.SECONDS)) {
                for (OrtSession session : List.copyOf(OPEN)) {
                    closeOnce(session);
                }
            }
        } catch (InterruptedException | OrtException e) {
            Thread.currentThread().interrupt();
        }
    }
}
