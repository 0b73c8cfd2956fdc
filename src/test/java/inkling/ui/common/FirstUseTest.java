package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class FirstUseTest {
    private final SimpleBooleanProperty wanted = new SimpleBooleanProperty();
    private final AtomicInteger built = new AtomicInteger();

    @Test
    void whatIsWantedAlreadyIsBuiltAtOnce() {
        wanted.set(true);

        FirstUse.of(wanted, built::incrementAndGet);

        assertEquals(1, built.get());
    }

    @Test
    void whatIsNotWantedYetIsBuiltOnceItIs() {
        FirstUse.of(wanted, built::incrementAndGet);
        assertEquals(0, built.get());

        wanted.set(true);

        assertEquals(1, built.get());
    }

    @Test
    void nothingIsBuiltTwice() {
        FirstUse.of(wanted, built::incrementAndGet);

        wanted.set(true);
        wanted.set(false);
        wanted.set(true);

        assertEquals(1, built.get());
    }

    @Test
    void whatWasBuiltAtOnceIsNotBuiltAgain() {
        wanted.set(true);
        FirstUse.of(wanted, built::incrementAndGet);

        wanted.set(false);
        wanted.set(true);

        assertEquals(1, built.get());
    }

    @Test
    void whatIsWantedAgainWhileItIsBuiltIsBuiltOnce() {
        FirstUse.of(wanted, () -> {
            built.incrementAndGet();
            wanted.set(false);
            wanted.set(true);
        });

        wanted.set(true);

        assertEquals(1, built.get());
    }

    @Test
    void aChoiceThatIsMappedIsFollowed() {
        SimpleObjectProperty<String> page = new SimpleObjectProperty<>("a");
        FirstUse.of(page.map("b"::equals), built::incrementAndGet);
        System.gc();

        page.set("b");

        assertEquals(1, built.get());
    }
}
