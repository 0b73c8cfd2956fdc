package inkling.ui.mistakes;

import inkling.training.ConfusionMatrix;
import inkling.ui.common.ControlFactory;
import inkling.ui.common.ProgramNames;
import inkling.ui.common.Shortcut;
import inkling.ui.common.SideBySide;
import inkling.ui.common.Texts;
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

/** The Mistakes tab: the data and the accuracy above, the matrix on the left, figures or pictures on the right. */
public final class MistakesView {
    private final ControlFactory controls;
    private final Texts texts;
    private final MistakesViewModel mistakes;
    private static final double HEAD_GAP = 24;

    private final MatrixView matrix;
    private final Region panels;
    private final ClassFigures figures;
    private final VBox root;

    /** Bindings are dropped when nobody else holds them. */
    private final ObservableBooleanValue showing;

    /** @param showing whether this screen is on show */
    public MistakesView(ControlFactory controls, MistakesViewModel mistakes, ObservableBooleanValue showing) {
        this.controls = controls;
        this.texts = controls.texts();
        this.mistakes = mistakes;
        this.showing = showing;
        matrix = new MatrixView(controls, mistakes, this::sentence);
        figures = new ClassFigures(controls, mistakes);
        panels = panels();
        VBox.setVgrow(panels, Priority.ALWAYS);
        root = new VBox(head(), panels);
        root.getStyleClass().add("screen");
        mistakes.state().addListener((property, before, now) -> show());
        texts.language().addListener((property, before, now) -> show());
        showing.addListener((property, before, now) -> mistakes.showing(now));
        mistakes.showing(showing.get());
        show();
    }

    public Parent root() {
        return root;
    }

    /** @param here whether this screen is on show */
    public List<Shortcut> shortcuts(ObservableBooleanValue here) {
        return List.of(
                Shortcut.of("mistakes.all", here, () -> mistakes.select(new Selection.Mistakes()), "A"),
                Shortcut.of("mistakes.back", here, mistakes::back, "Esc"),
                Shortcut.of("mistakes.again", here, mistakes::examine, "F5"));
    }

    private Node head() {
        HBox sources = new SourceButtons(controls, mistakes.source(), "mistakes-")
                .row(mistakes::useMnist, mistakes::useOwn, mistakes::useFiles);
        Label accuracy = controls.label(
                following(() -> mistakes.state().get() instanceof State.Examined examined
                        ? ClassFigures.percent(examined.confusion().accuracy())
                        : "–"),
                "score-figure");
        accuracy.setId("mistakes-accuracy");
        accuracy.setMinWidth(Region.USE_PREF_SIZE);
        ControlFactory.showWhile(accuracy, is(State.Examined.class));
        Label summary = controls.paragraph(following(this::summary), "muted");
        summary.setId("mistakes-summary");
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox result = new HBox(accuracy, summary);
        result.getStyleClass().add("mistakes-result");
        result.setAlignment(Pos.CENTER_LEFT);
        HBox commands = new HBox(sources, progress());
        commands.getStyleClass().add("row");
        commands.setAlignment(Pos.CENTER_LEFT);
        SideBySide head = SideBySide.centred(commands, result, HEAD_GAP);
        head.getStyleClass().addAll("panel", "mistakes-head");
        return head;
    }

    private Node progress() {
        BooleanBinding examining = is(State.Examining.class);
        DoubleBinding share = Bindings.createDoubleBinding(
                () -> mistakes.state().get() instanceof State.Examining now ? now.share() : 0.0, mistakes.state());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(share);
        controls.named(bar, "mistakes-progress", "mistakes.progress");
        ControlFactory.showWhile(bar, examining);
        Button cancel = controls.button("mistakes-cancel", "fth-x", "question.cancel", mistakes::cancel);
        ControlFactory.showWhile(cancel, examining);
        Button again = controls.button("mistakes-again", "fth-play", "mistakes.again", mistakes::examine);
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
        both.visibleProperty().bind(is(State.Examined.class));
        return both;
    }

    private void show() {
        if (mistakes.state().get() instanceof State.Examined examined) {
            List<String> labels = examined.answers().labels();
            matrix.show(examined.confusion(), labels);
            panels.requestLayout();
            figures.show(examined.confusion(), labels);
        }
    }

    private String summary() {
        State state = mistakes.state().get();
        if (state instanceof State.Examined examined) {
            ConfusionMatrix confusion = examined.confusion();
            return texts.get(
                    "mistakes.summary",
                    ProgramNames.ofData(examined.answers().data().name()),
                    confusion.mistakes(),
                    confusion.samples(),
                    examined.answers().rejected());
        } else if (state instanceof State.Examining) {
            return texts.get("mistakes.examining");
        } else if (state instanceof State.Failed failed) {
            return texts.get(failed.reason());
        }
        return texts.get("mistakes.waiting");
    }

    /** What the pictures on the right are. */
    private String title() {
        if (mistakes.selection().get() instanceof Selection.Cell cell) {
            return sentence(Optional.of(cell));
        }
        return mistakes.state().get() instanceof State.Examined examined
                ? texts.get("mistakes.all.title", examined.confusion().mistakes())
                : "";
    }

    private String sentence(Optional<Selection.Cell> cell) {
        if (!(mistakes.state().get() instanceof State.Examined examined)) {
            return texts.get("mistakes.matrix");
        }
        if (cell.isEmpty()) {
            return texts.get("mistakes.matrix.accessible", summary());
        }
        List<String> labels = examined.answers().labels();
        int truth = cell.get().truth();
        int answer = cell.get().answer();
        int count = examined.confusion().count(truth, answer);
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
