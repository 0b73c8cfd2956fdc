package inkling.store.model;

import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.Preset;
import inkling.engine.layer.Shape;
import inkling.model.DatasetIdentity;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Models with random weights for tests. */
public final class TestModels {
    private TestModels() {}

    static Model of(Preset preset) {
        return of(preset.network(new Shape(28, 28, 1), 10));
    }

    /** The smallest that has more than one array of weights. */
    public static Model small() {
        return of(Preset.FIRST_STEPS.network(new Shape(6, 6, 1), 3));
    }

    static Model of(NetworkSpec network) {
        Parameters parameters = Parameters.random(new ParameterLayout(network), 7);
        // values that a text format could lose
        parameters.values()[0] = -0f;
        parameters.values()[1] = Float.MIN_VALUE;
        parameters.values()[2] = -Float.MAX_VALUE;
        List<String> labels = IntStream.range(0, network.classes())
                .mapToObj(i -> i == 1 ? "<\"ein's\\\u4e00\u2028" : String.valueOf(i))
                .toList();
        return new Model(network, parameters, "inkling-ink-1", labels, record());
    }

    public static TrainingRecord record() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("seed", "9223372036854775807");
        settings.put("learning rate", "cosine, 0.001");
        return new TrainingRecord(
                new DatasetIdentity("MNIST", 55_000, ""),
                settings,
                List.of(
                        new TrainingRecord.Epoch(0.1 + 0.2, 0.95, Double.NaN, Double.NaN),
                        new TrainingRecord.Epoch(1e-300, 1, 2e23, 2.0E-3)),
                2,
                "",
                "",
                0.9934,
                List.of());
    }
}
