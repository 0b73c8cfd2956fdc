package inkling.ui.evaluation;

import inkling.data.DatasetCheck.Finding;
import inkling.data.Remedy;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.Message;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Shows what is probably wrong with a data set, with a button for what would put it right, and one that takes that back. */
public final class FindingsPane extends VBox {
    private final ControlFactory controls;
    private final String ids;
    private final Consumer<Remedy> putRight;
    private final VBox found = new VBox();

    /** What it shows, and whether the pictures are put right in some way. */
    public record Shown(ObservableValue<List<Finding>> findings, BooleanBinding remedied) {}

    /**
     * @param ids what the ids of its controls begin with
     * @param takeAsTheyAre takes all remedies back
     */
    public FindingsPane(
            ControlFactory controls, String ids, Shown shown, Consumer<Remedy> putRight, Runnable takeAsTheyAre) {
        this.controls = controls;
        this.ids = ids;
        this.putRight = putRight;
        getStyleClass().add("findings");
        found.getStyleClass().add("findings");
        Label right = controls.paragraph(controls.texts().bind("data.remedies"), "muted");
        right.setId(ids + "remedies");
        Button back = controls.button(ids + "remedies-undo", "fth-corner-up-left", "data.remedies.undo", takeAsTheyAre);
        VBox applied = new VBox(right, back);
        applied.getStyleClass().add("field");
        ControlFactory.showWhile(applied, shown.remedied());
        getChildren().addAll(found, applied);
        ControlFactory.showWhile(
                this,
                Bindings.createBooleanBinding(
                        () -> shown.remedied().get()
                                || !shown.findings().getValue().isEmpty(),
                        shown.remedied(),
                        shown.findings()));
        shown.findings().addListener((property, before, now) -> show(now));
        show(shown.findings().getValue());
    }

    private void show(List<Finding> findings) {
        found.getChildren().clear();
        for (Finding finding : findings) {
            Label sentence = controls.paragraph(
                    controls.texts()
                            .bind(Bindings.createObjectBinding(() -> Message.of("data.found", finding.reason()))),
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
                ids + "remedy-" + remedy.id(),
                "fth-check",
                "data.remedy." + remedy.id(),
                () -> putRight.accept(remedy));
    }
}
