package inkling.ui.own;

import inkling.model.LabelledDrawing;
import inkling.training.FineTuning;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.LateClicks;
import inkling.ui.common.Texts;
import inkling.ui.drawings.CollectionKind;
import inkling.ui.own.FineTuningViewModel.State;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.binding.StringBinding;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Starts fine-tuning on the drawings, and shows the accuracy before and after. */
final class FineTuningPane extends VBox {
    private final ControlFactory controls;
    private final Texts texts;
    private final OwnDrawingsViewModel own;
    private final FineTuningViewModel fineTuning;
    private final GridPane result = new GridPane();

    FineTuningPane(ControlFactory controls, OwnDrawingsViewModel own, FineTuningViewModel fineTuning) {
        this.controls = controls;
        texts = controls.texts();
        this.own = own;
        this.fineTuning = fineTuning;
        getStyleClass().add("panel");
        result.getStyleClass().add("record-table");
        for (int column = 0; column < 3; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
            constraints.setHgrow(column == 0 ? Priority.ALWAYS : Priority.NEVER);
            result.getColumnConstraints().add(constraints);
        }
        controls.named(result, "lesson-result", "lesson.result");
        Label sentence = controls.paragraph(following(this::sentence), "muted");
        sentence.setId("lesson-sentence");
        getChildren()
                .addAll(
                        controls.label("lesson.title", "caption"),
                        sentence,
                        ControlFactory.showWhile(result, is(State.Learned.class)),
                        learning(),
                        commands());
        fineTuning.state().addListener((property, before, now) -> fill());
        texts.language().addListener((property, before, now) -> fill());
        fill();
    }

    private Node learning() {
        DoubleBinding share = Bindings.createDoubleBinding(
                () -> fineTuning.state().get() instanceof State.Learning now ? now.share() : 0.0, fineTuning.state());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(share);
        bar.setMaxWidth(Double.MAX_VALUE);
        controls.named(bar, "lesson-progress", "lesson.progress");
        return ControlFactory.showWhile(bar, is(State.Learning.class));
    }

    private Node commands() {
        Button learn = controls.button("learn", "fth-book-open", "lesson.learn", fineTuning::learn);
        learn.getStyleClass().add("accent");
        learn.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !fineTuning.fits().get() || own.labels().isEmpty(),
                        fineTuning.fits(),
                        own.kind(),
                        own.drawings(CollectionKind.DIGITS),
                        own.drawings(CollectionKind.OTHERS)));
        ControlFactory.showWhile(learn, is(State.Idle.class));
        Button cancel = controls.button("lesson-cancel", "fth-x", "question.cancel", fineTuning::cancel);
        ControlFactory.showWhile(cancel, is(State.Learning.class));
        Button keep = controls.button("lesson-keep", "fth-check", "lesson.keep", fineTuning::keep);
        keep.getStyleClass().add("accent");
        ControlFactory.showWhile(keep, is(State.Learned.class));
        Button revert = controls.button("lesson-revert", "fth-rotate-ccw", "lesson.revert", fineTuning::revert);
        ControlFactory.showWhile(revert, is(State.Learned.class));
        Button close = controls.button("lesson-close", "fth-x", "train.close", fineTuning::revert);
        ControlFactory.showWhile(close, is(State.Failed.class));
        for (Button each : List.of(keep, revert, close)) {
            LateClicks.ignore(each, fineTuning.state());
        }
        FlowPane row = new FlowPane(learn, cancel, keep, revert, close);
        row.getStyleClass().add("buttons");
        return row;
    }

    private String sentence() {
        State state = fineTuning.state().get();
        if (state instanceof State.Failed failed) {
            return texts.get(failed.reason());
        } else if (state instanceof State.Learning) {
            return texts.get("lesson.learning");
        } else if (state instanceof State.Learned learned) {
            FineTuning.Outcome outcome = learned.outcome();
            return texts.get(
                    "lesson.learned", outcome.learned(), String.format(Locale.ROOT, "%.0f", outcome.seconds()));
        } else if (own.labels().isEmpty()) {
            return texts.get("lesson.none");
        }
        if (!fineTuning.fits().get()) {
            return texts.get("lesson.unfit");
        }
        List<LabelledDrawing> drawings = own.drawings(own.kind().get()).get();
        long heldOut = drawings.stream().filter(LabelledDrawing::isHeldOut).count();
        return texts.get("lesson.about", drawings.size() - heldOut, heldOut);
    }

    private void fill() {
        result.getChildren().clear();
        if (fineTuning.state().get() instanceof State.Learned learned) {
            row("head", "", texts.get("lesson.before"), texts.get("lesson.after"));
            change("lesson.own", learned.outcome().own());
            change("lesson.known", learned.outcome().known());
        }
    }

    private void change(String key, FineTuning.Change change) {
        if (change.samples() > 0) {
            row("plain", texts.get(key, change.samples()), percent(change.before()), percent(change.after()));
        }
    }

    private void row(String style, String... cells) {
        int row = result.getRowCount();
        for (int column = 0; column < cells.length; column++) {
            Label cell = new Label(cells[column]);
            cell.getStyleClass().addAll("cell", style);
            cell.setWrapText(column == 0);
            if (column > 0) {
                cell.setMinWidth(USE_PREF_SIZE);
            }
            result.add(cell, column, row);
        }
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }

    private BooleanBinding is(Class<? extends State> kind) {
        return Bindings.createBooleanBinding(
                () -> kind.isInstance(fineTuning.state().get()), fineTuning.state());
    }

    private StringBinding following(Supplier<String> text) {
        return Bindings.createStringBinding(
                text::get,
                fineTuning.state(),
                fineTuning.fits(),
                own.kind(),
                own.drawings(CollectionKind.DIGITS),
                own.drawings(CollectionKind.OTHERS),
                texts.language());
    }
}
