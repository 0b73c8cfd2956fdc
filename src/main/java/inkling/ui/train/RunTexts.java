package inkling.ui.train;

import inkling.engine.optimiser.OptimiserKind;
import inkling.model.DecimalText;
import inkling.model.TrainingRecord;
import inkling.ui.common.CurrentModel;
import inkling.ui.common.Message;
import inkling.ui.common.ProgramNames;
import java.util.Locale;
import java.util.Optional;

/** Formats what there is to say about a run, by its state; null if there is nothing. */
final class RunTexts {
    private final TrainViewModel training;
    private final CurrentModel currentModel;

    RunTexts(TrainViewModel training, CurrentModel currentModel) {
        this.training = training;
        this.currentModel = currentModel;
    }

    Message state() {
        Progress progress = training.run().progress().get();
        RunState state = training.run().state().get();
        if (state instanceof RunState.Preparing) {
            return Message.of("train.preparing");
        } else if (state instanceof RunState.Pausing) {
            return Message.of("train.pausing");
        } else if (state instanceof RunState.Stopping) {
            return Message.of("train.stopping");
        } else if (state instanceof RunState.Testing) {
            return Message.of("train.testing");
        } else if (progress.step() == 0) {
            return Message.of("train.warmingUp");
        }
        String key = state instanceof RunState.Paused ? "train.paused" : "train.running";
        return Message.of(key, progress.epoch(), progress.epochs());
    }

    Message numbers() {
        Progress progress = training.run().progress().get();
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

    Message nothingLearned() {
        return Message.of(
                "train.nothingLearned", training.run().nothingLearned().get());
    }

    Message result() {
        if (!(training.run().state().get() instanceof RunState.Choosing choosing)) {
            return null;
        }
        double accuracy = choosing.result().training().testAccuracy();
        String key = switch (choosing.ending()) {
            case COMPLETED -> "train.done";
            case PATIENCE -> "train.endedEarly";
            case STOPPED -> "train.stopped";
        };
        Message done = Message.of(key, time(choosing.seconds()));
        return Double.isNaN(accuracy)
                ? Message.of("train.result.untested", done)
                : Message.of("train.result", done, percent(accuracy));
    }

    /** Says which epoch's weights the result has, and why. */
    Message keptEpoch() {
        if (!(training.run().state().get() instanceof RunState.Choosing choosing)) {
            return null;
        }
        Optional<TrainingRecord.Epoch> measured = choosing.measured();
        if (measured.isEmpty()) {
            return Message.of("train.kept.none");
        }
        double accuracy = measured.get().validationAccuracy();
        if (Double.isNaN(accuracy)) {
            return Message.of("train.kept.last", choosing.epoch());
        }
        return Message.of("train.kept", choosing.epoch(), choosing.epochs(), percent(accuracy));
    }

    Message comparison() {
        if (!(training.run().state().get() instanceof RunState.Choosing choosing)) {
            return null;
        }
        TrainingRecord now = choosing.result().training();
        TrainingRecord before = currentModel.current().get().model().training();
        Message name = ProgramNames.of(currentModel.current().get());
        if (Double.isNaN(before.testAccuracy())) {
            return Message.of("train.compare.unknown", name);
        }
        return Double.isNaN(now.testAccuracy())
                        || !isSameData(before.data().name(), now.data().name())
                ? Message.of("train.compare.other", name)
                : Message.of("train.compare", name, percent(before.testAccuracy()));
    }

    /** Figures are comparable if the pictures are the same; own drawings beside them change nothing about the test pictures. */
    private static boolean isSameData(String before, String now) {
        return !now.isEmpty() && (before.equals(now) || before.startsWith(now + " and "));
    }

    /** The rate that usually suits the optimiser, to go back to. */
    Message usualRate() {
        OptimiserKind optimiser = training.settings().optimiser.get();
        return Message.of(
                "train.retryUsual",
                DecimalText.of(optimiser.usualRate()),
                Message.of("optimiser." + optimiser.name().toLowerCase(Locale.ROOT)));
    }

    /** What the button says that keeps what was learned before a divergence. */
    Message keepGood() {
        int epoch = training.run().state().get() instanceof RunState.Broken broken ? broken.goodEpoch() : 0;
        return Message.of("train.keepGood", epoch);
    }

    static String percent(double accuracy) {
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
