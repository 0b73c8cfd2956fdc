package inkling.ui.common;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * An action on the keyboard.
 *
 * @param keys the first one is shown
 * @param text key of the text that says what it does; empty if the list of shortcuts need not show it
 * @param enabled whether it may be used now
 */
public record Shortcut(List<KeyCombination> keys, String text, ObservableBooleanValue enabled, Runnable action) {
    /** @param keys as {@link KeyCombination#valueOf} reads them, such as {@code Shortcut+Z} */
    public static Shortcut of(String text, ObservableBooleanValue enabled, Runnable action, String... keys) {
        return new Shortcut(List.of(keys).stream().map(KeyCombination::valueOf).toList(), text, enabled, action);
    }

    public String display() {
        return keys.get(0)
                .getDisplayText()
                .replace("OPEN_BRACKET", "[")
                .replace("CLOSE_BRACKET", "]")
                .replace("⏎", "Enter");
    }

    /**
     * Acts if the event is one of its keys and it is enabled.
     *
     * @param bare whether keys without Ctrl count, such as letters, or those with it and function keys
     */
    public boolean handle(KeyEvent event, boolean bare) {
        if (!enabled.get() || keys.stream().noneMatch(key -> isBare(key) == bare && key.match(event))) {
            return false;
        }
        action.run();
        return true;
    }

    private static boolean isBare(KeyCombination key) {
        return !key.getName().contains("+") && !key.getName().matches("F\\d+");
    }
}
