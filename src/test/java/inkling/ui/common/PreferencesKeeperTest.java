package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreferencesKeeperTest {
    private final Preferences preferences = new Preferences(Map.of("theme", "DARK"));
    private final List<Map<String, String>> saved = new ArrayList<>();
    private final PreferencesKeeper keeper = new PreferencesKeeper(preferences, saved::add);

    @Test
    void nothingIsSavedWhileNothingChanges() {
        preferences.put("theme", "DARK");
        keeper.look();
        assertEquals(List.of(), saved);
    }

    @Test
    void aChangeIsSavedOnce() {
        preferences.put("theme", "LIGHT");
        keeper.look();
        keeper.look();
        assertEquals(List.of(Map.of("theme", "LIGHT")), saved);
    }
}
