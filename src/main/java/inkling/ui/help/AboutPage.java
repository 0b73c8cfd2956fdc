package inkling.ui.help;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.Texts;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Shows version, runtime, folder and licences. */
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
        add("about.java", value(texts.bind("about.java.value", about.java()), "about-java"));
        add(
                "about.engine",
                value(texts.bind(about.vectors() ? "about.engine.vectors" : "about.engine.plain"), "about-engine"));
        Button open = controls.button("open-folder", "fth-folder", "about.folder.open", help::openFolder);
        Button copy = controls.button("copy-folder", "fth-copy", "about.folder.copy", help::copyFolder);
        FlowPane buttons = new FlowPane(open, copy);
        buttons.getStyleClass().add("buttons");
        Label folder = value(texts.bind("about.folder.value", about.folder().toString()), "about-folder");
        add("about.folder", new VBox(folder, value(texts.bind("about.folder.what"), "about-folder-what"), buttons));
        add("about.log", value(texts.bind("about.log.value"), "about-log"));
        add("about.licence", value(texts.bind("about.licence.value"), "about-licence"));
        add("about.data", value(texts.bind("about.data.value"), "about-data"));
        add("about.libraries", value(texts.bind("about.libraries.value"), "about-libraries"));
        getChildren().addAll(controls.paragraph(texts.bind("about.text")), facts);
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
