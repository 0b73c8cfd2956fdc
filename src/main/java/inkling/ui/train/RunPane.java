package inkling.ui.train;

import inkling.ui.common.Controls;
import inkling.ui.common.Message;
import inkling.ui.common.ModelDesk;
import inkling.ui.common.Texts;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How the run goes and what came of it: progress while it works, then the choice between new and old. */
final class RunPane extends VBox {
    private final Controls controls;
    private final TrainViewModel training;
    private final ModelDesk desk;

    RunPane(Controls controls, TrainViewModel training, ModelDesk desk) {
        this.controls = controls;
        this.training = training;
        this.desk = desk;
        getStyleClass().addAll("panel", "run");
        getChildren()
                .addAll(
                        Controls.showWhile(progress(), training.busy()),
                        Controls.showWhile(choice(), is(RunState.Choosing.class)),
                        Controls.showWhile(broken(), is(RunState.Broken.class)),
                        Controls.showWhile(idle(), is(RunState.Idle.class)));
    }

    private Node idle() {
        Label text = controls.paragraph(controls.texts().bind("train.idle"), "muted");
        text.setId("run-idle");
        return text;
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        controls.named(bar, "progress", "train.progress");
        bar.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> training.progress().get().step() == 0
                                ? ProgressBar.INDETERMINATE_PROGRESS
                                : training.progress().get().fraction(),
                        training.progress()));
        Label what = controls.label(texts().bind(message(this::describeState)), "run-title");
        what.setId("run-state");
        Label numbers = controls.label(texts().bind(message(this::describeProgress)), "muted", "numbers");
        numbers.setId("run-numbers");
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(what, numbers);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("row");
        VBox box = new VBox(line, bar);
        box.getStyleClass().add("column");
        return box;
    }

    private Node choice() {
        Label title = controls.label(texts().bind(message(this::describeResult)), "run-title");
        title.setId("run-result");
        Label comparison = controls.paragraph(texts().bind(message(this::compare)), "muted");
        comparison.setId("run-comparison");
        Button keep = controls.button("keep-new", "fth-check", "train.keepNew", training::keepNew);
        keep.getStyleClass().add("accent");
        Button old = controls.button("keep-old", "fth-rotate-ccw", "train.keepOld", training::keepOld);
        return texted(title, comparison, keep, old);
    }

    private Node broken() {
        Label title = controls.label(
                texts().bind(message(() -> state() instanceof RunState.Broken b ? b.title() : null)),
                "run-title",
                "danger");
        title.setId("run-broken");
        title.setGraphic(Controls.icon("fth-alert-triangle"));
        Label advice = controls.paragraph(texts().bind(
                        message(() -> state() instanceof RunState.Broken b ? b.advice() : null)));
        advice.setId("run-advice");
        Button retry =
                controls.button("retry-lower", "fth-refresh-cw", "train.retryLower", training::retryWithLowerRate);
        Controls.showWhile(
                retry,
                Bindings.createBooleanBinding(
                        () -> state() instanceof RunState.Broken broken && broken.retryable(), training.state()));
        Button close = controls.button("close-broken", "fth-x", "train.close", training::keepOld);
        return texted(title, advice, retry, close);
    }

    private static Node texted(Node title, Node text, Node... buttons) {
        HBox row = new HBox(buttons);
        row.getStyleClass().add("row");
        VBox box = new VBox(title, text, row);
        box.getStyleClass().add("column");
        return box;
    }

    private Message describeState() {
        Progress progress = training.progress().get();
        RunState state = state();
        if (state instanceof RunState.Preparing) {
            return Message.of("train.preparing");
        } else if (state instanceof RunState.Stopping) {
            return Message.of("train.stopping");
        } else if (state instanceof RunState.Testing) {
            return Message.of("train.testing");
        }
        if (progress.step() == 0) {
            return Message.of("train.warmingUp");
        }
        return Message.of("train.running", progress.epoch(), progress.epochs());
    }

    private Message describeProgress() {
        Progress progress = training.progress().get();
        if (progress.step() == 0) {
            return null;
        }
        return Message.of(
                "train.numbers",
                progress.step(),
                progress.steps(),
                Math.round(progress.imagesPerSecond()),
                time(progress.secondsLeft()));
    }

    private Message describeResult() {
        if (!(state() instanceof RunState.Choosing choosing)) {
            return null;
        }
        double accuracy = choosing.result().training().testAccuracy();
        Message done = Message.of(choosing.completed() ? "train.done" : "train.stopped", time(choosing.seconds()));
        return Double.isNaN(accuracy)
                ? Message.of("train.result.untested", done)
                : Message.of("train.result", done, percent(accuracy));
    }

    private Message compare() {
        double old = desk.current().get().testAccuracy();
        String name = desk.current().get().name();
        return Double.isNaN(old)
                ? Message.of("train.compare.unknown", name)
                : Message.of("train.compare", name, percent(old));
    }

    private Texts texts() {
        return controls.texts();
    }

    private RunState state() {
        return training.state().get();
    }

    private javafx.beans.binding.BooleanBinding is(Class<? extends RunState> kind) {
        return Bindings.createBooleanBinding(() -> kind.isInstance(state()), training.state());
    }

    private ObjectBinding<Message> message(java.util.concurrent.Callable<Message> describe) {
        return Bindings.createObjectBinding(describe, training.state(), training.progress(), desk.current());
    }

    private static Object percent(double accuracy) {
        return String.format(Locale.ROOT, "%.2f", 100 * accuracy);
    }

    /** Minutes and seconds, or hours as well. */
    static String time(double seconds) {
        if (!(seconds >= 0 && seconds < 1e7)) {
            return "–";
        }
        long whole = Math.round(seconds);
        return whole < 3600
                ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
    }
}
