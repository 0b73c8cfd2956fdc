package inkling.ui.chart;

import inkling.model.TrainingRecord;
import inkling.store.run.RecordedRun.Point;
import inkling.training.TrainingEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Holds the curves of a run: loss and accuracy in training, step by step, and in validation, epoch by epoch; x in epochs. */
public final class Curves {
    /** The loss of single batches jumps: a short run is drawn with fewer points, each the mean of several batches. */
    private static final int USUAL_POINTS = 240;

    private static final int MOST_STEPS_PER_POINT = 20;

    final Curve trainingLoss = new Curve(false);
    final Curve validationLoss = new Curve(true);
    final Curve trainingAccuracy = new Curve(false);
    final Curve validationAccuracy = new Curve(true);

    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private Optional<Ending> ending = Optional.empty();
    private int epochs = 1;
    private int epochsEnded;
    private double reached;
    private int stepsPerEpoch = 1;
    private int bestEpoch;
    private double bestLoss = Double.POSITIVE_INFINITY;
    private double bestAccuracy = Double.NaN;

    /** Why a run is over. */
    public enum Ending {
        /** It came to its own end, early or not. */
        COMPLETED,
        /** Somebody stopped it. */
        STOPPED,
        /** Its loss grew beyond all bounds, or its network can learn no more. */
        DIVERGED,
        /** It is a run of earlier, of which this is not known, or it failed. */
        UNKNOWN
    }

    /** Grows by one with every change of the curves. */
    public ReadOnlyIntegerProperty version() {
        return version.getReadOnlyProperty();
    }

    /** Empty while the run is under way. */
    public Optional<Ending> ending() {
        return ending;
    }

    /** Returns the number of epochs done. */
    int epochsEnded() {
        return epochsEnded;
    }

    /** From 1; 0 if nothing was validated. */
    int bestEpoch() {
        return bestEpoch;
    }

    /**
     * Where the x axis ends: for a run that is over, where its curves end; else at the end of the whole run if it is short, a little beyond
     * the present if it is long.
     */
    double end() {
        if (ending.isPresent() && !isEmpty()) {
            return Math.max(epochsEnded, reached);
        }
        if (epochs <= 20) {
            return epochs;
        }
        double now = trainingLoss.size() == 0 ? 0 : trainingLoss.x(trainingLoss.size() - 1);
        return Math.min(epochs, Math.max(20, Math.ceil(now / 10 + 0.5) * 10));
    }

    /** A run begins, which is to be drawn instead of any other. */
    public void start(TrainingEvent.Started started) {
        epochs = started.epochs();
        stepsPerEpoch = Math.max(1, started.stepsPerEpoch());
        long steps = (long) started.epochs() * started.stepsPerEpoch();
        int stepsPerPoint = (int) Math.min(MOST_STEPS_PER_POINT, steps / USUAL_POINTS);
        trainingLoss.clear(stepsPerPoint);
        validationLoss.clear(1);
        trainingAccuracy.clear(stepsPerPoint);
        validationAccuracy.clear(1);
        bestEpoch = 0;
        epochsEnded = 0;
        reached = 0;
        ending = Optional.empty();
        changed();
    }

    /** What was done before the run was broken off: of its training, the means of its epochs are known. */
    public void resume(TrainingEvent.Resumed resumed) {
        int epoch = 0;
        for (TrainingRecord.Epoch result : resumed.epochs()) {
            trainingLoss.add(epoch + 0.5, result.trainingLoss());
            trainingAccuracy.add(epoch + 0.5, 100 * result.trainingAccuracy());
            epoch++;
            add(new TrainingEvent.EpochEnded(epoch, result));
        }
    }

    public void add(TrainingEvent.Step step) {
        if (Double.isFinite(step.loss())) {
            double x = (double) step.step() / stepsPerEpoch;
            reached = x;
            trainingLoss.add(x, step.loss());
            trainingAccuracy.add(x, 100 * step.accuracy());
        }
    }

    public void add(TrainingEvent.EpochEnded ended) {
        double loss = ended.result().validationLoss();
        if (Double.isFinite(loss)) {
            double accuracy = ended.result().validationAccuracy();
            validationLoss.add(ended.epoch(), loss);
            validationAccuracy.add(ended.epoch(), 100 * accuracy);
            if (bestEpoch == 0 || accuracy > bestAccuracy || accuracy == bestAccuracy && loss < bestLoss) {
                bestEpoch = ended.epoch();
                bestAccuracy = accuracy;
                bestLoss = loss;
            }
        }
        epochsEnded = ended.epoch();
    }

    /** The run came to an end of its own, or was stopped. */
    public void add(TrainingEvent.Finished finished) {
        ending = Optional.of(finished.completed() ? Ending.COMPLETED : Ending.STOPPED);
    }

    public void add(TrainingEvent.Diverged diverged) {
        ending = Optional.of(Ending.DIVERGED);
    }

    /** Takes the curves of a run that is over. */
    public void restore(List<Point> training, List<Point> validation, int epochsDone) {
        start(new TrainingEvent.Started(Math.max(1, epochsDone), 1, 0));
        for (Point point : training) {
            if (Double.isFinite(point.loss())) {
                reached = point.epoch();
                trainingLoss.add(point.epoch(), point.loss());
                trainingAccuracy.add(point.epoch(), 100 * point.accuracy());
            }
        }
        for (Point point : validation) {
            int epoch = (int) Math.round(point.epoch());
            add(new TrainingEvent.EpochEnded(epoch, new TrainingRecord.Epoch(0, 0, point.loss(), point.accuracy())));
        }
        epochsEnded = epochsDone;
        stop();
    }

    public List<Point> trainingPoints() {
        return points(trainingLoss, trainingAccuracy);
    }

    public List<Point> validationPoints() {
        return points(validationLoss, validationAccuracy);
    }

    private static List<Point> points(Curve loss, Curve accuracy) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < loss.size(); i++) {
            points.add(new Point(loss.x(i), loss.y(i), accuracy.y(i) / 100));
        }
        return points;
    }

    /** Whether not one step was done. */
    public boolean isEmpty() {
        return trainingLoss.size() == 0;
    }

    /** Returns the best accuracy in validation, 0 to 1; NaN if nothing was validated. */
    public double bestAccuracy() {
        return bestEpoch == 0 ? Double.NaN : bestAccuracy;
    }

    /** Tells listeners of changes; to be called once after a batch of additions. */
    public void changed() {
        version.set(version.get() + 1);
    }

    /** The run is over, perhaps in the middle of an epoch. */
    public void stop() {
        if (ending.isEmpty()) {
            ending = Optional.of(Ending.UNKNOWN);
        }
        changed();
    }
}
