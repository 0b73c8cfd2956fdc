package inkling.ui.common;

import java.util.Map;
import java.util.function.Consumer;

/** Passes on what the window remembers whenever it has changed, so that no end of the program loses it. On the FX thread. */
public final class PreferencesKeeper {
    private final Preferences preferences;
    private final Consumer<Map<String, String>> changed;
    private Map<String, String> last;

    /** @param changed gets all of it */
    public PreferencesKeeper(Preferences preferences, Consumer<Map<String, String>> changed) {
        this.preferences = preferences;
        this.changed = changed;
        last = preferences.all();
    }

    /** Compares with the last time. */
    public void look() {
        Map<String, String> now = preferences.all();
        if (!now.equals(last)) {
            last = now;
            changed.accept(now);
        }
    }
}
