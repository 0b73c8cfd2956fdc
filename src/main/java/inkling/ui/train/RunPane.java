package inkling.ui.train;

import inkling.ui.common.ControlFactory;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.LateClicks;
import inkling.ui.common.Message;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringExpression;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * Shows the state of the run and its result: an interrupted one on offer, progress while one works, then the choice between new
 * and old.
 */
final class RunPane extends VBox {
    private final ControlFactory controls;
    private final TrainViewModel training;
    private final InterruptedViewModel interrupted;
    private final RunTexts says;
    private final CurrentModel currentModel;

    RunPane(
            ControlFactory controls,
            TrainViewModel training,
            InterruptedViewModel interrupted,
            CurrentModel currentModel) {
        this.controls = controls;
        this.training = training;
        this.interrupted = interrupted;
        this.currentModel = currentModel;
        says = new RunTexts(training, currentModel);
        getStyleClass().addAll("panel", "run");
        getChildren()
                .addAll(
                        ControlFactory.showWhile(progress(), training.run().busy()),
                        ControlFactory.showWhile(standstill(), isInVain()),
                        ControlFactory.showWhile(choice(), is(RunState.Choosing.class)),
                        ControlFactory.showWhile(broken(), is(RunState.Broken.class)),
                        ControlFactory.showWhile(offer(), interrupted.offered()),
                        ControlFactory.showWhile(
                                idle(),
                                is(RunState.Idle.class)
                                        .and(interrupted.offered().not())));
    }

    private Node idle() {
        Label text = controls.paragraph(controls.texts().bind("train.idle"), "muted");
        text.setId("run-idle");
        return text;
    }

    private Node offer() {
        ObjectBinding<Message> title = Bindings.createObjectBinding(
                () -> interrupted.offer().get() == null
                        ? null
                        : InterruptedViewModel.title(interrupted.offer().get()),
                interrupted.offer());
        ObjectBinding<Message> text = Bindings.createObjectBinding(
                () -> interrupted.offer().get() == null
                        ? null
                        : InterruptedViewModel.text(interrupted.offer().get()),
                interrupted.offer());
        Button resume = controls.button("resume-interrupted", "fth-play", "interrupted.resume", interrupted::resume);
        resume.getStyleClass().add("accent");
        Button discard =
                controls.button("discard-interrupted", "fth-trash-2", "interrupted.discard", interrupted::discard);
        LateClicks.ignore(resume, interrupted.offered());
        LateClicks.ignore(discard, interrupted.offered());
        return texted(
                title(title, "run-interrupted"),
                controls.paragraph(controls.texts().bind(text), "muted"),
                resume,
                discard);
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        controls.named(bar, "progress", "train.progress");
        bar.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> training.run().progress().get().step() == 0
                                ? ProgressBar.INDETERMINATE_PROGRESS
                                : training.run().progress().get().fraction(),
                        training.run().progress()));
        Label what = title(message(says::state), "run-state");
        Label numbers = controls.paragraph(controls.texts().bind(message(says::numbers)), "muted", "numbers");
        numbers.setId("run-numbers");
        FlowPane line = new FlowPane(what, numbers);
        numbers.maxWidthProperty().bind(line.widthProperty());
        line.getStyleClass().add("run-line");
        line.setRowValignment(VPos.BASELINE);
        VBox box = new VBox(line, bar);
        box.getStyleClass().add("column");
        return box;
    }

    /** What to do about a run that learns nothing, while it goes on and when it is over. */
    private Node standstill() {
        Label title = title(message(says::nothingLearned), "run-nothing-learned");
        title.getStyleClass().add("danger");
        title.setGraphic(ControlFactory.icon("fth-alert-triangle"));
        Label advice = controls.paragraph(controls.texts().bind("train.nothingLearned.advice"));
        advice.setId("run-nothing-learned-advice");
        Button lower = rateButton(
                "restart-lower",
                "fth-trending-down",
                () -> Message.of("train.retryLower", training.retry().lowerRate()),
                training.retry()::withLowerRate);
        Button higher = rateButton(
                "restart-higher",
                "fth-trending-up",
                () -> Message.of("train.retryHigher", training.retry().higherRate()),
                training.retry()::withHigherRate);
        LateClicks.ignore(lower, training.run().nothingLearned());
        LateClicks.ignore(higher, training.run().nothingLearned());
        return texted(title, advice, lower, higher);
    }

    /** A button that names the learning rate of the run that it starts. */
    private Button rateButton(String id, String icon, Callable<Message> describe, Runnable action) {
        Button button = controls.button(id, icon, "train.start", action);
        ObjectBinding<Message> label = Bindings.createObjectBinding(
                describe,
                training.retry().rate(),
                training.settings().optimiser,
                training.settings().learningRate.text());
        StringExpression text = controls.texts().bind(label);
        button.textProperty().bind(text);
        return controls.named(button, id, text);
    }

    private BooleanBinding isInVain() {
        return Bindings.createBooleanBinding(
                () -> training.run().nothingLearned().get() > 0
                        && (state().isUnderWay() || state() instanceof RunState.Choosing),
                training.run().state(),
                training.run().nothingLearned());
    }

    private Node choice() {
        Label kept = controls.paragraph(controls.texts().bind(message(says::keptEpoch)));
        kept.setId("run-kept");
        Label comparison = controls.paragraph(controls.texts().bind(message(says::comparison)), "muted");
        comparison.setId("run-comparison");
        Button keep = controls.button("keep-new", "fth-check", "train.keepNew", training.result()::keep);
        keep.getStyleClass().add("accent");
        Button old = controls.button("keep-old", "fth-rotate-ccw", "train.keepOld", training.result()::goBack);
        ignoreLateClicks(keep, old);
        return texted(title(message(says::result), "run-result"), new VBox(kept, comparison), keep, old);
    }

    /** They appear by themselves, with a state of the run. */
    private void ignoreLateClicks(Button... buttons) {
        for (Button each : buttons) {
            LateClicks.ignore(each, training.run().state());
        }
    }

    private Node broken() {
        Label title = title(message(() -> state() instanceof RunState.Broken b ? b.title() : null), "run-broken");
        title.getStyleClass().add("danger");
        title.setGraphic(ControlFactory.icon("fth-alert-triangle"));
        Label advice = controls.paragraph(controls.texts()
                .bind(message(() -> state() instanceof RunState.Broken b ? b.advice() : null)));
        advice.setId("run-advice");
        Button retry = rateButton(
                "retry-lower",
                "fth-trending-down",
                () -> Message.of("train.retryLower", training.retry().lowerRate()),
                training.retry()::withLowerRate);
        retry.getStyleClass().add("accent");
        ControlFactory.showWhile(retry, isBroken(RunState.Broken::retryable));
        Button usual =
                rateButton("retry-usual", "fth-rotate-ccw", () -> says.usualRate(), training.retry()::withUsualRate);
        ControlFactory.showWhile(
                usual, isBroken(RunState.Broken::retryable).and(training.retry().isFasterThanUsual()));
        Button good = controls.button("keep-good", "fth-check", "train.keepNew", training.result()::keep);
        StringExpression keepGood = controls.texts().bind(message(says::keepGood));
        good.textProperty().bind(keepGood);
        controls.named(good, "keep-good", keepGood);
        ControlFactory.showWhile(good, isBroken(broken -> broken.lastGood().isPresent()));
        Button close = controls.button("close-broken", "fth-x", "train.close", training.result()::goBack);
        ignoreLateClicks(retry, usual, good, close);
        return texted(title, advice, retry, usual, good, close);
    }

    private Label title(ObjectBinding<Message> text, String id) {
        Label title = controls.paragraph(controls.texts().bind(text), "run-title");
        title.setId(id);
        return title;
    }

    private static Node texted(Node title, Node text, Node... buttons) {
        FlowPane row = new FlowPane(buttons);
        row.getStyleClass().add("run-buttons");
        VBox box = new VBox(title, text, row);
        box.getStyleClass().add("column");
        return box;
    }

    private RunState state() {
        return training.run().state().get();
    }

    private BooleanBinding is(Class<? extends RunState> kind) {
        return Bindings.createBooleanBinding(
                () -> kind.isInstance(state()), training.run().state());
    }

    private BooleanBinding isBroken(Predicate<RunState.Broken> condition) {
        return Bindings.createBooleanBinding(
                () -> state() instanceof RunState.Broken broken && condition.test(broken),
                training.run().state());
    }

    private ObjectBinding<Message> message(Callable<Message> describe) {
        return Bindings.createObjectBinding(
                describe,
                training.run().state(),
                training.run().progress(),
                training.run().nothingLearned(),
                currentModel.current());
    }
}
