package inkling.engine.optimiser;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Keeps the learning rate constant.
 *
 * @param peak the learning rate of every step
 */
public record ConstantSchedule(double peak) implements Schedule {
    static final Definition<Schedule> DEFINITION =
            new Definition<>("constant", List.of(PEAK), values -> new ConstantSchedule(values[0]));

    /**
     * Checks the rate.
     *
     * @param peak the learning rate of every step
     * @throws IllegalArgumentException if the rate is out of range
     */
    public ConstantSchedule {
        PEAK.require(peak);
    }

    @Override
    public ScheduleKind kind() {
        return ScheduleKind.CONSTANT;
    }

    @Override
    public double[] values() {
        return new double[] {peak};
    }

    @Override
    public double at(long step, long steps) {
        return peak;
    }

    @Override
    public String describe(DoubleFunction<String> decimal) {
        return "constant " + decimal.apply(peak);
    }
}
