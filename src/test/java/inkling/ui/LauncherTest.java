package inkling.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LauncherTest {
    @Test
    void linuxWithoutX11AndWaylandLacksADisplay() {
        assertTrue(Launcher.lacksDisplay("Linux", null, Map.of("DISPLAY", "")));
    }

    @Test
    void x11OrWaylandIsEnough() {
        assertFalse(Launcher.lacksDisplay("Linux", null, Map.of("DISPLAY", ":0")));
        assertFalse(Launcher.lacksDisplay("Linux", null, Map.of("WAYLAND_DISPLAY", "wayland-0")));
    }

    @Test
    void otherSystemsAndScreenlessPlatformsNeedNone() {
        assertFalse(Launcher.lacksDisplay("Windows 11", null, Map.of()));
        assertFalse(Launcher.lacksDisplay("Linux", "Monocle", Map.of()));
    }
}
