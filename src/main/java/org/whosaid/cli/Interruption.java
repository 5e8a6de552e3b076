package org.whosaid.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Whether the user, or the system, has asked the program to end: by Ctrl-C (SIGINT) or SIGTERM. Asked once, the program ends
 * what it has in hand; asked twice, it ends at once. Safe for all threads.
 *
 * <p>Java lets no program have signals but through {@code sun.misc.Signal}, which compilers warn of; so it is called by its
 * name, and where it is gone, signals do what they did before.
 */
final class Interruption implements BooleanSupplier, AutoCloseable {

    private static final List<String> SIGNALS = List.of("INT", "TERM");

    private final Messages messages;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final List<Runnable> restoring = new ArrayList<>();

    private Interruption(Messages messages) {
        this.messages = messages;
    }

    /** Listens, until it is closed. */
    static Interruption listen(Messages messages) {
        Interruption interruption = new Interruption(messages);
        SIGNALS.forEach(interruption::listen);
        return interruption;
    }

    private void listen(String name) {
        try {
            Class<?> signals = Class.forName("sun.misc.Signal");
            Class<?> handlers = Class.forName("sun.misc.SignalHandler");
            Object signal = signals.getConstructor(String.class).newInstance(name);
            Object handler = Proxy.newProxyInstance(handlers.getClassLoader(), new Class<?>[] {handlers},
                    (proxy, method, arguments) -> answer(proxy, method.getName(), arguments));
            Object before = handle(signals, handlers, signal, handler);
            restoring.add(() -> restore(signals, handlers, signal, before));
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            // A system without this signal, a Java without signals, or one that keeps it for itself (-Xrs).
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
            throw new IllegalStateException("what could be set can be set back", e);
        }
    }

    private Object answer(Object proxy, String method, Object[] arguments) {
        return switch (method) {
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == arguments[0];
            case "toString" -> "whosaid's";
            default -> asked();
        };
    }

    private Object asked() {
        if (asked.getAndSet(true)) {
            Runtime.getRuntime().halt(Exit.INTERRUPTED);
        }
        messages.say("ending the articles in hand; once more (Ctrl-C) ends at once");
        return true;
    }

    @Override
    public boolean getAsBoolean() {
        return asked.get();
    }

    /** Signals do what they did before. */
    @Override
    public void close() {
        restoring.forEach(Runnable::run);
    }
}
