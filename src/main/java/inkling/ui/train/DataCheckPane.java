package inkling.ui.train;

import inkling.data.DatasetCheck.Finding;
import inkling.data.Remedy;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Message;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Shows what is probably wrong with the chosen data set, with a button for what would put it right. */
final class DataCheckPane extends VBox {
    private final ControlFactory controls;
    private final DataCheckViewModel check;
    private final VBox found = new VBox();

    DataCheckPane(ControlFactory controls, TrainSettings settings, DataCheckViewModel check) {
        this.controls = controls;
        this.check = check;
        getStyleClass().add("settings");
        found.getStyleClass().add("settings");
        Label right = controls.paragraph(controls.texts().bind("train.remedies"), "muted");
        right.setId("remedies");
        Button back =
                controls.button("remedies-undo", "fth-corner-up-left", "train.remedies.undo", check::takeAsTheyAre);
        VBox applied = new VBox(right, back);
        applied.getStyleClass().add("field");
        ControlFactory.showWhile(
                applied,
                Bindings.createBooleanBinding(() -> !settings.remedies.get().isEmpty(), settings.remedies));
        getChildren().addAll(found, applied);
        check.findings().addListener((property, before, now) -> show(now));
        show(check.findings().get());
    }

    private void show(List<Finding> findings) {
        found.getChildren().clear();
        for (Finding finding : findings) {
            Label sentence = controls.paragraph(
                    controls.texts()
                            .bind(Bindings.createObjectBinding(() -> Message.of("train.found", finding.reason()))),
                    "problem-found");
            sentence.setGraphic(ControlFactory.icon("fth-alert-triangle"));
            VBox row = new VBox(sentence);
            row.getStyleClass().add("field");
            finding.remedy().ifPresent(remedy -> row.getChildren().add(button(remedy)));
            found.getChildren().add(row);
        }
        found.setManaged(!findings.isEmpty());
        found.setVisible(!findings.isEmpty());
    }

    private Button button(Remedy remedy) {
        return controls.button(
                "remedy-" + remedy.id(), "fth-check", "train.remedy." + remedy.id(), () -> check.putRight(remedy));
    }
}
