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
     * Lets the scene's keys act, those that no control has taken for itself.
     *
     * @param blocked while it says yes, no key acts: a question waits
     */
    void install(Scene scene, BooleanSupplier blocked) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean typing = event.getTarget() instanceof TextInputControl;
            if (!blocked.getAsBoolean()
                    && groups.values().stream()
                            .flatMap(List::stream)
                            .anyMatch(shortcut -> shortcut.handle(event, typing))) {
                event.consume();
            }
        });
    }
}
