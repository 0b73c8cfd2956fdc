package inkling.engine.optimiser;

import inkling.setting.Range;
import inkling.setting.RealSetting;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every update rule and every schedule there is, for tests: with its usual constants, and with each of them changed. */
public final class TrainingKinds {
    private TrainingKinds() {}

    public static Stream<OptimiserSpec> optimisers() {
        return Stream.of(OptimiserKind.values())
                .flatMap(kind -> changes(kind.constants()).map(kind::with));
    }

    public static Stream<Schedule> schedules() {
        return Stream.of(ScheduleKind.values())
                .flatMap(kind -> changes(kind.constants()).map(kind::with));
    }

    /** No change, then each constant alone, half way from its default to either end of its range. */
    private static Stream<Map<String, Double>> changes(List<RealSetting> constants) {
        return Stream.concat(
                Stream.of(Map.<String, Double>of()),
                constants.stream().flatMap(constant -> others(constant).map(value -> Map.of(constant.name(), value))));
    }

    /** Two values that differ from the default. */
    public static Stream<Double> others(RealSetting constant) {
        Range range = constant.range();
        return Stream.of((constant.usual() + range.least()) / 2, (constant.usual() + range.most()) / 2)
                .filter(value -> value != constant.usual());
    }
}
