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
 * The threads that work, each on one article at a time, in the order of the input. An article that takes longer than it
 * may is given up. Java can't end its thread: another takes its place, and it ends behind the room that it hangs in, if it
 * ever gets there. Only so many may hang at a time, since each may keep a processor busy.
 */
final class Workers implements AutoCloseable {

    static final int MOST_HANGING = 16;

    private static final long LOOK_EVERY_MILLISECONDS = 20;

    private final ExclusiveGate crowd = new ExclusiveGate();
    private final BooleanSupplier stop;
    private final BlockingQueue<Order> waiting = new LinkedBlockingQueue<>();
    private final Set<Task> begun = ConcurrentHashMap.newKeySet();
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private final Set<Thread> hanging = ConcurrentHashMap.newKeySet();
    private volatile @Nullable BatchException givenUp;

    /** A task and who can do it. */
    private record Order(Task task, Worker worker) {
    }

    /**
     * Starts them.
     *
     * @param stop once it says so, no article is begun any more
     */
    Workers(int number, BooleanSupplier stop) {
        this.stop = stop;
        for (int thread = 0; thread < number; thread++) {
            start(new StageThread(this::work));
        }
        Thread clock = new Thread(this::lookAtTheClock, "whosaid-clock");
        clock.setDaemon(true);
        start(clock);
    }

    private void start(Thread thread) {
        threads.add(thread);
        thread.start();
    }

    void submit(Task task, Worker worker) {
        waiting.add(new Order(task, worker));
        failWhatWaits();
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

    private boolean isDoneInTime(Order order) {
        begun.add(order.task());
        try {
            return order.task().end(stop.getAsBoolean() ? new Outcome.Untouched() : outcome(order));
        } finally {
            begun.remove(order.task());
        }
    }

    private Outcome outcome(Order order) {
        try {
            return order.worker().outcome(order.task(), crowd);
        } catch (Throwable e) {
            return Outcome.Failed.of(order.task().document(), new StageException(Stage.OUTPUT, e), 0);
        }
    }

    private void lookAtTheClock() {
        try {
            while (true) {
                Thread.sleep(LOOK_EVERY_MILLISECONDS);
                begun.forEach(this::giveUpIfLate);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void giveUpIfLate(Task task) {
        StageThread late = task.isDone() ? null : task.late();
        if (late == null) {
            return;
        }
        // Before it is given up: from then on its thread may end, and take itself out.
        hanging.add(late);
        if (task.giveUp(late)) {
            crowd.leave(task);
            late.giveUp();
            replace();
        } else {
            hanging.remove(late);
        }
    }

    private void replace() {
        if (hanging.size() < MOST_HANGING) {
            start(new StageThread(this::work));
            return;
        }
        givenUp = new BatchException(MOST_HANGING + " articles hang at the same time, each in a thread that can't be ended; "
                + "the same command goes on with the next articles");
        failWhatWaits();
    }

    private void failWhatWaits() {
        BatchException reason = givenUp;
        if (reason != null) {
            begun.forEach(task -> task.fail(reason));
            waiting.forEach(order -> order.task().fail(reason));
        }
    }

    /** Ends all threads that can be ended. */
    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
    }
}
