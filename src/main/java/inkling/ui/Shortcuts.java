package inkling.ui;

import inkling.ui.common.Shortcut;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Holds all keyboard shortcuts, in groups: what the list shows is what the keys do. */
final class Shortcuts {
    /** With Ctrl, these work on the text where one types. */
    private static final Set<KeyCode> EDITING =
            Set.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.Y, KeyCode.Z);

    private final Map<String, List<Shortcut>> groups = new LinkedHashMap<>();
    private final Set<Shortcut> overCards = Collections.newSetFromMap(new java.util.IdentityHashMap<>());

    /** @param title key of the group's title */
    void add(String title, List<Shortcut> shortcuts) {
        groups.computeIfAbsent(title, key -> new ArrayList<>()).addAll(shortcuts);
    }

    /** Adds what may be done while a card lies over the page, too, for it changes nothing but the looks. */
    void addOverCards(String title, List<Shortcut> shortcuts) {
        add(title, shortcuts);
        overCards.addAll(shortcuts);
    }

    Map<String, List<Shortcut>> groups() {
        return groups;
    }

    /**
     * Lets the scene's keys act. Those with Ctrl come before the controls, many of which swallow more than they use; letters
     * alone come after them, and not while the user types.
     *
     * @param blocked while it says yes, most keys do not act: a card lies over the page
     */
    void install(Scene scene, BooleanSupplier blocked) {
        Predicate<Shortcut> acts = shortcut -> overCards.contains(shortcut) || !blocked.getAsBoolean();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!editsText(event)) {
                act(event, false, acts);
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!(event.getTarget() instanceof TextInputControl) || event.getCode() == KeyCode.ESCAPE) {
                act(event, true, acts);
            }
        });
    }

    /** Whether a field that is typed in does something with the keys; without a selection there it has nothing to copy. */
    private static boolean editsText(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl field
                && event.isShortcutDown()
                && !event.isAltDown()
                && EDITING.contains(event.getCode())
                && (event.getCode() != KeyCode.C || !field.getSelectedText().isEmpty());
    }

    private void act(KeyEvent event, boolean bare, Predicate<Shortcut> acts) {
        if (groups.values().stream()
                .flatMap(List::stream)
                .filter(acts)
                .anyMatch(shortcut -> shortcut.handle(event, bare))) {
            event.consume();
        }
    }
}
