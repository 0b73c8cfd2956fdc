package inkling.ui.common;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Describes a keyboard shortcut and its action.
 *
 * @param keys what triggers it, any of them
 * @param text key of the text that says what it does; empty if the list of shortcuts need not show it
 * @param enabled whether it may be used now
 * @param display how the keys are written in that list
 */
public record Shortcut(
        List<KeyCombination> keys, String text, ObservableBooleanValue enabled, Runnable action, String display) {
    /** @param keys as {@link KeyCombination#valueOf} reads them, such as {@code Shortcut+Z}; the first one is shown */
    public static Shortcut of(String text, ObservableBooleanValue enabled, Runnable action, String... keys) {
        List<KeyCombination> combinations =
                List.of(keys).stream().map(Shortcut::key).toList();
        return new Shortcut(combinations, text, enabled, action, written(combinations.get(0)));
    }

    /** The same, written in the list of shortcuts as given: for several keys, or several shortcuts, on one line. */
    public Shortcut shownAs(String text) {
        return new Shortcut(keys, this.text, enabled, action, text);
    }

    /** A name that is not a key's would be taken for a character that no keyboard types. */
    private static KeyCombination key(String name) {
        KeyCombination key = KeyCombination.valueOf(name);
        if (key instanceof KeyCodeCombination) {
            return key;
        }
        throw new IllegalArgumentException("“" + name + "” is the name of no key.");
    }

    private static String written(KeyCombination key) {
        return key.getDisplayText().replace("⏎", "Enter").replace("↵", "Enter");
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
