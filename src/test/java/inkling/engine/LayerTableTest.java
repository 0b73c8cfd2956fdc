package inkling.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.layer.AveragePool;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Dropout;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayerTableTest {
    /** By hand: convolution (height * width * channels + 1) * filters, dense (inputs + 1) * units. */
    @ParameterizedTest
    @CsvSource({
        "FIRST_STEPS, 13610", // 80 + 13530
        "THREE_LAYER, 629910", // 1600 + 627300 + 1010
        "LENET_5, 61706", // 156 + 2416 + 48120 + 10164 + 850
        "LENET_1998, 61706", // the same
        "QUICK, 206922", // 160 + 4640 + 200832 + 1290
        "BEST, 260314", // 147600 + 2 * 352 + 110720 + 1290
    })
    void thePresetsHaveTheirPublishedNumberOfParameters(Preset preset, long parameters) {
        NetworkSpec spec = preset.network(new Shape(28, 28, 1), 10);
        assertEquals(parameters, LayerTable.of(spec).parameters());
        assertEquals(
                parameters,
                new ParameterLayout(spec)
                        .slots().stream()
                                .filter(slot -> slot.parameter().learned())
                                .mapToInt(ParameterLayout.Slot::size)
                                .sum());
    }

    @Test
    void eachLayerHasItsRow() {
        List<LayerTable.Row> rows =
                LayerTable.of(Preset.LENET_5.network(new Shape(28, 28, 1), 10)).rows();
        assertEquals(
                new LayerTable.Row("conv2d1", "5×5, stride 1, same, 6 filters", new Shape(28, 28, 6), 156),
                rows.get(0));
        assertEquals(new LayerTable.Row("averagepool1", "2×2, stride 2, valid", new Shape(14, 14, 6), 0), rows.get(2));
        assertEquals(
                new LayerTable.Row("conv2d2", "5×5, stride 1, valid, 16 filters", new Shape(10, 10, 16), 2416),
                rows.get(3));
        assertEquals(new LayerTable.Row("dense1", "120 units", Shape.vector(120), 48120), rows.get(6));
        assertEquals(new LayerTable.Row("relu4", "", Shape.vector(84), 0), rows.get(9));
    }

    @Test
    void leNetOf1998HasTanhAndMeans() {
        List<String> layers = LayerTable.of(Preset.LENET_1998.network(new Shape(28, 28, 1), 10)).rows().stream()
                .map(LayerTable.Row::name)
                .toList();
        assertEquals(
                List.of(
                        "conv2d1",
                        "tanh1",
                        "averagepool1",
                        "conv2d2",
                        "tanh2",
                        "averagepool2",
                        "dense1",
                        "tanh3",
                        "dense2",
                        "tanh4",
                        "dense3"),
                layers);
    }

    @Test
    void paddingAndRateAreDescribed() {
        NetworkSpec spec = new NetworkSpec(
                "test",
                new Shape(4, 4, 1),
                List.of(
                        new Dropout(0.25),
                        new AveragePool(new Window(2, 3, 1, new Padding.Explicit(1, 2, 0, 1))),
                        new Dense(2)));
        List<LayerTable.Row> rows = LayerTable.of(spec).rows();
        assertEquals("rate 0.25", rows.get(0).description());
        assertEquals("2×3, stride 1, padding 1/2/0/1", rows.get(1).description());
    }

    @Test
    void theTextHasALineForEachLayerBetweenHeadAndSum() {
        LayerTable table = LayerTable.of(Preset.FIRST_STEPS.network(new Shape(28, 28, 1), 10));
        List<String> lines = table.format().lines().toList();
        assertEquals(5, lines.size());
        assertTrue(lines.get(1).matches("conv2d1 +3×3, stride 1, valid, 8 filters +26×26×8 +80"), lines.get(1));
        assertTrue(lines.get(4).matches("sum +13.610"), lines.get(4));
    }
}
