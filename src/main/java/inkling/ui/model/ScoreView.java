package inkling.ui.model;

import inkling.model.Calibration;
import inkling.recognition.DrawnScore;
import inkling.recognition.DrawnScore.Count;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.NamedModel;
import inkling.ui.common.Texts;
import inkling.ui.model.DrawnScoreViewModel.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows the accuracy of the model in use: on test pictures on one side, on other people's drawings on the other. */
final class ScoreView extends VBox {
    private final ControlFactory controls;
    private final Texts texts;
    private final ObservableValue<NamedModel> model;
    private final DrawnScoreViewModel scores;
    private final FlowPane tables = new FlowPane();

    ScoreView(ControlFactory controls, ObservableValue<NamedModel> model, DrawnScoreViewModel scores) {
        this.controls = controls;
        texts = controls.texts();
        this.model = model;
        this.scores = scores;
        getStyleClass().add("panel");
        tables.getStyleClass().add("score-tables");
        Label calibration = controls.paragraph(following(this::calibration));
        calibration.setId("model-judgement");
        getChildren().addAll(controls.label("score.title", "caption"), figures(), commands(), tables, calibration);
        ControlFactory.showWhile(tables, is(State.Measured.class));
        scores.state().addListener((property, before, now) -> fillTables());
        texts.language().addListener((property, before, now) -> fillTables());
        fillTables();
    }

    private Node figures() {
        Node tested = figure(
                "score-test",
                following(() -> texts.get(model.getValue().isAccuracyClaimed() ? "score.test.claimed" : "score.test")),
                following(() -> Figures.percent(model.getValue().testAccuracy())));
        Node drawn = figure(
                "score-drawn",
                texts.bind("score.drawn"),
                following(() -> score().map(score -> Figures.percent(score.all().accuracy()))
                        .orElse("–")));
        HBox row = new HBox(tested, drawn);
        row.getStyleClass().add("score-figures");
        return row;
    }

    private Node figure(String id, ObservableValue<String> name, ObservableValue<String> value) {
        Label figure = controls.label(value, "score-figure");
        figure.setId(id);
        return new VBox(figure, controls.label(name, "muted"));
    }

    private Node commands() {
        Button measure = controls.button("score-drawings", "fth-edit-3", "score.choose", scores::measure);
        controls.explain(measure, texts.bind("score.choose.help"), "");
        BooleanBinding measuring = is(State.Measuring.class);
        ControlFactory.showWhile(measure, measuring.not());
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        controls.named(bar, "score-progress", "score.progress");
        ControlFactory.showWhile(bar, measuring);
        Button cancel = controls.button("score-cancel", "fth-x", "question.cancel", scores::cancel);
        ControlFactory.showWhile(cancel, measuring);
        Label sentence = controls.paragraph(following(this::sentence), "muted");
        sentence.setId("score-sentence");
        for (Region needed : List.of(measure, bar, cancel)) {
            needed.setMinWidth(USE_PREF_SIZE);
        }
        return ControlFactory.row(measure, bar, cancel, sentence);
    }

    private String sentence() {
        State state = scores.state().get();
        if (state instanceof State.Measuring measuring) {
            int read = measuring.soFar().map(score -> score.all().samples()).orElse(0);
            return texts.get("score.measuring", measuring.file(), read);
        } else if (state instanceof State.Measured measured) {
            Count all = measured.score().all();
            return texts.get("score.measured", measured.file(), all.samples(), all.notADigit(), all.either());
        }
        return texts.get("score.none");
    }

    /** Describes the model's calibration: how it rejects what is no digit, and its temperature. */
    private String calibration() {
        Calibration calibration = model.getValue().model().calibration();
        if (calibration.equals(Calibration.NONE)) {
            return texts.get("judgement.none");
        }
        String rejects = calibration.rejects()
                ? texts.get(
                        calibration.score() == Calibration.Score.REJECT_CLASS ? "judgement.junk" : "judgement.energy",
                        Figures.decimal(calibration.threshold()),
                        Figures.percent(calibration.lostDigits()))
                : texts.get("judgement.all");
        String both = texts.get(
                "judgement.both",
                rejects,
                texts.get("judgement.temperature", Figures.decimal(calibration.temperature())));
        return model.getValue().model().isClaimed()
                ? texts.get("judgement.both", both, texts.get("judgement.claimed"))
                : both;
    }

    private void fillTables() {
        tables.getChildren().clear();
        if (scores.state().get() instanceof State.Measured measured) {
            tables.getChildren()
                    .addAll(
                            table("score.class", measured.score().perClass()),
                            table("score.source", measured.score().perSource()));
        }
    }

    private GridPane table(String heading, Map<String, Count> counts) {
        GridPane table = new GridPane();
        table.getStyleClass().add("record-table");
        for (int column = 0; column < 4; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
            table.getColumnConstraints().add(constraints);
        }
        row(
                table,
                "head",
                texts.get(heading),
                texts.get("score.right"),
                texts.get("score.of"),
                texts.get("score.junk"));
        counts.forEach((name, count) -> row(
                table,
                "plain",
                name,
                Figures.percent(count.accuracy()),
                Figures.whole(count.samples()),
                Figures.whole(count.notADigit())));
        return table;
    }

    private static void row(GridPane table, String style, String... cells) {
        int row = table.getRowCount();
        for (int column = 0; column < cells.length; column++) {
            Label cell = new Label(cells[column]);
            cell.getStyleClass().addAll("cell", style);
            table.add(cell, column, row);
        }
    }

    private Optional<DrawnScore> score() {
        State state = scores.state().get();
        if (state instanceof State.Measured measured) {
            return Optional.of(measured.score());
        }
        return state instanceof State.Measuring measuring ? measuring.soFar() : Optional.empty();
    }

    private BooleanBinding is(Class<? extends State> kind) {
        return Bindings.createBooleanBinding(
                () -> kind.isInstance(scores.state().get()), scores.state());
    }

    private ObservableValue<String> following(Supplier<String> text) {
        return Bindings.createStringBinding(text::get, model, scores.state(), texts.language());
    }
}
