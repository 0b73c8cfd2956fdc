package inkling.engine.optimiser;

import inkling.setting.Range;
import inkling.setting.RealSetting;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Raises the learning rate linearly to its peak (warm-up), then lowers it along half a cosine to zero (Loshchilov and Hutter:
 * "SGDR", 2017, without restarts).
 *
 * @param peak the highest learning rate
 * @param warmUp the part of the run in which the rate rises (0.1: a tenth)
 */
public record CosineSchedule(double peak, double warmUp) implements Schedule {
    /** The part of the run in which the rate rises. */
    public static final RealSetting WARM_UP =
            new RealSetting("warmUp", Range.fromBelow(0, 1), 0.1, OptimiserReason.WARM_UP);

    static final Definition<Schedule> DEFINITION =
            new Definition<>("cosine", List.of(WARM_UP, PEAK), values -> new CosineSchedule(values[1], values[0]));

    /**
     * Checks the constants.
     *
     * @param warmUp the part of the run in which the rate rises (0.1: a tenth)
     * @param peak the highest learning rate
     * @throws IllegalArgumentException if a constant is out of range
     */
    public CosineSchedule {
        PEAK.require(peak);
        WARM_UP.require(warmUp);
    }

    @Override
    public ScheduleKind kind() {
        return ScheduleKind.COSINE;
    }

    @Override
    public double[] values() {
        return new double[] {warmUp, peak};
    }

    @Override
    public double at(long step, long steps) {
        double rising = warmUp * steps;
        if (step < rising) {
            return peak * (step + 1) / (rising + 1);
        }
        return peak * 0.5 * (1 + StrictMath.cos(StrictMath.PI * (step - rising) / (steps - rising)));
    }

    @Override
    public String describe(DoubleFunction<String> decimal) {
        return "cosine from " + decimal.apply(peak) + ", warm-up " + decimal.apply(warmUp);
    }
}
