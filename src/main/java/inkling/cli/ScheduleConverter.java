package inkling.cli;

import inkling.engine.optimiser.ScheduleKind;

/** Converts an option's value to a learning rate schedule, by its id in files or by the name that one had earlier. */
final class ScheduleConverter extends ChoiceConverter<ScheduleKind> {
    private static final String EARLIER_NAME = "step";

    ScheduleConverter() {
        super("schedule", ScheduleKind.values(), ScheduleKind::id);
    }

    @Override
    public ScheduleKind convert(String id) {
        return id.equalsIgnoreCase(EARLIER_NAME) ? ScheduleKind.STEP_DECAY : super.convert(id);
    }
}
