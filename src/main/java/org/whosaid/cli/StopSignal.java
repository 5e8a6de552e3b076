package org.whosaid.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.whosaid.lifecycle.Shutdown;

/**
 * Whether the user or the system has asked the program to stop, by Ctrl-C (SIGINT) or SIGTERM. After the first signal the
 * program finishes the articles in progress; after the second it exits at once. Thread-safe.
 *
 * <p>Java offers signals only through {@code sun.misc.Signal}, which compilers warn about, so it is called by reflection.
 * If it is missing, signals keep their default effect.
 */
final class StopSignal implements BooleanSupplier, AutoCloseable {

    private static final List<String> SIGNALS = List.of("INT", "TERM");

    private final Messages messages;
    private final AtomicBoolean requested = new AtomicBoolean();
    private final List<Runnable> restorers = new ArrayList<>();

    private StopSignal(Messages messages) {
        this.messages = messages;
    }

    /** Listens for signals until it is closed. */
    static StopSignal listen(Messages messages) {
        StopSignal interruption = new StopSignal(messages);
        SIGNALS.forEach(interruption::listen);
        return interruption;
    }

    private void listen(String name) {
        try {
            Class<?> signals = Class.forName("sun.misc.Signal");
            Class<?> handlers = Class.forName("sun.misc.SignalHandler");
            Object signal = signals.getConstructor(String.class).newInstance(name);
            Object handler = Proxy.newProxyInstance(handlers.getClassLoader(), new Class<?>[] {handlers},
                    (proxy, method, arguments) -> invoke(proxy, method.getName(), arguments));
            Object before = handle(signals, handlers, signal, handler);
            restorers.add(() -> restore(signals, handlers, signal, before));
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            // The system lacks this signal, Java offers no signals, or reserves this one (-Xrs).
            return;
        }
    }

    private static Object handle(Class<?> signals, Class<?> handlers, Object signal, Object handler)
            throws ReflectiveOperationException {
        try {
            return signals.getMethod("handle", signals, handlers).invoke(null, signal, handler);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        }
    }

    private static void restore(Class<?> signals, Class<?> handlers, Object signal, Object before) {
        try {
            handle(signals, handlers, signal, before);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a handler that could be set can be restored", e);
        }
    }

    private Object invoke(Object proxy, String method, Object[] arguments) {
        return switch (method) {
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == arguments[0];
            case "toString" -> "whosaid signal handler";
            default -> onSignal();
        };
    }

    private Object onSignal() {
        if (requested.getAndSet(true)) {
            Shutdown.halt(Exit.INTERRUPTED);
        }
        messages.say("finishing the articles in progress; press Ctrl-C or send SIGTERM again to stop at once");
        return true;
    }

    @Override
    public boolean getAsBoolean() {
        return requested.get();
    }

    /** Restores the earlier effect of the signals. */
    @Override
    public void close() {
        restorers.forEach(Runnable::run);
    }
}
