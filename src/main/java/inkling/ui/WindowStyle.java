package inkling.ui;

import inkling.ui.common.EastAsianTexts;
import inkling.ui.common.Fonts;
import inkling.ui.common.Preferences;
import inkling.ui.common.Texts;
import inkling.ui.common.Theme;
import java.util.List;
import javafx.application.Application;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;

/** Gives the window its style sheets, and keeps to the chosen language, theme and size of text. On the FX thread. */
final class WindowStyle {
    private static final String STYLESHEET = "/inkling/ui/inkling.css";
    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";
    private static final String TEXT_SIZE = "text.size";

    private final ShellViewModel shell;
    private final Texts texts;

    WindowStyle(ShellViewModel shell, Texts texts, Preferences preferences) {
        this.shell = shell;
        this.texts = texts;
        shell.textSize().set(preferences.number(TEXT_SIZE, TextSize.USUAL, 1, 1000));
        shell.theme().set(theme(preferences));
    }

    /**
     * Sets the style sheet of the controls before there is one: the first would bring that of JavaFX with it, which takes as long to read
     * and is not used.
     */
    static void prepare(Preferences preferences) {
        Application.setUserAgentStylesheet(theme(preferences).stylesheet());
    }

    private static Theme theme(Preferences preferences) {
        return preferences.choice(THEME, Theme.LIGHT);
    }

    void follow(Scene scene) {
        scene.getStylesheets().setAll(stylesheets());
        texts.language()
                .addListener((property, before, now) -> scene.getStylesheets().setAll(stylesheets()));
        EastAsianTexts.watchAllWindows();
        scene.getRoot()
                .styleProperty()
                .bind(Bindings.createStringBinding(
                        () -> "-fx-font-size: " + shell.textSize().pixels() + "px;",
                        shell.textSize().percent()));
        // what it begins with is set already, see above
        shell.theme().addListener((property, before, now) -> Application.setUserAgentStylesheet(now.stylesheet()));
    }

    /** The program's own, and after it the fonts of the language. */
    private List<String> stylesheets() {
        return List.of(
                WindowStyle.class.getResource(STYLESHEET).toExternalForm(),
                Fonts.ofThisComputer().stylesheet(texts.language().get()));
    }

    void remember(Preferences preferences) {
        preferences.put(LANGUAGE, texts.language().get().code());
        preferences.put(THEME, shell.theme().get().name());
        preferences.put(TEXT_SIZE, shell.textSize().percent().get());
    }
}
