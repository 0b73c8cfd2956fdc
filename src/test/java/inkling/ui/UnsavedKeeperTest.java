package inkling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ui.common.Background;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Notifications;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnsavedKeeperTest {
    private final MemoryUnsaved place = new MemoryUnsaved();
    private final Notifications notifications = new Notifications();
    private final Deque<Runnable> disk = new ArrayDeque<>();
    private final CurrentModel currentModel = new CurrentModel(Models.bundled());

    @BeforeEach
    void keepModels() {
        currentModel.keepWith(new UnsavedKeeper(place, notifications, new Background(disk::add, Runnable::run)));
    }

    @Test
    void aModelFromTrainingIsKeptAsSoonAsItIsInUse() {
        currentModel.keepCandidate(Models.untrained(3));
        disk.remove().run();
        assertSame(currentModel.current().get().model(), place.kept.orElseThrow());
    }

    @Test
    void itIsSafeOnlyWhenItIsOnDisk() {
        currentModel.keepCandidate(Models.untrained(3));
        assertFalse(currentModel.kept().toCompletableFuture().isDone());
        disk.remove().run();
        assertTrue(currentModel.kept().toCompletableFuture().isDone());
    }

    @Test
    void aSavedModelIsNotKeptAnyMore() {
        currentModel.keepCandidate(Models.untrained(3));
        currentModel.use(NamedModel.ofFile(
                Path.of("mine.json"), currentModel.current().get().model()));
        disk.forEach(Runnable::run);
        assertTrue(place.kept.isEmpty());
        assertFalse(currentModel.atRisk().get());
    }

    @Test
    void aFullDiskIsReportedAndTheModelIsNotSafe() {
        place.full = true;
        currentModel.keepCandidate(Models.untrained(3));
        disk.remove().run();
        assertEquals("unsaved.notKept", notifications.notice().get().text().key());
        assertTrue(currentModel.atRisk().get());
        assertTrue(currentModel.kept().toCompletableFuture().isCompletedExceptionally());
    }
}
