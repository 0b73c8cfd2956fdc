package inkling.engine.layer;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each range of a layer's settings and shapes, asked on both sides of its ends. */
class LayerRangeTest {
    private static final Padding NONE = new Padding.Valid();

    private static Named<Executable> making(String name, Executable layer) {
        return Named.of(name, layer);
    }

    static Stream<Named<Executable>> allowed() {
        return Stream.of(
                making("epsilon and momentum of 1", () -> new BatchNorm(1, 1)),
                making("the least epsilon and momentum", () -> new BatchNorm(Double.MIN_VALUE, Double.MIN_VALUE)),
                making("1 group", () -> new GroupNorm(1, 1)),
                making("the most groups", () -> new GroupNorm(LayerSpec.MAX_UNITS, 1)),
                making("no dropout", () -> new Dropout(0)),
                making("nearly all dropped", () -> new Dropout(Math.nextDown(1.0))),
                making("1 unit", () -> new Dense(1)),
                making("the most units", () -> new Dense(LayerSpec.MAX_UNITS)),
                making("the smallest window", () -> new Window(1, 1, 1, NONE)),
                making("the largest window", () -> new Window(1024, 1024, 1024, NONE)),
                making("the smallest shape", () -> new Shape(1, 1, 1)),
                making("the largest shape", () -> new Shape(1 << 12, 1 << 6, 1 << 6)));
    }

    static Stream<Named<Executable>> refused() {
        return Stream.of(
                making("no epsilon", () -> new BatchNorm(0, 0.1)),
                making("a large epsilon", () -> new BatchNorm(Math.nextUp(1.0), 0.1)),
                making("no momentum", () -> new BatchNorm(1e-5, 0)),
                making("a large momentum", () -> new BatchNorm(1e-5, Math.nextUp(1.0))),
                making("epsilon that is no number", () -> new BatchNorm(Double.NaN, 0.1)),
                making("no groups", () -> new GroupNorm(0, 1e-5)),
                making("too many groups", () -> new GroupNorm(LayerSpec.MAX_UNITS + 1, 1e-5)),
                making("no epsilon of groups", () -> new GroupNorm(1, 0)),
                making("all dropped", () -> new Dropout(1)),
                making("less than none dropped", () -> new Dropout(-Double.MIN_VALUE)),
                making("no units", () -> new Dense(0)),
                making("too many units", () -> new Dense(LayerSpec.MAX_UNITS + 1)),
                making("a window without height", () -> new Window(0, 1, 1, NONE)),
                making("a window without width", () -> new Window(1, 0, 1, NONE)),
                making("a window without stride", () -> new Window(1, 1, 0, NONE)),
                making("a high window", () -> new Window(1025, 1, 1, NONE)),
                making("a wide window", () -> new Window(1, 1025, 1, NONE)),
                making("a long stride", () -> new Window(1, 1, 1025, NONE)),
                making("a shape without height", () -> new Shape(0, 1, 1)),
                making("a shape without width", () -> new Shape(1, 0, 1)),
                making("a shape without channels", () -> new Shape(1, 1, 0)),
                making("a large shape", () -> new Shape((1 << 12) + 1, 1 << 6, 1 << 6)),
                making("sides whose product is no int", () -> new Shape(1 << 16, 1 << 16, 1)));
    }

    @ParameterizedTest
    @MethodSource
    void allowed(Executable layer) {
        assertDoesNotThrow(layer);
    }

    @ParameterizedTest
    @MethodSource
    void refused(Executable layer) {
        assertThrows(IllegalArgumentException.class, layer);
    }

    @Test
    void aWindowMayCoverTheWholeInputAndNoMore() {
        Window window = new Window(5, 5, 1, NONE);
        assertEquals(new Shape(1, 1, 2), new MaxPool(window).output(new Shape(5, 5, 2)));
        assertThrows(IllegalArgumentException.class, () -> window.over(new Shape(4, 5, 2)));
        assertThrows(IllegalArgumentException.class, () -> window.over(new Shape(5, 4, 2)));
    }

    @Test
    void thePaddedInputHasTheLimitOfAShape() {
        Window window = new Window(3, 3, 1, new Padding.Same());
        Shape inside = new Shape((1 << 12) - 2, (1 << 12) - 2, 1);
        assertDoesNotThrow(() -> window.over(inside));
        assertThrows(IllegalArgumentException.class, () -> window.over(new Shape(1 << 12, (1 << 12) - 2, 1)));
    }
}
