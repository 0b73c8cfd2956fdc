package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class ShortcutTest {
    private final AtomicInteger acts = new AtomicInteger();
    private final SimpleBooleanProperty enabled = new SimpleBooleanProperty(true);

    @Test
    void anyOfItsKeysMakesItAct() {
        Shortcut shortcut = shortcut("Shortcut+Plus", "Shortcut+Add");
        assertTrue(shortcut.handle(press(KeyCode.PLUS, true), false));
        assertTrue(shortcut.handle(press(KeyCode.ADD, true), false));
        assertEquals(2, acts.get());
    }

    @Test
    void itDoesNothingWhileItIsOff() {
        enabled.set(false);
        assertFalse(shortcut("Shortcut+Plus").handle(press(KeyCode.PLUS, true), false));
    }

    @Test
    void aKeyWithoutCtrlIsBare() {
        assertFalse(shortcut("Open Bracket").handle(press(KeyCode.OPEN_BRACKET, false), false));
        assertTrue(shortcut("Open Bracket").handle(press(KeyCode.OPEN_BRACKET, false), true));
    }

    @Test
    void aFunctionKeyIsNot() {
        assertTrue(shortcut("F11").handle(press(KeyCode.F11, false), false));
    }

    @Test
    void aNameThatIsNoKeysIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> shortcut("ESCAPE"));
    }

    @Test
    void itsFirstKeyIsShownUnlessItIsSaidOtherwise() {
        assertEquals("[", shortcut("Open Bracket", "B").display());
        assertEquals("0 – 9", shortcut("Numpad 0").shownAs("0 – 9").display());
    }

    private Shortcut shortcut(String... keys) {
        return Shortcut.of("close", enabled, acts::incrementAndGet, keys);
    }

    private static KeyEvent press(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }
}
