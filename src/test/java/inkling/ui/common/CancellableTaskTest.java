package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class CancellableTaskTest {
    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final Queue<Runnable> ui = new ArrayDeque<>();
    private final CancellableTask task = new CancellableTask(new Background(worker::add, ui::add));
    private final List<Object> told = new ArrayList<>();
    private final List<Boolean> wanted = new ArrayList<>();

    @Test
    void progressAndResultAreTold() {
        task.start(this::halfAndWhole, told::add, told::add);
        runAll();
        assertEquals(List.of("half", "whole"), told);
    }

    @Test
    void workThatIsCancelledBeforeItsTurnIsNotBegun() {
        task.start(this::halfAndWhole, told::add, told::add);
        task.cancel();
        runAll();
        assertEquals(List.of(), wanted);
    }

    @Test
    void nothingArrivesOfWorkThatWasCancelled() {
        task.start(this::halfAndWhole, told::add, told::add);
        worker.remove().run();
        task.cancel();
        runAll();
        assertEquals(List.of(), told);
    }

    @Test
    void theWorkLearnsThatItWasCancelled() {
        task.start(
                progress -> {
                    assertTrue(progress.isWanted());
                    task.cancel();
                    assertFalse(progress.isWanted());
                    return progress.report(() -> {});
                },
                told::add,
                told::add);
        runAll();
        assertEquals(List.of(), told);
    }

    @Test
    void aNewStartTakesThePlaceOfTheOneBefore() {
        task.start(progress -> "first", told::add, told::add);
        worker.remove().run();
        task.start(progress -> "second", told::add, told::add);
        runAll();
        assertEquals(List.of("second"), told);
    }

    @Test
    void aFailureIsTold() {
        task.start(
                progress -> {
                    throw new IOException("gone");
                },
                told::add,
                failure -> told.add(failure.getMessage()));
        runAll();
        assertEquals(List.of("gone"), told);
    }

    @Test
    void aFailureOfWorkThatWasCancelledIsNot() {
        task.start(
                progress -> {
                    throw new IOException("gone");
                },
                told::add,
                failure -> told.add(failure.getMessage()));
        worker.remove().run();
        task.cancel();
        runAll();
        assertEquals(List.of(), told);
    }

    private String halfAndWhole(CancellableTask.Progress progress) {
        wanted.add(progress.report(() -> told.add("half")));
        return "whole";
    }

    private void runAll() {
        while (!worker.isEmpty() || !ui.isEmpty()) {
            (worker.isEmpty() ? ui : worker).remove().run();
        }
    }
}
