package inkling.ui.train;

import inkling.engine.optimiser.Schedule;
import inkling.model.DecimalText;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyDoubleProperty;

/** Starts again with another learning rate, after a run that diverged or learned nothing. On the UI thread. */
final class RateRetry {
    private final TrainSettings settings;
    private final RunViewModel run;
    private final StartObstacle obstacle;
    private final Runnable start;

    /** @param start starts a run with these settings, which are valid */
    RateRetry(TrainSettings settings, RunViewModel run, StartObstacle obstacle, Runnable start) {
        this.settings = settings;
        this.run = run;
        this.obstacle = obstacle;
        this.start = start;
    }

    // Properties

    /** The highest learning rate of the run that is going on or was the last one. */
    ReadOnlyDoubleProperty rate() {
        return run.rate();
    }

    /** Whether that is more than usually suits the chosen optimiser. */
    BooleanBinding isFasterThanUsual() {
        return Bindings.createBooleanBinding(
                () -> rate().get() > settings.optimiser.get().usualRate(), rate(), settings.optimiser);
    }

    /** A tenth of the run's rate. */
    String lowerRate() {
        return DecimalText.of(BigDecimal.valueOf(rate().get()).movePointLeft(1).doubleValue());
    }

    /** Ten times the run's rate, as far as that is allowed. */
    String higherRate() {
        double higher = BigDecimal.valueOf(rate().get()).movePointRight(1).doubleValue();
        return DecimalText.of(Math.min(Schedule.PEAK.range().most(), higher));
    }

    // Commands

    void withLowerRate() {
        retry(lowerRate());
    }

    void withHigherRate() {
        retry(higherRate());
    }

    /** Starts again with the rate that usually suits the optimiser. */
    void withUsualRate() {
        retry(DecimalText.of(settings.optimiser.get().usualRate()));
    }

    /** A run that is still under way is stopped first; what it learned is not asked about, since that is nothing. */
    private void retry(String otherRate) {
        RunState state = run.state().get();
        boolean vain = run.nothingLearned().get() > 0 && (state.isUnderWay() || state instanceof RunState.Choosing);
        if (!(state instanceof RunState.Broken || vain)) {
            return;
        }
        settings.learningRate.text().set(otherRate);
        if (!settings.valid.get()) {
            obstacle.show();
        } else if (state.isUnderWay()) {
            run.stopFor(() -> settings.valid.get() ? Optional.of(start) : Optional.empty());
        } else {
            start.run();
        }
    }
}
