package inkling.cli;

import inkling.model.TrainingRecord;
import inkling.training.TrainingEvent;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Shows the progress of a training run: on a terminal a bar that is redrawn in place, elsewhere a line an epoch. For the thread
 * of the run.
 */
final class Progress {
    private static final long REDRAW_NANOS = 200_000_000;
    private static final int WIDTH = 30;
    /** More characters than a bar with its figures has, and as few as fit into a line of a terminal. */
    private static final int LONGEST = 118;

    private final PrintWriter out;
    private final boolean terminal;
    private int epochs;
    private int steps;
    private int stepsPerEpoch;
    private int samples;
    private long drawn;

    /** @param terminal whether what is written can be overwritten */
    Progress(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void show(TrainingEvent event) {
        if (event instanceof TrainingEvent.Started started) {
            epochs = started.epochs();
            stepsPerEpoch = started.stepsPerEpoch();
            steps = epochs * stepsPerEpoch;
            samples = started.samples();
        } else if (event instanceof TrainingEvent.Resumed resumed) {
            out.printf(
                    Locale.ROOT,
                    "resumed after %,d of %,d steps, in epoch %d of %d%n",
                    resumed.step(),
                    steps,
                    Math.min(epochs, resumed.epochs().size() + 1),
                    epochs);
        } else if (event instanceof TrainingEvent.Step step && terminal) {
            bar(step);
        } else if (event instanceof TrainingEvent.EpochEnded ended) {
            clear();
            out.printf(
                    Locale.ROOT,
                    "epoch %d of %d: loss %.4f, accuracy %s; %s%n",
                    ended.epoch(),
                    epochs,
                    ended.result().trainingLoss(),
                    Percent.of(ended.result().trainingAccuracy()),
                    validation(ended.result()));
        } else if (event instanceof TrainingEvent.NothingLearned none) {
            out.println("Nothing was learned by the end of epoch " + none.epoch()
                    + ": guessing is as good. Try a tenth or ten times the learning rate, and look whether the labels belong to"
                    + " the pictures.");
        }
    }

    private static String validation(TrainingRecord.Epoch result) {
        return Double.isNaN(result.validationLoss())
                ? "no validation: no pictures are held out for it"
                : String.format(
                        Locale.ROOT,
                        "validation loss %.4f, accuracy %s",
                        result.validationLoss(),
                        Percent.of(result.validationAccuracy()));
    }

    private void bar(TrainingEvent.Step step) {
        long now = System.nanoTime();
        if (drawn != 0 && now - drawn < REDRAW_NANOS) {
            return;
        }
        drawn = now;
        int done = (int) ((long) WIDTH * step.step() / steps);
        double images = (double) (steps - step.step()) / stepsPerEpoch * samples;
        out.printf(
                Locale.ROOT,
                "\r[%s%s] %3d %%  epoch %d of %d  loss %.4f  %,.0f images/s  %s left ",
                "#".repeat(done),
                "-".repeat(WIDTH - done),
                100L * step.step() / steps,
                step.epoch(),
                epochs,
                step.loss(),
                step.imagesPerSecond(),
                time(images / step.imagesPerSecond()));
        out.flush();
    }

    /** Empties the line of the bar. */
    void clear() {
        if (terminal) {
            out.print("\r" + " ".repeat(LONGEST) + "\r");
            out.flush();
        }
    }

    private static String time(double seconds) {
        return String.format(Locale.ROOT, "%d:%02d", (long) seconds / 60, (long) seconds % 60);
    }
}
