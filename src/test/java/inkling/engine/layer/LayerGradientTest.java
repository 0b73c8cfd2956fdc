package inkling.engine.layer;

import static inkling.engine.layer.Differences.assertClose;
import static inkling.engine.layer.Differences.doubles;
import static inkling.engine.layer.Differences.project;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind of layer against central differences, with a random projection of the outputs as loss. Nearly every layer is linear
 * between its kinks, and the inputs are laid so that no step crosses one: the steps may be large, and only rounding is left. What
 * is curved, the normalisations, tanh and the sigmoid, is compared in double precision with small steps, and then with the engine.
 */
class LayerGradientTest {
    private static final double FLOAT_STEP = 0x1p-4;
    private static final double DOUBLE_STEP = 0x1p-12;
    private static final double GAP = 4 * FLOAT_STEP;

    static Stream<Arguments> linearLayers() {
        return Stream.of(
                arguments(new Conv2d(3, Window.square(3, 1, Padding.VALID)), new Shape(5, 6, 2)),
                arguments(new Conv2d(4, Window.square(3, 2, Padding.SAME)), new Shape(6, 7, 3)),
                arguments(new Conv2d(2, new Window(4, 2, 3, Padding.SAME)), new Shape(7, 5, 2)),
                arguments(new Conv2d(2, new Window(2, 5, 2, new Padding.Explicit(1, 2, 0, 4))), new Shape(4, 6, 1)),
                arguments(new Conv2d(5, new Window(2, 3, 1, Padding.SAME), false), new Shape(4, 5, 3)),
                arguments(new Dense(7), new Shape(3, 2, 4)),
                arguments(new Relu(), new Shape(3, 4, 5)),
                arguments(new LeakyRelu(0.2), new Shape(3, 4, 5)),
                arguments(Clip.relu6(), new Shape(3, 4, 5)),
                arguments(new Clip(-1, 1.5), new Shape(3, 4, 5)),
                arguments(new MaxPool(Window.square(2, 2, Padding.VALID)), new Shape(5, 6, 3)),
                arguments(new MaxPool(new Window(3, 2, 1, Padding.SAME)), new Shape(4, 5, 2)),
                arguments(new AveragePool(Window.square(2, 2, Padding.VALID)), new Shape(5, 6, 3)),
                arguments(new AveragePool(new Window(3, 4, 2, Padding.SAME)), new Shape(4, 5, 2)),
                arguments(new AveragePool(new Window(3, 3, 2, new Padding.Explicit(2, 0, 1, 2))), new Shape(5, 4, 3)),
                arguments(new GlobalAveragePool(), new Shape(3, 5, 4)));
    }

    static Stream<Arguments> layersWithoutChance() {
        return Stream.concat(
                linearLayers(),
                Stream.of(
                        arguments(new Tanh(), new Shape(3, 4, 5)),
                        arguments(new Sigmoid(), new Shape(3, 4, 5)),
                        arguments(new BatchNorm(1e-5, 0.1), new Shape(4, 5, 3)),
                        arguments(new BatchNorm(1e-2, 1), new Shape(2, 3, 17)),
                        arguments(new GroupNorm(3, 1e-5), new Shape(3, 4, 6)),
                        arguments(new GroupNorm(1, 1e-2), new Shape(1, 1, 5))));
    }

    static Stream<Arguments> layers() {
        return Stream.concat(linearLayers(), Stream.of(arguments(new Dropout(0.5), new Shape(4, 4, 4))));
    }

    @ParameterizedTest
    @MethodSource("layersWithoutChance")
    void thePlainDoubleGradientIsThatOfDifferences(LayerSpec spec, Shape in) {
        DoubleLayer layer = DoubleLayer.of(spec, in);
        double[] p = Differences.random(layer.parameterCount(), 1);
        double[] x = Differences.apart(in.size(), GAP, 2);
        double[] projection = Differences.random(layer.outSize(), 3);

        double[] gradient = new double[p.length];
        double[] dx = layer.backward(p, 0, x, projection, gradient);

        assertClose(
                Differences.central(moved -> project(projection, layer.forward(p, 0, moved)), x, DOUBLE_STEP),
                dx,
                1e-7,
                "by the input");
        assertClose(
                Differences.central(moved -> project(projection, layer.forward(moved, 0, x)), p, DOUBLE_STEP),
                gradient,
                1e-7,
                "by the parameters");
    }

    @ParameterizedTest
    @MethodSource("layersWithoutChance")
    void theEngineIsThePlainLayerToFloatAccuracy(LayerSpec spec, Shape in) {
        DoubleLayer layer = DoubleLayer.of(spec, in);
        double[] p = Differences.random(layer.parameterCount(), 1);
        double[] x = Differences.apart(in.size(), GAP, 2);
        double[] projection = Differences.random(layer.outSize(), 3);
        double[] gradient = new double[p.length];
        double[] dx = layer.backward(p, 0, x, projection, gradient);
        int learned = learned(spec, in);

        LayerRun run = LayerRun.of(spec, in, p, x, projection);

        assertClose(layer.forward(p, 0, x), doubles(run.out), 1e-4, "out");
        assertClose(dx, doubles(run.dIn), 1e-4, "by the input");
        assertClose(
                Arrays.copyOf(gradient, learned),
                Arrays.copyOf(doubles(run.gradient), learned),
                1e-4,
                "by the parameters");
    }

    /** How many parameters are learned; those that are measured lie behind. */
    private static int learned(LayerSpec spec, Shape in) {
        return spec.parameters(in).stream()
                .filter(ParameterSpec::learned)
                .mapToInt(p -> (int) p.size())
                .sum();
    }

    @ParameterizedTest
    @MethodSource("layers")
    void theEnginesGradientIsThatOfItsDifferences(LayerSpec spec, Shape in) {
        int outSize = spec.output(in).size();
        int parameterCount =
                spec.parameters(in).stream().mapToInt(p -> (int) p.size()).sum();
        double[] p = Differences.random(parameterCount, 1);
        double[] x = Differences.apart(in.size(), GAP, 2);
        double[] projection = Differences.random(outSize, 3);

        LayerRun run = LayerRun.of(spec, in, p, x, projection);

        assertClose(
                Differences.central(
                        moved -> project(projection, doubles(LayerRun.of(spec, in, p, moved, projection).out)),
                        x,
                        FLOAT_STEP),
                doubles(run.dIn),
                1e-3,
                "by the input");
        assertClose(
                Differences.central(
                        moved -> project(projection, doubles(LayerRun.of(spec, in, moved, x, projection).out)),
                        p,
                        FLOAT_STEP),
                doubles(run.gradient),
                1e-3,
                "by the parameters");
    }
}
