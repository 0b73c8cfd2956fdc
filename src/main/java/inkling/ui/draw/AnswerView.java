package inkling.ui.draw;

import inkling.data.Subject;
import inkling.recognition.Recognition;
import inkling.ui.common.Controls;
import inkling.ui.common.PictureInk;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the network says: its verdict in large type, the picture that it saw, and a bar for each class. */
final class AnswerView extends VBox {
    private static final double PIXEL = 6;
    /** From this height on, in pixels, there is room for more than the bars. */
    private static final double ROOMY = 600;

    private static final int SIDE = 28;

    private final Controls controls;
    private final ImageView seen = new ImageView();
    private final ProbabilityBars bars;

    /**
     * @param classes the names of the classes to show while there is no answer
     * @param showKept leads to all drawings that have been kept
     */
    AnswerView(
            Controls controls,
            DrawViewModel drawing,
            TeachViewModel teach,
            ObservableValue<List<String>> classes,
            Runnable showKept) {
        this.controls = controls;
        bars = new ProbabilityBars(controls, teach);
        getStyleClass().add("answer");
        VBox guess = new GuessCard(controls, drawing);
        HBox.setHgrow(guess, Priority.ALWAYS);
        HBox top = new HBox(guess, seenCard());
        top.getStyleClass().add("cards");
        getChildren()
                .addAll(
                        top,
                        alteredMark(drawing.steps()),
                        barsCard(
                                drawing,
                                classes,
                                new TeachBar(controls, teach, heightProperty().greaterThan(ROOMY), showKept)));
        classes.addListener((property, before, now) -> bars.setLabels(now));
        bars.setLabels(classes.getValue());
        ObservableValue<Optional<Recognition.Answer>> shown = drawing.digit().answer();
        shown.addListener((property, before, now) -> show(now));
        show(shown.getValue());
    }

    private VBox seenCard() {
        seen.setFitWidth(SIDE * PIXEL);
        seen.setFitHeight(SIDE * PIXEL);
        seen.setSmooth(false);
        controls.named(seen, "network-picture", "draw.seen.accessible");
        StackPane frame = new StackPane(seen);
        frame.getStyleClass().add("seen-frame");
        frame.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        VBox card = new VBox(controls.label("draw.seen", "caption"), frame);
        card.getStyleClass().addAll("panel", "seen-panel");
        card.setMinWidth(USE_PREF_SIZE);
        return card;
    }

    /** Says, wherever the strip is, that what is read now is no measure of the network. */
    private HBox alteredMark(StepSwitches steps) {
        Label mark = controls.paragraph(controls.texts().bind("draw.steps.altered"), "altered-text");
        mark.setGraphic(Controls.icon("fth-alert-triangle"));
        mark.setId("altered");
        mark.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(mark, Priority.ALWAYS);
        Button restore = controls.button("restore-steps", "fth-rotate-ccw", "draw.steps.restore", steps::restore);
        restore.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(mark, restore);
        row.getStyleClass().add("altered");
        row.setAlignment(Pos.CENTER_LEFT);
        return Controls.showWhile(row, steps.altered());
    }

    private VBox barsCard(DrawViewModel drawing, ObservableValue<List<String>> classes, TeachBar teachBar) {
        ScrollPane scroll = new ScrollPane(bars);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("bare");
        controls.named(scroll, "probabilities", "draw.probabilities");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        StringBinding title = Bindings.createStringBinding(
                () -> drawing.digit().index().get() == DigitChoice.NONE
                        ? controls.texts()
                                .get(
                                        Subject.areDigits(classes.getValue())
                                                ? "draw.probabilities"
                                                : "draw.probabilities.classes")
                        : controls.texts()
                                .get(
                                        "draw.probabilities.of",
                                        drawing.digit().index().get() + 1),
                drawing.digit().index(),
                classes,
                controls.texts().language());
        VBox card = new VBox(controls.label(title, "caption"), scroll, teachBar);
        card.getStyleClass().add("panel");
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private void show(Optional<Recognition.Answer> shown) {
        bars.show(shown);
        float[] picture = shown.map(Recognition.Answer::picture).orElseGet(() -> new float[SIDE * SIDE]);
        seen.setImage(PictureInk.white(picture, (int) Math.round(Math.sqrt(picture.length))));
    }
}
