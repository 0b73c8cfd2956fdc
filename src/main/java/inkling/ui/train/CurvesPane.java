package inkling.ui.train;

import inkling.ui.common.Controls;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Both charts and the sentence that says what they show. They are redrawn a few times a second, and not while hidden. */
final class CurvesPane extends VBox {
    private static final Duration PAUSE = Duration.millis(200);

    private final Curves curves;
    private final ObservableBooleanValue showing;
    private final CurveChart loss;
    private final CurveChart accuracy;
    private final PauseTransition soon = new PauseTransition(PAUSE);

    CurvesPane(Controls controls, Curves curves, ObservableBooleanValue showing) {
        this.curves = curves;
        this.showing = showing;
        loss = new CurveChart(controls, "loss", curves.trainingLoss, curves.validationLoss, AxisRange.LOSS);
        accuracy = new CurveChart(
                controls, "accuracy", curves.trainingAccuracy, curves.validationAccuracy, AxisRange.ACCURACY);
        Label sentence = controls.paragraph(controls.texts().bind(curves.sentence()), "muted");
        sentence.setId("chart-sentence");
        sentence.accessibleTextProperty().bind(sentence.textProperty());
        getStyleClass().add("curves");
        VBox.setVgrow(loss, Priority.ALWAYS);
        VBox.setVgrow(accuracy, Priority.ALWAYS);
        getChildren().addAll(loss, accuracy, sentence);
        soon.setOnFinished(event -> update());
        curves.version().addListener((property, before, now) -> updateSoon());
        showing.addListener((property, before, now) -> update());
        update();
    }

    private void updateSoon() {
        if (showing.get() && soon.getStatus() != javafx.animation.Animation.Status.RUNNING) {
            soon.playFromStart();
        }
    }

    private void update() {
        if (showing.get()) {
            loss.update(curves.end());
            accuracy.update(curves.end());
        }
    }
}
