package inkling.ui;

import inkling.ui.ShellViewModel.Screen;
import inkling.ui.common.Controls;
import inkling.ui.common.Dialogue;
import inkling.ui.common.ModelDesk;
import inkling.ui.common.Shortcut;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** The frame around the screens: header, the screen on show, and over them notices, questions and the list of shortcuts. */
final class Shell {
    private final StackPane root;

    /**
     * @param screens their roots
     * @param drops shown over the screens while something is dragged
     */
    Shell(
            Controls controls,
            ShellViewModel shell,
            ModelDesk desk,
            Dialogue dialogue,
            Map<Screen, Parent> screens,
            DropZone drops,
            Shortcuts shortcuts) {
        StackPane middle = new StackPane();
        screens.forEach((screen, node) -> {
            Controls.showWhile(node, shell.screen().isEqualTo(screen));
            middle.getChildren().add(node);
        });
        BorderPane frame = new BorderPane(middle);
        frame.setTop(new Header(controls, shell, desk));
        clipAtTheBottom(middle, frame);
        root = new StackPane(
                frame,
                drops,
                new NoticeBar(controls, dialogue),
                new ShortcutSheet(controls, shell, shortcuts),
                new QuestionCard(controls, dialogue));
        root.getStyleClass().add("shell");
        drops.watch(root);
        addShortcuts(shell, shortcuts);
    }

    /** What is higher than the window is cut off below: a pane that centres it would push header and tabs out at the top. */
    private static void clipAtTheBottom(StackPane middle, BorderPane frame) {
        middle.setMinSize(0, 0);
        middle.setAlignment(Pos.TOP_LEFT);
        frame.setMinSize(0, 0);
    }

    StackPane root() {
        return root;
    }

    private static void addShortcuts(ShellViewModel shell, Shortcuts shortcuts) {
        SimpleBooleanProperty always = new SimpleBooleanProperty(true);
        shortcuts.add(
                "shortcuts.window",
                java.util.List.of(
                        Shortcut.of(
                                "tab.recognise", always, () -> shell.screen().set(Screen.RECOGNISE), "Shortcut+1"),
                        Shortcut.of("tab.train", always, () -> shell.screen().set(Screen.TRAIN), "Shortcut+2"),
                        Shortcut.of("tab.own", always, () -> shell.screen().set(Screen.OWN), "Shortcut+3"),
                        Shortcut.of("tab.mistakes", always, () -> shell.screen().set(Screen.MISTAKES), "Shortcut+4"),
                        Shortcut.of("tab.model", always, () -> shell.screen().set(Screen.MODEL), "Shortcut+5"),
                        Shortcut.of("theme.switch", always, shell::switchTheme, "Shortcut+D"),
                        Shortcut.of("language.switch", always, shell::switchLanguage, "Shortcut+G"),
                        Shortcut.of("shortcuts.show", always, shell::toggleShortcuts, "F1"),
                        Shortcut.of("close", always, shell::close, "Shortcut+Q")));
    }
}
