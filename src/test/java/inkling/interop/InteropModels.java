package inkling.interop;

import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.Preset;
import inkling.engine.layer.AveragePool;
import inkling.engine.layer.BatchNorm;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Dropout;
import inkling.engine.layer.GlobalAveragePool;
import inkling.engine.layer.GroupNorm;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.MaxPool;
import inkling.engine.layer.Padding;
import inkling.engine.layer.ParameterSpec;
import inkling.engine.layer.Relu;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import inkling.model.Calibration;
import inkling.model.DatasetIdentity;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Models with random weights, and with normalisations that have measured and learned something. */
final class InteropModels {
    static final Shape DIGITS = new Shape(28, 28, 1);

    private InteropModels() {}

    /** An examined model with an output for what is no digit. */
    static Model of(Preset preset) {
        return examined(preset.network(DIGITS, 11));
    }

    /** With an output for what is no digit if there are eleven. */
    static Model examined(NetworkSpec network) {
        Model plain = plain(network, Math.min(10, network.classes()));
        Calibration.Score score = plain.hasRejectClass() ? Calibration.Score.REJECT_CLASS : Calibration.Score.ENERGY;
        return plain.withCalibration(new Calibration(0.8125, score, 1.0 / 3, 0.005));
    }

    static Model plain(NetworkSpec network, int classes) {
        Parameters parameters = Parameters.random(new ParameterLayout(network), 7);
        Random random = new Random(7);
        for (ParameterLayout.Slot slot : parameters.layout().slots()) {
            ParameterSpec parameter = slot.parameter();
            for (int i = slot.offset(); parameter.fanIn() == 0 && i < slot.offset() + slot.size(); i++) {
                parameters.values()[i] = parameter.role() == ParameterSpec.Role.VARIANCE
                        ? 0.5f + random.nextFloat()
                        : parameter.start() + random.nextFloat() - 0.5f;
            }
        }
        List<String> labels = IntStream.range(0, classes)
                .mapToObj(i -> i == 1 ? "<\"ein's\\n\\\u4e00\n" : String.valueOf(i))
                .toList();
        return new Model(network, parameters, "inkling-ink-1", labels, record());
    }

    private static TrainingRecord record() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("seed", "9223372036854775807");
        settings.put("learning rate", "cosine, 0.001");
        return new TrainingRecord(
                new DatasetIdentity("MNIST", 55_000, "ab12"), settings, List.of(), 0, "", "1.0", 0.9934, List.of());
    }

    /** Layers that no preset has, by what is odd about them. */
    static Map<String, NetworkSpec> odd() {
        Map<String, NetworkSpec> networks = new LinkedHashMap<>();
        LayerSpec end = new Dense(10);
        LayerSpec relu = new Relu();
        add(networks, "stride 2, same", conv(4, 3, 3, 2, Padding.SAME), relu, end);
        add(networks, "stride 3, valid", conv(4, 5, 3, 3, Padding.VALID), relu, end);
        add(networks, "even window, same", conv(4, 4, 2, 1, Padding.SAME), conv(3, 2, 4, 2, Padding.SAME), end);
        add(networks, "four paddings", conv(4, 5, 5, 2, new Padding.Explicit(1, 2, 3, 4)), relu, end);
        add(
                networks,
                "overlapping pools",
                new MaxPool(new Window(3, 3, 2, Padding.SAME)),
                new AveragePool(new Window(3, 2, 2, Padding.SAME)),
                end);
        add(
                networks,
                "average over padding",
                conv(3, 3, 3, 1, Padding.SAME),
                new AveragePool(new Window(5, 4, 3, new Padding.Explicit(2, 1, 3, 2))),
                end);
        add(networks, "group norm", conv(6, 3, 3, 2, Padding.VALID), new GroupNorm(3, 1e-5), relu, end);
        add(networks, "group norm of a vector", new Dense(12), new GroupNorm(2, 0.001), relu, end);
        add(
                networks,
                "batch norm of pictures and vectors",
                new BatchNorm(1e-3, 0.01),
                new Dense(12),
                relu,
                new BatchNorm(1e-5, 0.1),
                end);
        add(
                networks,
                "global average, no dense layer",
                conv(10, 3, 3, 2, Padding.VALID),
                new BatchNorm(1e-5, 0.1),
                new GlobalAveragePool());
        add(networks, "a window as large as the picture", conv(10, 28, 28, 1, Padding.VALID));
        add(
                networks,
                "convolution and pools of a vector",
                new Dense(8),
                conv(11, 1, 1, 1, Padding.SAME),
                new MaxPool(new Window(1, 1, 1, Padding.VALID)),
                new Dropout(0.5));
        add(networks, "no bias", new Conv2d(5, new Window(3, 3, 3, Padding.SAME), false), end);
        add(networks, "dropout", new Dropout(0.25), new Dense(11), new Dropout(0.5));
        return networks;
    }

    private static LayerSpec conv(int filters, int height, int width, int stride, Padding padding) {
        return new Conv2d(filters, new Window(height, width, stride, padding));
    }

    private static void add(Map<String, NetworkSpec> networks, String name, LayerSpec... layers) {
        networks.put(name, new NetworkSpec(name, DIGITS, new ArrayList<>(List.of(layers))));
    }
}
