package inkling.ui.train;

import inkling.model.TrainingRecord;
import inkling.training.TrainingEvent;
import inkling.ui.common.Message;
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

    final Curve trainingLoss = new Curve();
    final Curve validationLoss = new Curve();
    final Curve trainingAccuracy = new Curve();
    final Curve validationAccuracy = new Curve();

    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Message> sentence =
            new ReadOnlyObjectWrapper<>(Message.of("train.chart.empty"));
    private int epochs = 1;
    private int stepsPerEpoch = 1;
    private double lastLoss;

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
        sentence.set(Message.of("train.chart.empty"));
        changed();
    }

    /** What was done before the run was broken off: of its training, the means of its epochs are known. */
    void resume(TrainingEvent.Resumed resumed) {
        int epoch = 0;
        for (TrainingRecord.Epoch result : resumed.epochs()) {
            trainingLoss.add(epoch + 0.5, result.trainingLoss());
            trainingAccuracy.add(epoch + 0.5, 100 * result.trainingAccuracy());
            lastLoss = result.trainingLoss();
            epoch++;
            add(new TrainingEvent.EpochEnded(epoch, result));
        }
    }

    void add(TrainingEvent.Step step) {
        if (Double.isFinite(step.loss())) {
            double x = (double) step.step() / stepsPerEpoch;
            trainingLoss.add(x, step.loss());
            trainingAccuracy.add(x, 100 * step.accuracy());
            lastLoss = step.loss();
        }
    }

    void add(TrainingEvent.EpochEnded ended) {
        if (Double.isFinite(ended.result().validationLoss())) {
            validationLoss.add(ended.epoch(), ended.result().validationLoss());
            validationAccuracy.add(ended.epoch(), 100 * ended.result().validationAccuracy());
        }
        sentence.set(describe());
    }

    /** To be called once after a batch of additions. */
    void changed() {
        if (trainingLoss.size() > 0 && validationLoss.size() == 0) {
            sentence.set(describe());
        }
        version.set(version.get() + 1);
    }

    private Message describe() {
        String loss = number(lastLoss);
        int points = validationLoss.size();
        if (points == 0) {
            return Message.of("train.chart.first", loss);
        }
        int best = 0;
        for (int i = 1; i < points; i++) {
            if (validationLoss.y(i) < validationLoss.y(best)) {
                best = i;
            }
        }
        return Message.of(
                "train.chart.sentence",
                loss,
                number(validationLoss.y(points - 1)),
                String.format(Locale.ROOT, "%.2f", validationAccuracy.y(points - 1)),
                Math.round(validationLoss.x(best)));
    }

    /** A loss of a run that is falling apart may have many digits. */
    private static String number(double loss) {
        return String.format(Locale.ROOT, loss < 1000 ? "%.3f" : "%.2e", loss);
    }
}
