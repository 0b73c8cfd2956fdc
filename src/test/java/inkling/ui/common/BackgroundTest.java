package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackgroundTest {
    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final Queue<Runnable> ui = new ArrayDeque<>();
    private final Background background = new Background(worker::add, ui::add);
    private final List<Object> told = new ArrayList<>();

    @Test
    void workIsNotDoneOnTheThreadThatAsks() {
        background.run(() -> told.add("work"), done -> {}, failure -> {});
        assertEquals(List.of(), told);
    }

    @Test
    void theResultComesOnTheUiThread() {
        background.run(() -> 7, told::add, failure -> {});
        worker.remove().run();
        assertEquals(List.of(), told);
        ui.remove().run();
        assertEquals(List.of(7), told);
    }

    @Test
    void aFailureComesOnTheUiThread() {
        background.<Integer>run(
                () -> {
                    throw new IOException("the disk is full");
                },
                told::add,
                failure -> told.add(failure.getMessage()));
        worker.remove().run();
        assertEquals(List.of(), told);
        ui.remove().run();
        assertEquals(List.of("the disk is full"), told);
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, OutOfMemoryError.class, StackOverflowError.class})
    void whateverIsThrownIsTold(Class<? extends Throwable> kind) throws ReflectiveOperationException {
        Throwable thrown = kind.getDeclaredConstructor().newInstance();
        background.run(() -> sneak(thrown), () -> {}, failure -> told.add(failure.getClass()));
        worker.remove().run();
        ui.remove().run();
        assertEquals(List.of(kind), told);
    }

    @Test
    void aLackOfMemoryIsSaidInASentenceInBothLanguages() {
        background.run(
                () -> sneak(new OutOfMemoryError("Java heap space")),
                () -> {},
                failure -> told.add(Message.failure("model.open.failed", failure)));
        worker.remove().run();
        ui.remove().run();
        Message message = (Message) told.get(0);
        assertTrue(
                new Texts(Language.of("en")).get(message).contains("There is not enough memory"), message.toString());
        assertTrue(new Texts(Language.of("zh")).get(message).contains("内存不足"), message.toString());
    }

    @Test
    void aLackOfMemoryWhileTheResultIsShownIsAFailureToo() {
        background.run(() -> 7, done -> sneak(new OutOfMemoryError()), failure -> told.add(failure.getClass()));
        worker.remove().run();
        ui.remove().run();
        assertEquals(List.of(OutOfMemoryError.class), told);
    }

    private static void sneak(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }
}
