package inkling.engine.optimiser;

import inkling.setting.Range;
import inkling.setting.RealSetting;
import java.util.Map;
import java.util.function.DoubleFunction;

/** Computes the learning rate of each step: known before the run, so that it can be drawn. */
public sealed interface Schedule permits ConstantSchedule, StepSchedule, CosineSchedule {
    /** The highest rate of a run: up to 1000, enough to show what divergence looks like. Its default suits Adam. */
    RealSetting PEAK = new RealSetting("peak", Range.aboveTo(0, 1000), 0.004, OptimiserReason.LEARNING_RATE);

    /** {@return the kind of schedule} */
    ScheduleKind kind();

    /** {@return the values of its constants in the order of {@link ScheduleKind#constants}} */
    double[] values();

    /** {@return the highest rate of the run} */
    double peak();

    /**
     * {@return the rate of a step}
     *
     * @param step from 0 to {@code steps - 1}
     * @param steps of the whole run
     */
    double at(long step, long steps);

    /**
     * {@return the schedule in the words of a model's record: the same ones in each language and version}
     *
     * @param decimal writes a constant
     */
    String describe(DoubleFunction<String> decimal);

    /**
     * {@return the same schedule with these constants by name; names of other schedules' are ignored}
     *
     * @param constants such as {@code peak}, as they are called in files
     * @throws IllegalArgumentException if a constant is out of range
     */
    default Schedule with(Map<String, Double> constants) {
        return kind().with(constants, this);
    }
}
