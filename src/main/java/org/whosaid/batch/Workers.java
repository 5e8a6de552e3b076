package org.whosaid.batch;

import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.whosaid.Stage;
import org.whosaid.StageException;
import org.whosaid.StageThread;

/**
 * The worker threads, each of which extracts one article at a time, in the order of the input. An article that exceeds
 * its timeout is abandoned. Java can't end its thread, so another thread takes over, and the old one ends after the
 * stage that it hangs in, if ever. The number of hanging threads is limited, since each may keep a processor busy.
 */
final class Workers implements AutoCloseable {

    static final int MAX_HANGING_THREADS = 16;

    private static final long CLOCK_INTERVAL_MILLIS = 20;

    private final ExclusiveGate gate = new ExclusiveGate();
    private final BooleanSupplier stop;
    private final BlockingQueue<Job> waiting = new LinkedBlockingQueue<>();
    private final Set<Task> started = ConcurrentHashMap.newKeySet();
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private final Set<Thread> hanging = ConcurrentHashMap.newKeySet();
    private volatile @Nullable BatchException failure;

    /** A task and who can do it. */
    private record Job(Task task, Worker worker) {
    }

    /**
     * Starts them.
     *
     * @param stop once true, no further article is started
     */
    Workers(int number, BooleanSupplier stop) {
        this.stop = stop;
        for (int thread = 0; thread < number; thread++) {
            start(new StageThread(this::work));
        }
        Thread clock = new Thread(this::watchTimeouts, "whosaid-clock");
        clock.setDaemon(true);
        start(clock);
    }

    private void start(Thread thread) {
        threads.add(thread);
        thread.start();
    }

    void submit(Task task, Worker worker) {
        waiting.add(new Job(task, worker));
        failPendingTasks();
    }

    private void work() {
        try {
            boolean inTime = true;
            while (inTime) {
                inTime = isDoneInTime(waiting.take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            threads.remove(Thread.currentThread());
            hanging.remove(Thread.currentThread());
        }
    }

    private boolean isDoneInTime(Job job) {
        started.add(job.task());
        try {
            return job.task().complete(stop.getAsBoolean() ? new Outcome.NotStarted() : outcome(job));
        } finally {
            started.remove(job.task());
        }
    }

    private Outcome outcome(Job job) {
        try {
            return job.worker().outcome(job.task(), gate);
        } catch (Throwable e) {
            return Outcome.Failed.of(job.task().document(), new StageException(Stage.OUTPUT, e), 0);
        }
    }

    private void watchTimeouts() {
        try {
            while (true) {
                Thread.sleep(CLOCK_INTERVAL_MILLIS);
                started.forEach(this::abandonIfOverdue);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void abandonIfOverdue(Task task) {
        StageThread overdue = task.isDone() ? null : task.overdueThread();
        if (overdue == null) {
            return;
        }
        // Added before the task is abandoned: from then on the thread may end and remove itself.
        hanging.add(overdue);
        if (task.timeOut(overdue)) {
            gate.leave(task);
            overdue.giveUp();
            replace();
        } else {
            hanging.remove(overdue);
        }
    }

    private void replace() {
        if (hanging.size() < MAX_HANGING_THREADS) {
            start(new StageThread(this::work));
            return;
        }
        failure = new BatchException(MAX_HANGING_THREADS + " articles hang at the same time, in threads that can't be "
                + "ended; rerun the same command to resume after them");
        failPendingTasks();
    }

    private void failPendingTasks() {
        BatchException reason = failure;
        if (reason != null) {
            started.forEach(task -> task.fail(reason));
            waiting.forEach(job -> job.task().fail(reason));
        }
    }

    /** Interrupts all threads. */
    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
    }
}
