package inkling.engine.layer;

import java.util.List;
import java.util.stream.Stream;

/** Layers of every kind that there is, for tests that must leave none out; they fit an input of 6×5×4 and any larger one of 4 channels. */
public final class LayerExamples {
    private static final Window WINDOW = new Window(3, 2, 2, Padding.SAME);

    private LayerExamples() {}

    /** At least one, and one more where a setting changes what is stored or said. */
    public static List<LayerSpec> of(LayerKind kind) {
        return switch (kind) {
            case CONV2D -> List.of(new Conv2d(8, WINDOW), new Conv2d(3, WINDOW, false));
            case MAX_POOL -> List.of(new MaxPool(WINDOW));
            case AVERAGE_POOL -> List.of(new AveragePool(new Window(2, 3, 1, new Padding.Explicit(1, 2, 0, 1))));
            case GLOBAL_AVERAGE_POOL -> List.of(new GlobalAveragePool());
            case RELU -> List.of(new Relu());
            case LEAKY_RELU -> List.of(new LeakyRelu(), new LeakyRelu(0.3));
            case CLIP -> List.of(Clip.relu6(), new Clip(-0.25, 0.5), new Clip(Double.NEGATIVE_INFINITY, 0.25));
            case TANH -> List.of(new Tanh());
            case SIGMOID -> List.of(new Sigmoid());
            case DENSE -> List.of(new Dense(10));
            case DROPOUT -> List.of(new Dropout(0.5));
            case BATCH_NORM -> List.of(new BatchNorm(1e-5, 0.1));
            case GROUP_NORM -> List.of(new GroupNorm(4, 1e-5));
        };
    }

    public static Stream<LayerSpec> all() {
        return Stream.of(LayerKind.values()).flatMap(kind -> of(kind).stream());
    }
}
