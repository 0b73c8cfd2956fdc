package inkling.engine.optimiser;

import inkling.setting.RealSetting;
import java.util.List;
import java.util.Map;

/**
 * Lists the learning rate schedules. The window remembers a choice by the name of the constant, and names it by the text
 * {@code schedule.} with that name in lower case.
 */
public enum ScheduleKind {
    /** {@link CosineSchedule}. */
    COSINE(CosineSchedule.DEFINITION),
    /** {@link StepSchedule}. */
    STEP_DECAY(StepSchedule.DEFINITION),
    /** {@link ConstantSchedule}. */
    CONSTANT(ConstantSchedule.DEFINITION);

    private final Definition<Schedule> definition;

    ScheduleKind(Definition<Schedule> definition) {
        this.definition = definition;
    }

    /** {@return the name in files and on the command line} */
    public String id() {
        return definition.id();
    }

    /** {@return its constants in the order in which files have them, {@link Schedule#PEAK} among them} */
    public List<RealSetting> constants() {
        return definition.constants();
    }

    /**
     * {@return the schedule with these constants by name, and the usual ones for those that are not given; names of other
     * schedules' are ignored}
     *
     * @param constants such as {@code peak}, as they are called in files
     * @throws IllegalArgumentException if a constant is out of range
     */
    public Schedule with(Map<String, Double> constants) {
        return definition.make(constants);
    }

    /**
     * Returns the schedule with these constants by name, and those of {@code schedule}, which is of this kind, for the others.
     */
    Schedule with(Map<String, Double> constants, Schedule schedule) {
        return definition.make(constants, schedule.values());
    }
}
