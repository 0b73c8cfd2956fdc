package inkling.ui.draw;

import inkling.recognition.Recognition;
import inkling.recognition.Verdict;
import inkling.ui.common.Controls;
import inkling.ui.common.PictureInk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
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
    private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");
    private static final double PIXEL = 6;
    private static final int SIDE = 28;

    private final Controls controls;
    private final ImageView seen = new ImageView();
    private final VBox bars = new VBox();
    private List<String> labels = List.of();
    private final List<ProbabilityRow> rows = new ArrayList<>();

    /** @param classes the names of the classes to show while there is no answer */
    AnswerView(Controls controls, DrawViewModel drawing, ObservableValue<List<String>> classes) {
        this.controls = controls;
        getStyleClass().add("answer");
        VBox guess = new GuessCard(controls, drawing);
        HBox.setHgrow(guess, Priority.ALWAYS);
        HBox top = new HBox(guess, seenCard());
        top.getStyleClass().add("cards");
        getChildren().addAll(top, alteredMark(drawing.steps()), barsCard(drawing));
        classes.addListener((property, before, now) -> setLabels(now));
        setLabels(classes.getValue());
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

    private VBox barsCard(DrawViewModel drawing) {
        bars.getStyleClass().add("bars");
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
                        ? controls.texts().get("draw.probabilities")
                        : controls.texts()
                                .get(
                                        "draw.probabilities.of",
                                        drawing.digit().index().get() + 1),
                drawing.digit().index(),
                controls.texts().language());
        VBox card = new VBox(controls.label(title, "caption"), scroll);
        card.getStyleClass().add("panel");
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private void setLabels(List<String> names) {
        if (names.equals(labels)) {
            return;
        }
        labels = names;
        rows.clear();
        names.forEach(name -> rows.add(new ProbabilityRow(name)));
        rows.forEach(row -> VBox.setVgrow(row, Priority.ALWAYS));
        bars.getChildren().setAll(rows);
    }

    private void show(Optional<Recognition.Answer> shown) {
        bars.pseudoClassStateChanged(
                REJECTED,
                shown.map(answer -> answer.verdict() instanceof Verdict.NotADigit)
                        .orElse(false));
        if (shown.isEmpty()) {
            seen.setImage(PictureInk.white(new float[SIDE * SIDE], SIDE));
            rows.forEach(ProbabilityRow::showNothing);
            return;
        }
        Recognition.Answer answer = shown.get();
        setLabels(answer.labels());
        int side = (int) Math.round(Math.sqrt(answer.picture().length));
        seen.setImage(PictureInk.white(answer.picture(), side));
        int best = answer.best();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(answer.probabilities()[i], i == best);
        }
    }
}
