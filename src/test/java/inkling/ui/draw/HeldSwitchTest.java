package inkling.ui.draw;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class HeldSwitchTest {
    private final BooleanProperty on = new SimpleBooleanProperty();
    private long now;
    private final HeldSwitch key = new HeldSwitch(on, () -> now);

    private void pressFor(long milliseconds) {
        key.press();
        now += milliseconds;
        key.release();
    }

    @Test
    void aShortPressTurnsItOnForGood() {
        pressFor(HeldSwitch.SHORT - 1);
        assertTrue(on.get());
    }

    @Test
    void aSecondShortPressTurnsItOff() {
        pressFor(80);
        now += 300;
        pressFor(80);
        assertFalse(on.get());
    }

    @Test
    void whatALongPressHasTurnedOnIsOnWhileTheKeyIsHeld() {
        key.press();
        now += HeldSwitch.SHORT;
        assertTrue(on.get());
        key.release();
        assertFalse(on.get());
    }

    @Test
    void theRepetitionsOfAHeldKeyAreNoPresses() {
        for (int i = 0; i < 21; i++) {
            key.press();
            now += 30;
        }
        assertTrue(on.get());
        key.release();
        assertFalse(on.get());
    }

    @Test
    void aLongPressTurnsItOffForGood() {
        on.set(true);
        pressFor(2000);
        assertFalse(on.get());
    }

    @Test
    void aReleaseThatWasNeverSeenDoesNotSwallowTheNextPress() {
        key.press();
        now += HeldSwitch.LOST;
        key.press();
        assertFalse(on.get());
    }

    @Test
    void aReleaseWithoutAPressDoesNothing() {
        on.set(true);
        now += 5000;
        key.release();
        assertTrue(on.get());
    }
}
