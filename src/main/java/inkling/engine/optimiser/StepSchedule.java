package inkling.engine.optimiser;

import inkling.setting.Range;
import inkling.setting.RealSetting;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Lowers the learning rate in steps: {@code peak * factor^n}, n being how many times the part {@code every} of the run is done.
 *
 * @param peak the learning rate of the first steps
 * @param factor the factor by which the rate is multiplied
 * @param every the part of the run after which that happens, again and again (0.25: a quarter)
 */
public record StepSchedule(double peak, double factor, double every) implements Schedule {
    static final RealSetting FACTOR = new RealSetting("factor", Range.aboveTo(0, 1), 0.3, OptimiserReason.FACTOR);
    static final RealSetting EVERY = new RealSetting("every", Range.aboveTo(0, 1), 0.25, OptimiserReason.EVERY);
    static final Definition<Schedule> DEFINITION = new Definition<>(
            "steps", List.of(FACTOR, EVERY, PEAK), values -> new StepSchedule(values[2], values[0], values[1]));

    /**
     * Checks the constants.
     *
     * @param factor the factor by which the rate is multiplied
     * @param every the part of the run after which that happens, again and again (0.25: a quarter)
     * @param peak the learning rate of the first steps
     * @throws IllegalArgumentException if a constant is out of range
     */
    public StepSchedule {
        PEAK.require(peak);
        FACTOR.require(factor);
        EVERY.require(every);
    }

    @Override
    public ScheduleKind kind() {
        return ScheduleKind.STEP_DECAY;
    }

    @Override
    public double[] values() {
        return new double[] {factor, every, peak};
    }

    @Override
    public double at(long step, long steps) {
        return peak * StrictMath.pow(factor, Math.floor(step / (steps * every)));
    }

    @Override
    public String describe(DoubleFunction<String> decimal) {
        return "steps from " + decimal.apply(peak) + ", times " + decimal.apply(factor) + " every "
                + decimal.apply(every);
    }
}
