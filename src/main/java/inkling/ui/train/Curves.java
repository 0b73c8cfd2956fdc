package inkling.ui.train;

import inkling.model.TrainingRecord;
import inkling.store.RecordedRun.Point;
import inkling.training.TrainingEvent;
import inkling.ui.common.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the charts show: loss and accuracy in training, step by step, and in validation, epoch by epoch; x in epochs. */
public final class Curves {
    /** The loss of single batches jumps: a short run is drawn with fewer points, each the mean of several batches. */
    private static final int USUAL_POINTS = 240;

    private static final int MOST_STEPS_PER_POINT = 20;

    final Curve trainingLoss = new Curve(false);
    final Curve validationLoss = new Curve(true);
    final Curve trainingAccuracy = new Curve(false);
    final Curve validationAccuracy = new Curve(true);

    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Message> sentence =
            new ReadOnlyObjectWrapper<>(Message.of("train.chart.empty"));
    private int epochs = 1;
    private int stepsPerEpoch = 1;
    private int bestEpoch;
    private double bestLoss = Double.POSITIVE_INFINITY;
    private double bestAccuracy = Double.NaN;

    /** Grows by one with every change of the curves. */
    ReadOnlyIntegerProperty version() {
        return version.getReadOnlyProperty();
    }

    /** What the charts show, for those who do not see them. */
    ReadOnlyObjectProperty<Message> sentence() {
        return sentence.getReadOnlyProperty();
    }

    /** Where the x axis ends: the whole run if it is short, a little beyond the present if it is long. */
    double end() {
        if (epochs <= 20) {
            return epochs;
        }
        double now = trainingLoss.size() == 0 ? 0 : trainingLoss.x(trainingLoss.size() - 1);
        return Math.min(epochs, Math.max(20, Math.ceil(now / 10 + 0.5) * 10));
    }

    void start(TrainingEvent.Started started) {
        epochs = started.epochs();
        stepsPerEpoch = Math.max(1, started.stepsPerEpoch());
        long steps = (long) started.epochs() * started.stepsPerEpoch();
        int stepsPerPoint = (int) Math.min(MOST_STEPS_PER_POINT, steps / USUAL_POINTS);
        trainingLoss.clear(stepsPerPoint);
        validationLoss.clear(1);
        trainingAccuracy.clear(stepsPerPoint);
        validationAccuracy.clear(1);
        bestEpoch = 0;
        sentence.set(Message.of("train.chart.empty"));
        changed();
    }

    /** What was done before the run was broken off: of its training, the means of its epochs are known. */
    void resume(TrainingEvent.Resumed resumed) {
        int epoch = 0;
        for (TrainingRecord.Epoch result : resumed.epochs()) {
            trainingLoss.add(epoch + 0.5, result.trainingLoss());
            trainingAccuracy.add(epoch + 0.5, 100 * result.trainingAccuracy());
            epoch++;
            add(new TrainingEvent.EpochEnded(epoch, result));
        }
    }

    void add(TrainingEvent.Step step) {
        if (Double.isFinite(step.loss())) {
            double x = (double) step.step() / stepsPerEpoch;
            trainingLoss.add(x, step.loss());
            trainingAccuracy.add(x, 100 * step.accuracy());
        }
    }

    void add(TrainingEvent.EpochEnded ended) {
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
        sentence.set(describe());
    }

    /** Takes the curves of a run that is over. */
    void restore(List<Point> training, List<Point> validation, int epochsEnded) {
        start(new TrainingEvent.Started(Math.max(1, epochsEnded), 1, 0));
        for (Point point : training) {
            trainingLoss.add(point.epoch(), point.loss());
            trainingAccuracy.add(point.epoch(), 100 * point.accuracy());
            epochs = Math.max(epochs, (int) Math.ceil(point.epoch()));
        }
        for (Point point : validation) {
            int epoch = (int) Math.round(point.epoch());
            add(new TrainingEvent.EpochEnded(epoch, new TrainingRecord.Epoch(0, 0, point.loss(), point.accuracy())));
        }
        changed();
    }

    List<Point> trainingPoints() {
        return points(trainingLoss, trainingAccuracy);
    }

    List<Point> validationPoints() {
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
    boolean isEmpty() {
        return trainingLoss.size() == 0;
    }

    /** In validation, 0 to 1; NaN if nothing was validated. */
    double bestAccuracy() {
        return bestEpoch == 0 ? Double.NaN : bestAccuracy;
    }

    /** To be called once after a batch of additions. */
    void changed() {
        if (!isEmpty() && validationLoss.size() == 0) {
            sentence.set(describe());
        }
        version.set(version.get() + 1);
    }

    /** The run is over, perhaps in the middle of an epoch. */
    void stop() {
        if (!isEmpty()) {
            sentence.set(describe());
        }
        changed();
    }

    private Message describe() {
        // where the line ends, not the last batch
        String loss = isEmpty() ? "–" : number(trainingLoss.lastY());
        if (bestEpoch == 0) {
            return Message.of("train.chart.first", loss);
        }
        return Message.of(
                "train.chart.sentence",
                loss,
                number(validationLoss.lastY()),
                String.format(Locale.ROOT, "%.2f", validationAccuracy.lastY()),
                bestEpoch);
    }

    /** A loss of a run that is falling apart may have many digits. */
    private static String number(double loss) {
        return String.format(Locale.ROOT, loss < 1000 ? "%.3f" : "%.2e", loss);
    }
}
