package inkling.ui;

import inkling.ui.common.Autosave;
import inkling.ui.common.Preferences;
import inkling.ui.common.PreferencesKeeper;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Saves every few seconds what the window is to remember, so that no end of the program loses it. On the FX thread. */
final class SettingsSaver {
    private static final java.time.Duration AUTOSAVE = java.time.Duration.ofMillis(500);
    private static final Duration EVERY = Duration.seconds(2);

    private final Preferences preferences;
    private final List<Consumer<Preferences>> parts;
    private final Autosave<java.util.Map<String, String>> autosave;
    private final PreferencesKeeper keeper;
    private final Timeline clock = new Timeline(new KeyFrame(EVERY, event -> remember()));

    /** @param parts put what they want to be remembered into the preferences */
    SettingsSaver(WindowContext context, List<Consumer<Preferences>> parts) {
        preferences = context.preferences();
        this.parts = List.copyOf(parts);
        autosave = new Autosave<>(context.workers().filesAfter(AUTOSAVE), context.services()::savePreferences);
        keeper = new PreferencesKeeper(preferences, autosave::changed);
        clock.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        clock.play();
    }

    void remember() {
        parts.forEach(part -> part.accept(preferences));
        keeper.look();
    }

    /** The program ends: does not wait for the file thread. */
    void saveNow() {
        autosave.saveNow();
    }

    /** Lets nothing hold a window that has been hidden. */
    void stop() {
        clock.stop();
    }
}
