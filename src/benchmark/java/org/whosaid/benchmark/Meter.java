package org.whosaid.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Adds up what steps cost the thread that does them: processor time and bytes allocated. For one thread. */
final class Meter {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Map<String, Cost> costs = new LinkedHashMap<>();

    /** What a step cost, in nanoseconds of processor time and in bytes. */
    record Cost(long nanoseconds, long bytes) {

        private Cost plus(Cost other) {
            return new Cost(nanoseconds + other.nanoseconds, bytes + other.bytes);
        }
    }

    <T> T measure(String step, Supplier<T> work) {
        Cost before = now();
        T result = work.get();
        Cost after = now();
        costs.merge(step, new Cost(after.nanoseconds - before.nanoseconds, after.bytes - before.bytes), Cost::plus);
        return result;
    }

    void measure(String step, Runnable work) {
        measure(step, () -> {
            work.run();
            return step;
        });
    }

    private static Cost now() {
        return new Cost(THREADS.getCurrentThreadCpuTime(), THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()));
    }

    /** By step, in the order in which they were first measured. */
    Map<String, Cost> costs() {
        return costs;
    }
}
