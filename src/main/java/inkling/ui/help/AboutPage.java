package inkling.ui.help;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.ScrollArea;
import inkling.ui.common.Texts;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Shows version, runtime, folder, licences, and the way to newer versions. */
final class AboutPage extends VBox {
    private final ControlFactory controls;
    private final Texts texts;
    private final GridPane facts = new GridPane();

    AboutPage(ControlFactory controls, HelpViewModel help) {
        this.controls = controls;
        texts = controls.texts();
        About about = help.about();
        getStyleClass().add("help-text");
        facts.getStyleClass().add("about-facts");
        add("about.version", value(texts.bind("about.version.value", about.version()), "about-version"));
        add("about.updates", updates(help));
        add("about.java", value(texts.bind("about.java.value", about.java()), "about-java"));
        add("about.javafx", value(texts.bind("about.javafx.value", about.javafx()), "about-javafx"));
        add(
                "about.engine",
                value(texts.bind(about.vectors() ? "about.engine.vectors" : "about.engine.plain"), "about-engine"));
        Button open = controls.button("open-folder", "fth-folder", "about.folder.open", help::openFolder);
        Button copy = controls.button("copy-folder", "fth-copy", "about.folder.copy", help::copyFolder);
        Label folder = value(texts.bind("about.folder.value", about.folder().toString()), "about-folder");
        add(
                "about.folder",
                new VBox(folder, value(texts.bind("about.folder.what"), "about-folder-what"), buttons(open, copy)));
        add("about.log", value(texts.bind("about.log.value"), "about-log"));
        add("about.licence", value(texts.bind("about.licence.value"), "about-licence"));
        add("about.data", value(texts.bind("about.data.value"), "about-data"));
        add("about.libraries", libraries(help));
        getChildren().addAll(controls.paragraph(texts.bind("about.text")), facts);
    }

    /** The program itself asks nobody; where a copy knows no page, a sentence says where to look. */
    private Node updates(HelpViewModel help) {
        if (help.about().releases().isEmpty()) {
            return value(texts.bind("about.updates.none"), "about-updates");
        }
        Button check =
                controls.button("check-updates", "fth-refresh-cw", "about.updates.check", help::checkForNewVersion);
        return new VBox(
                value(texts.bind("about.updates.what", help.about().releases().get()), "about-updates"),
                buttons(check));
    }

    private Node libraries(HelpViewModel help) {
        ToggleButton show = new ToggleButton();
        show.setGraphic(ControlFactory.icon("fth-file-text"));
        show.textProperty().bind(texts.bind("about.notices.show"));
        show.selectedProperty().bindBidirectional(help.noticesOpen());
        FlowPane buttons = buttons(controls.named(show, "show-notices", "about.notices.show"));
        TextArea notices = new TextArea();
        notices.textProperty().bind(help.notices());
        notices.setEditable(false);
        notices.setWrapText(true);
        notices.getStyleClass().add("about-notices");
        controls.named(notices, "about-notices", "about.notices");
        ControlFactory.showWhile(notices, help.noticesOpen().and(help.notices().isNotEmpty()));
        notices.visibleProperty().addListener((property, before, now) -> {
            if (now) {
                notices.requestFocus();
                // once it has been laid out
                Platform.runLater(() -> ScrollArea.reveal(notices));
            }
        });
        VBox libraries = new VBox(
                value(texts.bind("about.libraries.value"), "about-libraries"),
                ControlFactory.showWhile(buttons, help.notices().isNotEmpty()),
                notices);
        libraries.getStyleClass().add("about-libraries");
        return libraries;
    }

    private static FlowPane buttons(Node... nodes) {
        FlowPane buttons = new FlowPane(nodes);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }

    private void add(String key, Node value) {
        Label name = controls.label(key, "muted");
        name.setMinWidth(USE_PREF_SIZE);
        GridPane.setHgrow(value, Priority.ALWAYS);
        GridPane.setValignment(name, VPos.TOP);
        facts.addRow(facts.getRowCount(), name, value);
    }

    private Label value(ObservableValue<String> text, String id) {
        Label value = controls.paragraph(text);
        value.setId(id);
        return value;
    }
}
