package inkling.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PreferencesTest {
    @Test
    void damagedValuesGiveTheUsualOnes() {
        Preferences preferences = new Preferences(Map.of("pen", "thick", "dark", "maybe", "theme", "PINK"));
        assertEquals(20, preferences.number("pen", 20, 8, 40));
        assertTrue(preferences.flag("dark", true));
        assertEquals(Theme.LIGHT, preferences.choice("theme", Theme.LIGHT));
    }

    @Test
    void aNumberOutOfBoundsGivesTheUsualOne() {
        assertEquals(20, new Preferences(Map.of("pen", "NaN")).number("pen", 20, 8, 40));
        assertEquals(20, new Preferences(Map.of("pen", "400")).number("pen", 20, 8, 40));
    }

    @Test
    void whatIsPutIsThere() {
        Preferences preferences = new Preferences(Map.of());
        preferences.put("theme", Theme.DARK);
        assertEquals(Theme.DARK, preferences.choice("theme", Theme.LIGHT));
    }
}
