package inkling.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.earlier.EarlierFiles;
import inkling.store.run.DataLocation;
import inkling.store.settings.SettingsFile;
import inkling.ui.common.Preferences;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Train tab as it was left in an earlier version. */
class EarlierTrainSettingsTest {
    @TempDir
    private Path folder;

    private final TrainSettings settings = new TrainSettings();

    @BeforeEach
    void read() throws IOException {
        Path home = EarlierFiles.copy("home", folder.resolve("home"));
        settings.read(new Preferences(new SettingsFile(home).load().training()));
    }

    @Test
    void aRunHasTheSettingsThatItWouldHaveHad() {
        DataLocation.Idx data = (DataLocation.Idx) settings.location();
        assertEquals(
                EarlierFiles.fact("settings.config"),
                settings.config().settings() + " Idx[images=" + data.images() + ", labels=" + data.labels() + "]");
    }

    @Test
    void networkAndDataAreTheOnesChosen() {
        assertEquals(
                EarlierFiles.fact("settings.valid"),
                settings.valid.get() + " " + settings.preset.get() + " " + settings.data.get());
    }

    @Test
    void theFieldsShowWhatWasTyped() {
        assertEquals("0.35", settings.warmUp.text().get());
        assertEquals("-9007199254740993", settings.seed.text().get());
    }
}
