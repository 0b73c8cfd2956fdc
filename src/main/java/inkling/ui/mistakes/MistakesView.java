package inkling.ui.mistakes;

import inkling.training.ConfusionMatrix;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.ProgramNames;
import inkling.ui.common.ScreenView;
import inkling.ui.common.Shortcut;
import inkling.ui.common.SideBySide;
import inkling.ui.common.Texts;
import inkling.ui.evaluation.DataFindings;
import inkling.ui.evaluation.FindingsPane;
import inkling.ui.evaluation.SourceButtons;
import inkling.ui.mistakes.MistakesViewModel.State;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Shows the Mistakes tab: the data and the accuracy above, the matrix on the left, figures or pictures on the right. */
public final class MistakesView implements ScreenView {
    private final ControlFactory controls;
    private final Texts texts;
    private final MistakesViewModel mistakes;
    private static final double HEAD_GAP = 24;

    private final MatrixView matrix;
    private final Region panels;
    private final ClassFigures figures;
    private final VBox root;

    /** @param showing whether this screen is on show */
    public MistakesView(ControlFactory controls, MistakesViewModel mistakes, ObservableBooleanValue showing) {
        this.controls = controls;
        this.texts = controls.texts();
        this.mistakes = mistakes;
        matrix = new MatrixView(controls, mistakes, this::sentence);
        figures = new ClassFigures(controls, mistakes);
        panels = panels();
        VBox.setVgrow(panels, Priority.ALWAYS);
        root = new VBox(head(), findings(), panels);
        root.getStyleClass().add("screen");
        mistakes.state().addListener((property, before, now) -> show());
        texts.language().addListener((property, before, now) -> show());
        showing.subscribe(mistakes::showing);
        show();
    }

    @Override
    public Parent root() {
        return root;
    }

    /** @param here whether this screen is on show */
    public static List<Shortcut> shortcuts(MistakesViewModel mistakes, ObservableBooleanValue here) {
        return List.of(
                Shortcut.of("mistakes.all", here, () -> mistakes.select(new Selection.Mistakes()), "A"),
                Shortcut.of("mistakes.back", here, mistakes::back, "Esc"),
                Shortcut.of("mistakes.again", here, mistakes::evaluate, "F5"));
    }

    private Node head() {
        HBox sources = new SourceButtons(controls, mistakes.source(), "mistakes-")
                .row(mistakes::useMnist, mistakes::useOwn, mistakes::useFiles);
        Label accuracy = controls.label(
                following(() -> mistakes.state().get() instanceof State.Evaluated evaluated
                        ? ClassFigures.percent(evaluated.confusion().accuracy())
                        : "–"),
                "score-figure");
        accuracy.setId("mistakes-accuracy");
        accuracy.setMinWidth(Region.USE_PREF_SIZE);
        ControlFactory.showWhile(accuracy, is(State.Evaluated.class));
        Label summary = controls.paragraph(following(this::summary), "muted");
        summary.setId("mistakes-summary");
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox result = new HBox(accuracy, summary);
        result.getStyleClass().add("mistakes-result");
        result.setAlignment(Pos.CENTER_LEFT);
        HBox commands = ControlFactory.row(sources, progress());
        SideBySide head = SideBySide.centred(commands, result, HEAD_GAP);
        head.getStyleClass().addAll("panel", "mistakes-head");
        return head;
    }

    private Node findings() {
        DataFindings findings = mistakes.findings();
        FindingsPane pane =
                new FindingsPane(controls, "mistakes-", findings.shown(), findings::putRight, findings::takeAsTheyAre);
        pane.getStyleClass().add("panel");
        return pane;
    }

    private Node progress() {
        BooleanBinding evaluating = is(State.Evaluating.class);
        DoubleBinding share = Bindings.createDoubleBinding(
                () -> mistakes.state().get() instanceof State.Evaluating now ? now.share() : 0.0, mistakes.state());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(share);
        controls.named(bar, "mistakes-progress", "mistakes.progress");
        ControlFactory.showWhile(bar, evaluating);
        Button cancel = controls.button("mistakes-cancel", "fth-x", "question.cancel", mistakes::cancel);
        ControlFactory.showWhile(cancel, evaluating);
        Button again = controls.button("mistakes-again", "fth-play", "mistakes.again", mistakes::evaluate);
        ControlFactory.showWhile(again, is(State.Waiting.class).or(is(State.Failed.class)));
        HBox row = new HBox(bar, cancel, again);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_RIGHT);
        row.setMinWidth(Region.USE_PREF_SIZE);
        return row;
    }

    private Region panels() {
        VBox left = new VBox(matrix);
        left.getStyleClass().addAll("panel", "matrix-panel");
        VBox.setVgrow(matrix, Priority.ALWAYS);
        BooleanBinding nothing = Bindings.createBooleanBinding(
                () -> mistakes.selection().get() instanceof Selection.Nothing, mistakes.selection());
        PicturesPane pictures = new PicturesPane(controls, mistakes, following(this::title));
        StackPane side = new StackPane(
                ControlFactory.showWhile(figures, nothing), ControlFactory.showWhile(pictures, nothing.not()));
        side.getStyleClass().addAll("panel", "mistakes-side");
        MatrixBeside both = new MatrixBeside(left, matrix, side);
        both.visibleProperty().bind(is(State.Evaluated.class));
        return both;
    }

    private void show() {
        if (mistakes.state().get() instanceof State.Evaluated evaluated) {
            List<String> labels = evaluated.predictions().labels();
            matrix.show(evaluated.confusion(), labels);
            panels.requestLayout();
            figures.show(evaluated.confusion(), labels);
        }
    }

    private String summary() {
        State state = mistakes.state().get();
        if (state instanceof State.Evaluated evaluated) {
            ConfusionMatrix confusion = evaluated.confusion();
            return texts.get(
                    "mistakes.summary",
                    ProgramNames.ofData(evaluated.predictions().data().name()),
                    confusion.mistakes(),
                    confusion.samples(),
                    evaluated.predictions().rejected());
        } else if (state instanceof State.Evaluating) {
            return texts.get("mistakes.examining");
        } else if (state instanceof State.Failed failed) {
            return texts.get(failed.reason());
        }
        return texts.get("mistakes.waiting");
    }

    /** Formats the title of the pictures on the right. */
    private String title() {
        if (mistakes.selection().get() instanceof Selection.Cell cell) {
            return sentence(Optional.of(cell));
        }
        return mistakes.state().get() instanceof State.Evaluated evaluated
                ? texts.get("mistakes.all.title", evaluated.confusion().mistakes())
                : "";
    }

    private String sentence(Optional<Selection.Cell> cell) {
        if (!(mistakes.state().get() instanceof State.Evaluated evaluated)) {
            return texts.get("mistakes.matrix");
        }
        if (cell.isEmpty()) {
            return texts.get("mistakes.matrix.accessible", summary());
        }
        List<String> labels = evaluated.predictions().labels();
        int truth = cell.get().truth();
        int answer = cell.get().answer();
        int count = evaluated.confusion().count(truth, answer);
        return truth == answer
                ? texts.get("mistakes.cell.right", labels.get(truth), count)
                : texts.get("mistakes.cell", labels.get(truth), labels.get(answer), count);
    }

    private BooleanBinding is(Class<? extends State> kind) {
        return Bindings.createBooleanBinding(
                () -> kind.isInstance(mistakes.state().get()), mistakes.state());
    }

    private ObservableValue<String> following(Supplier<String> text) {
        return Bindings.createStringBinding(text::get, mistakes.state(), mistakes.selection(), texts.language());
    }
}
