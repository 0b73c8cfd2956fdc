package inkling.ui;

import inkling.ui.common.Shortcut;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** All actions on the keyboard, in groups: what the list shows is what the keys do. */
final class Shortcuts {
    private final Map<String, List<Shortcut>> groups = new LinkedHashMap<>();

    /** @param title key of the group's title */
    void add(String title, List<Shortcut> shortcuts) {
        groups.put(title, shortcuts);
    }

    Map<String, List<Shortcut>> groups() {
        return groups;
    }

    /**
     * Lets the scene's keys act. Those with Ctrl come before the controls, many of which swallow more than they use; letters
     * alone come after them, and not while the user types.
     *
     * @param blocked while it says yes, no key acts: a question waits
     */
    void install(Scene scene, BooleanSupplier blocked) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!blocked.getAsBoolean()) {
                act(event, false);
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!blocked.getAsBoolean() && !(event.getTarget() instanceof TextInputControl)) {
                act(event, true);
            }
        });
    }

    private void act(KeyEvent event, boolean bare) {
        if (groups.values().stream().flatMap(List::stream).anyMatch(shortcut -> shortcut.handle(event, bare))) {
            event.consume();
        }
    }
}
