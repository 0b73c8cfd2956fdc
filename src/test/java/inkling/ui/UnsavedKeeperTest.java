package inkling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ui.common.Background;
import inkling.ui.common.Dialogue;
import inkling.ui.common.ModelDesk;
import inkling.ui.common.NamedModel;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnsavedKeeperTest {
    private final MemoryUnsaved place = new MemoryUnsaved();
    private final Dialogue dialogue = new Dialogue();
    private final Deque<Runnable> disk = new ArrayDeque<>();
    private final ModelDesk desk = new ModelDesk(Models.bundled());

    @BeforeEach
    void keepModels() {
        desk.keepWith(new UnsavedKeeper(place, dialogue, new Background(disk::add, Runnable::run)));
    }

    @Test
    void aModelFromTrainingIsKeptAsSoonAsItIsInUse() {
        desk.keepTrial(Models.untrained(3));
        disk.remove().run();
        assertSame(desk.current().get().model(), place.kept.orElseThrow());
    }

    @Test
    void itIsSafeOnlyWhenItIsOnDisk() {
        desk.keepTrial(Models.untrained(3));
        assertFalse(desk.kept().toCompletableFuture().isDone());
        disk.remove().run();
        assertTrue(desk.kept().toCompletableFuture().isDone());
    }

    @Test
    void aSavedModelIsNotKeptAnyMore() {
        desk.keepTrial(Models.untrained(3));
        desk.use(NamedModel.ofFile(Path.of("mine.json"), desk.current().get().model()));
        disk.forEach(Runnable::run);
        assertTrue(place.kept.isEmpty());
        assertFalse(desk.atRisk().get());
    }

    @Test
    void aFullDiskIsReportedAndTheModelIsNotSafe() {
        place.full = true;
        desk.keepTrial(Models.untrained(3));
        disk.remove().run();
        assertEquals("unsaved.notKept", dialogue.notice().get().text().key());
        assertTrue(desk.atRisk().get());
        assertTrue(desk.kept().toCompletableFuture().isCompletedExceptionally());
    }
}
