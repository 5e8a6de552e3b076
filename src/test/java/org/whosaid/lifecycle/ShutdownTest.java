package org.whosaid.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.lifecycle.Shutdown.Step;

class ShutdownTest {

    private final List<String> done = new ArrayList<>();
    private final Shutdown shutdown = new Shutdown();

    @Test
    void stepsAreDoneInOrderWhateverTheOrderTheyWereAddedIn() {
        shutdown.register(Step.NATIVE_CODE, () -> done.add("native"));
        shutdown.register(Step.REQUESTS, () -> done.add("first request"));
        shutdown.register(Step.TEMPORARY_FILES, () -> done.add("files"));
        shutdown.register(Step.REQUESTS, () -> done.add("second request"));
        shutdown.run();
        assertEquals(List.of("first request", "second request", "files", "native"), done);
    }

    @Test
    void actionThatFailsDoesNotKeepOthersFromRunning() {
        shutdown.register(Step.REQUESTS, () -> {
            throw new IllegalStateException("broken");
        });
        shutdown.register(Step.NATIVE_CODE, () -> done.add("native"));
        shutdown.run();
        assertEquals(List.of("native"), done);
    }

    @Test
    void actionIsRefusedOnceItsStepIsUnderWayAndTakenForALaterOne() {
        shutdown.register(Step.REQUESTS, () -> {
            assertFalse(shutdown.register(Step.REQUESTS, () -> done.add("too late")));
            assertTrue(shutdown.register(Step.NATIVE_CODE, () -> done.add("native")));
        });
        shutdown.run();
        assertFalse(shutdown.register(Step.NATIVE_CODE, () -> done.add("too late")));
        assertEquals(List.of("native"), done);
    }

    @Test
    void everyActionRunsOnce() {
        shutdown.register(Step.NATIVE_CODE, () -> done.add("native"));
        shutdown.run();
        shutdown.run();
        assertEquals(List.of("native"), done);
    }
}
