package inkling.ui.draw;

import inkling.recognition.Recognition;
import inkling.ui.common.Controls;
import inkling.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the network says: the best guess in large type, the picture that it saw, and a bar for each class. */
final class AnswerView extends VBox {
    private static final double PIXEL = 6;
    private static final int SIDE = 28;

    private final Controls controls;
    private final Label guess = new Label();
    private final Label confidence = new Label();
    private final Label hint;
    private final ImageView seen = new ImageView();
    private final VBox bars = new VBox();
    private List<String> labels = List.of();
    private final List<ProbabilityRow> rows = new ArrayList<>();

    /** @param classes the names of the classes to show while there is no answer */
    AnswerView(Controls controls, ObservableValue<Recognition> recognition, ObservableValue<List<String>> classes) {
        this.controls = controls;
        Texts texts = controls.texts();
        getStyleClass().add("answer");
        hint = controls.paragraph(texts.bind("draw.hint"), "muted");
        hint.setId("answer-hint");
        HBox top = new HBox(guessCard(), seenCard());
        top.getStyleClass().add("cards");
        getChildren().addAll(top, barsCard());
        classes.addListener((property, before, now) -> setLabels(now));
        setLabels(classes.getValue());
        recognition.addListener((property, before, now) -> show(now));
        texts.language().addListener((property, before, now) -> show(recognition.getValue()));
        show(recognition.getValue());
    }

    private VBox guessCard() {
        guess.setId("best-guess");
        guess.getStyleClass().add("guess");
        confidence.setId("confidence");
        confidence.getStyleClass().add("confidence");
        StackPane middle = new StackPane(new VBox(guess, confidence), hint);
        ((VBox) middle.getChildren().get(0)).setAlignment(Pos.CENTER);
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox card = new VBox(controls.label("draw.answer", "caption"), middle);
        card.getStyleClass().addAll("panel", "guess-panel");
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
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

    private VBox barsCard() {
        bars.getStyleClass().add("bars");
        ScrollPane scroll = new ScrollPane(bars);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("bare");
        controls.named(scroll, "probabilities", "draw.probabilities");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox card = new VBox(controls.label("draw.probabilities", "caption"), scroll);
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

    private void show(Recognition recognition) {
        boolean answered = recognition instanceof Recognition.Answer;
        hint.setVisible(!answered);
        guess.setVisible(answered);
        confidence.setVisible(answered);
        if (recognition instanceof Recognition.Answer answer) {
            show(answer);
        } else {
            guess.setText("");
            confidence.setText("");
            guess.setAccessibleText(hint.getText());
            seen.setImage(PictureInk.white(new float[SIDE * SIDE], SIDE));
            rows.forEach(ProbabilityRow::showNothing);
        }
    }

    private void show(Recognition.Answer answer) {
        setLabels(answer.labels());
        float[] probabilities = answer.probabilities();
        int best = answer.best();
        guess.setText(answer.label());
        confidence.setText(ProbabilityRow.percent(probabilities[best]));
        guess.setAccessibleText(controls.texts().get("draw.answer.accessible", answer.label(), confidence.getText()));
        int side = (int) Math.round(Math.sqrt(answer.picture().length));
        seen.setImage(PictureInk.white(answer.picture(), side));
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(probabilities[i], i == best);
        }
    }
}
