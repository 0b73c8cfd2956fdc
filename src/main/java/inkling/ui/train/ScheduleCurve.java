package inkling.ui.train;

import inkling.engine.optimiser.CosineSchedule;
import inkling.engine.optimiser.Schedule;
import inkling.ui.common.Message;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;

/**
 * Holds the learning rate over a run with the current settings, to be drawn before it starts.
 *
 * @param rates at evenly spaced points from the first step to the last; empty if what is typed gives none
 * @param about what it shows, for those who do not see it
 */
record ScheduleCurve(double[] rates, double peak, long epochs, Message about) {
    private static final int POINTS = 201;

    /** A schedule knows steps, and the data that tells how many there are is not read yet: it looks the same for any number. */
    private static final int STEPS = 100 * (POINTS - 1);

    static ObjectBinding<ScheduleCurve> of(TrainSettings settings) {
        return Bindings.createObjectBinding(() -> now(settings), settings.inputs());
    }

    private static ScheduleCurve now(TrainSettings settings) {
        boolean known = settings.learningRate.isValid() && settings.warmUp.isValid() && settings.epochs.isValid();
        if (!known) {
            return new ScheduleCurve(new double[0], 1, 1, Message.of("schedule.unknown"));
        }
        Schedule rate = settings.schedule
                .get()
                .with(Map.of(
                        Schedule.PEAK.name(),
                        settings.learningRate.value(),
                        CosineSchedule.WARM_UP.name(),
                        settings.warmUp.value()));
        double[] rates = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            rates[i] = rate.at(Math.min(STEPS - 1L, (long) i * STEPS / (POINTS - 1)), STEPS);
        }
        boolean falling = rates[0] == rate.peak() && rate instanceof CosineSchedule;
        String name = falling ? "falling" : settings.schedule.get().name().toLowerCase(Locale.ROOT);
        return new ScheduleCurve(
                rates,
                rate.peak(),
                settings.epochs.value(),
                Message.of("schedule." + name + ".about", text(rate.peak()), text(rates[POINTS - 1])));
    }

    /** A rate in as few digits as tell it. */
    static String text(double rate) {
        return String.format(Locale.ROOT, rate != 0 && rate < 1e-4 ? "%.1e" : "%.4f", rate)
                .replaceFirst("(\\.\\d*?)0+$", "$1")
                .replaceFirst("\\.$", "");
    }
}
