package inkling.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.ui.common.Language;
import inkling.ui.common.Notifications;
import inkling.ui.common.Texts;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class UncaughtFailuresTest {
    private final Notifications notifications = new Notifications();
    private final Queue<Runnable> ui = new ArrayDeque<>();
    private final UncaughtFailures failures = new UncaughtFailures(notifications, ui::add);

    private String told(String language) {
        failures.uncaughtException(
                Thread.currentThread(), new IllegalStateException(new OutOfMemoryError("Java heap space")));
        ui.remove().run();
        return new Texts(Language.of(language)).get(notifications.notice().get().text());
    }

    @Test
    void aLackOfMemoryIsToldInEnglish() {
        String told = told("en");
        assertTrue(told.contains("There is not enough memory for this: Java may use "), told);
    }

    @Test
    void aLackOfMemoryIsToldInChinese() {
        String told = told("zh");
        assertTrue(told.contains("内存不足"), told);
    }

    @Test
    void itIsSaidOfTheWindowAndNotOfThePage() {
        told("en");
        assertEquals(Notifications.Reach.WINDOW, notifications.notice().get().reach());
    }

    @Test
    void manyAtOnceAreToldOnce() {
        for (int i = 0; i < 3; i++) {
            failures.uncaughtException(Thread.currentThread(), new OutOfMemoryError());
        }
        assertEquals(1, ui.size());
    }

    @Test
    void aFaultOfTheProgramIsNoNotice() {
        failures.uncaughtException(Thread.currentThread(), new IllegalStateException("a fault"));
        assertTrue(ui.isEmpty());
        assertNull(notifications.notice().get());
    }
}
