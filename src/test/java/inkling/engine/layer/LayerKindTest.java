package inkling.engine.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import inkling.engine.layer.LayerKind.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LayerKindTest {
    private static final Shape IN = new Shape(6, 8, 4);
    private static final Window WINDOW = new Window(2, 3, 2, Padding.VALID);

    /** Of an input of 6 x 8 x 4; a window of 2 x 3 with stride 2 has 3 x 3 places in it. */
    static Stream<Arguments> operations() {
        return Stream.of(
                Arguments.of(new Conv2d(5, WINDOW), 3 * 3 * 5 * (2 * 3 * 4)),
                Arguments.of(new MaxPool(WINDOW), 3 * 3 * 4 * (2 * 3)),
                Arguments.of(new AveragePool(WINDOW), 3 * 3 * 4 * (2 * 3)),
                Arguments.of(new GlobalAveragePool(), 192),
                Arguments.of(new Relu(), 192),
                Arguments.of(new LeakyRelu(), 192),
                Arguments.of(new Clip(0, 6), 192),
                Arguments.of(new Tanh(), 192),
                Arguments.of(new Sigmoid(), 192),
                Arguments.of(new Dense(7), 192 * 7),
                Arguments.of(new Dropout(0.5), 192),
                Arguments.of(new BatchNorm(1e-5, 0.1), 192),
                Arguments.of(new GroupNorm(2, 1e-5), 192));
    }

    @ParameterizedTest
    @MethodSource
    void operations(LayerSpec layer, int expected) {
        assertEquals(expected, layer.operations(IN));
    }

    @Test
    void everyKindIsCounted() {
        assertEquals(
                List.of(LayerKind.values()),
                operations()
                        .map(arguments -> ((LayerSpec) arguments.get()[0]).kind())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsId(LayerKind kind) {
        assertSame(kind, LayerKind.of(kind.id()));
    }

    @Test
    void anUnknownIdHasNoKind() {
        assertNull(LayerKind.of("attention"));
    }

    @Test
    void whatFollowsALayerWithoutChangingItsShapeIsKnown() {
        Map<Role, Boolean> keepsShape = Map.of(
                Role.CONVOLUTION, false,
                Role.POOLING, false,
                Role.DENSE, false,
                Role.ACTIVATION, true,
                Role.NORMALISATION, true,
                Role.REGULARISATION, true);
        for (Role role : Role.values()) {
            assertEquals(keepsShape.get(role), role.keepsShape(), role.name());
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theRoleOfEachKindSaysWhetherItsOutputHasTheInputsShape(LayerSpec layer) {
        assertEquals(layer.kind().role().keepsShape(), layer.output(IN).equals(IN));
    }

    @Test
    void aTerminalSeesTheSettings() {
        assertEquals("2×3, stride 2, valid", new MaxPool(WINDOW).describe());
        assertEquals("2×3, stride 2, valid, 5 filters, no bias", new Conv2d(5, WINDOW, false).describe());
    }
}
