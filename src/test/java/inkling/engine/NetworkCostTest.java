package inkling.engine;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.GlobalAveragePool;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkCostTest {
    private static final Shape PICTURE = new Shape(28, 28, 1);

    private static NetworkSpec network(LayerSpec... layers) {
        return new NetworkSpec("test", PICTURE, List.of(layers));
    }

    @ParameterizedTest
    @EnumSource
    void everyPresetIsFarBelowTheLimits(Preset preset) {
        NetworkCost cost = NetworkCost.of(preset.network(PICTURE, 64));
        assertTrue(cost.operations() < NetworkCost.MAX_OPERATIONS / 4, cost::toString);
        assertTrue(cost.values() < NetworkCost.MAX_VALUES / 4, cost::toString);
    }

    @Test
    void countsWhatTheLayersOfANetworkMultiplyAndGive() {
        Window window = new Window(3, 3, 1, Padding.VALID);
        NetworkCost cost = NetworkCost.of(network(new Conv2d(4, window), new Dense(10)));
        int convolved = 26 * 26 * 4;
        assertEquals(new NetworkCost(784 + convolved + 10, convolved * 9 + convolved * 10), cost);
    }

    @Test
    void tellsHowManyOperationsAreTooMany() {
        Window window = new Window(3, 3, 1, Padding.SAME);
        NetworkCost cost =
                NetworkCost.of(network(new Conv2d(256, window), new Conv2d(256, window), new GlobalAveragePool()));
        assertEquals(
                "the layers need 464429056 operations for one picture, but at most 134217728 are accepted.",
                assertThrows(IllegalArgumentException.class, cost::requireModest)
                        .getMessage());
    }

    @Test
    void atTheLimitsIsAccepted() {
        assertDoesNotThrow(new NetworkCost(NetworkCost.MAX_VALUES, NetworkCost.MAX_OPERATIONS)::requireModest);
    }
}
