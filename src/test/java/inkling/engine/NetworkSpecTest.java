package inkling.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import inkling.engine.layer.BatchNorm;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Dropout;
import inkling.engine.layer.GroupNorm;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.MaxPool;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Relu;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a network's description accepts, and what it says of what it refuses. */
class NetworkSpecTest {
    private static final Shape PICTURE = new Shape(28, 28, 1);
    private static final Window HALF = Window.square(2, 2, Padding.VALID);

    private static NetworkSpec network(Shape input, LayerSpec... layers) {
        return new NetworkSpec("test", input, List.of(layers));
    }

    private static Arguments refused(String part, Executable construction) {
        return arguments(part, construction);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refused("0×28×1", () -> new Shape(0, 28, 1)),
                refused("5000×5000×1", () -> new Shape(5000, 5000, 1)),
                refused("65536×65536×65536", () -> new Shape(65536, 65536, 65536)),
                refused("0×3 with stride 1", () -> new Window(0, 3, 1, Padding.VALID)),
                refused("3×3 with stride 0", () -> Window.square(3, 0, Padding.SAME)),
                refused("1 to 1024", () -> Window.square(1025, 1, Padding.SAME)),
                refused("needs a padding", () -> Window.square(3, 1, null)),
                refused("filters is 1 to 65536, but it is 0", () -> new Conv2d(0, HALF)),
                refused("units is 1 to 65536, but it is 65537", () -> new Dense(65537)),
                refused("below 1, but this one is 1.0", () -> new Dropout(1)),
                refused("this one is NaN", () -> new Dropout(Double.NaN)),
                refused("epsilon is above 0", () -> new BatchNorm(0, 0.1)),
                refused("momentum is above 0 and at most 1, but it is 1.5", () -> new BatchNorm(1, 1.5)),
                refused("epsilon is above 0", () -> new GroupNorm(1, Double.NaN)),
                refused("groups is 1 to 65536, but it is 0", () -> new GroupNorm(0, 1e-5)),
                refused("10 channels cannot be cut into 4", () -> network(Shape.vector(10), new GroupNorm(4, 1e-5))),
                refused("this one has 0", () -> network(PICTURE)),
                refused(
                        "this one has 257",
                        () -> new NetworkSpec("deep", Shape.vector(1), Collections.nCopies(257, new Relu()))),
                refused("ends in 14×14×1", () -> network(PICTURE, new MaxPool(HALF))),
                refused(
                        "at most 67108864 values, but this one has 1073758208",
                        () -> network(Shape.vector(65536), new Dense(16384))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void aRefusalSaysWhatIsWrong(String part, Executable construction) {
        String message =
                assertThrows(IllegalArgumentException.class, construction).getMessage();
        assertTrue(message.contains(part), message);
    }

    @Test
    void aLayerThatDoesNotFitIsNamed() {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> network(
                                new Shape(3, 3, 1),
                                new MaxPool(HALF),
                                new Relu(),
                                new Conv2d(4, Window.square(3, 1, Padding.VALID)),
                                new Dense(10)))
                .getMessage();
        assertEquals("Layer 3 (Conv2d) does not fit: A window of 3×3 does not fit into an input of 1×1×1.", message);
    }

    @Test
    void paddingAsLargeAsTheWindowIsRefused() {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> network(PICTURE, new MaxPool(Window.square(2, 1, new Padding.Explicit(0, 2, 0, 0)))))
                .getMessage();
        assertTrue(message.startsWith("Layer 1 (MaxPool) does not fit: The padding must be smaller"), message);
        assertTrue(message.contains("0/0 and 2/0"), message);
    }

    /** Few outputs and no parameters, but a padded input of 2^36 values. */
    @Test
    void paddingThatMakesAHugeInputIsRefused() {
        Window window = Window.square(1024, 1024, new Padding.Explicit(1023, 1023, 1023, 1023));
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> network(Shape.vector(65536), new MaxPool(window), new Dense(2)))
                .getMessage();
        assertTrue(message.startsWith("Layer 1 (MaxPool) does not fit: With its padding"), message);
    }

    @Test
    void shapesFollowFromTheLayers() {
        NetworkSpec spec =
                network(PICTURE, new Conv2d(8, Window.square(3, 1, Padding.VALID)), new MaxPool(HALF), new Dense(10));
        assertEquals(List.of(PICTURE, new Shape(26, 26, 8), new Shape(13, 13, 8), Shape.vector(10)), spec.shapes());
        assertEquals(10, spec.classes());
    }

    @Test
    void layersAreCopied() {
        List<LayerSpec> layers = new ArrayList<>(List.of(new Dense(3)));
        NetworkSpec spec = new NetworkSpec("test", PICTURE, layers);
        layers.clear();
        assertEquals(List.of(new Dense(3)), spec.layers());
    }

    @Test
    void asManyLayersAsAreAllowedAreAccepted() {
        LayerSpec[] layers = new LayerSpec[NetworkSpec.MAX_LAYERS];
        LayerSpec[] tooMany = new LayerSpec[NetworkSpec.MAX_LAYERS + 1];
        Arrays.fill(layers, new Relu());
        Arrays.fill(tooMany, new Relu());

        assertEquals(256, network(Shape.vector(2), layers).layers().size());
        assertThrows(IllegalArgumentException.class, () -> network(Shape.vector(2), tooMany));
    }

    /** 65,535 inputs and a bias for each of 1,024 units. */
    @Test
    void asManyWeightsAsAreAllowedAreAccepted() {
        assertEquals(1024, network(Shape.vector((1 << 16) - 1), new Dense(1024)).classes());
        assertThrows(IllegalArgumentException.class, () -> network(Shape.vector(1 << 16), new Dense(1024)));
    }
}
