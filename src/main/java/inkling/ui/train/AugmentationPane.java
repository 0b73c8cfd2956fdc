package inkling.ui.train;

import inkling.augmentation.AugmentationStep;
import inkling.ui.common.AugmentationNames;
import inkling.ui.common.ControlFactory;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** Shows the steps of augmentation, each with its switch and a sentence on what it does. */
final class AugmentationPane extends VBox {
    private final ControlFactory controls;
    private final TrainSettings settings;

    AugmentationPane(ControlFactory controls, TrainSettings settings, Runnable showExamples) {
        this.controls = controls;
        this.settings = settings;
        getStyleClass().add("augmentation");
        Button examples = controls.button("examples-button", "fth-grid", "augmentation.examples", showExamples);
        examples.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .addAll(
                        controls.label("augmentation.title", "caption"),
                        controls.paragraph(controls.texts().bind("augmentation.about"), "muted", "small"),
                        examples);
        for (AugmentationStep step : AugmentationStep.values()) {
            getChildren().add(row(step));
        }
    }

    private Node row(AugmentationStep step) {
        String key = AugmentationNames.key(step);
        CheckBox box = new CheckBox();
        box.textProperty().bind(controls.texts().bind(key));
        box.selectedProperty().bindBidirectional(settings.augmentation.taken(step));
        box.accessibleHelpProperty().bind(controls.texts().bind(key + ".about"));
        controls.named(box, key.replace('.', '-'), key);
        VBox row = new VBox(
                box, controls.paragraph(controls.texts().bind(key + ".about"), "muted", "small", "step-about"));
        row.getStyleClass().add("field");
        return row;
    }
}
