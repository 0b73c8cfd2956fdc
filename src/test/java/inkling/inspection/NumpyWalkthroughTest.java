package inkling.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.layer.AveragePool;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.MaxPool;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Relu;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import inkling.model.Model;
import inkling.store.model.BundledModels;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against what {@code walkthrough.py} computed with numpy, straight from the published formulas, in double precision. */
class NumpyWalkthroughTest {
    private static final double TOLERANCE = 1e-4;

    @ParameterizedTest
    @ValueSource(strings = {"first-steps", "lenet-5"})
    void bundledNetworksAreWalkedThroughAsByNumpy(String name) throws IOException {
        Model model = BundledModels.load(name);
        assertWalked(name, new InspectedNetwork(model.network(), model.parameters()));
    }

    @Test
    void stridesAndPaddingsAreThoseOfNumpy() throws IOException {
        NetworkSpec spec = new NetworkSpec(
                "strided",
                new Shape(28, 28, 1),
                List.of(
                        new Conv2d(4, new Window(3, 2, 2, new Padding.Explicit(1, 0, 2, 1))),
                        new MaxPool(new Window(3, 3, 2, Padding.SAME)),
                        new Relu(),
                        new AveragePool(new Window(2, 3, 1, new Padding.Explicit(1, 1, 0, 0))),
                        new Conv2d(5, new Window(2, 2, 3, Padding.SAME)),
                        new Dense(6)));
        Parameters parameters = new Parameters(new ParameterLayout(spec));
        int[][] rules = {{37, 101}, {5, 7}, {41, 103}, {3, 7}, {43, 107}, {3, 11}};
        for (int i = 0; i < rules.length; i++) {
            ParameterLayout.Slot slot = parameters.layout().slots().get(i);
            for (int j = 0; j < slot.size(); j++) {
                parameters.values()[slot.offset() + j] = (float) fixed(j, rules[i][0], rules[i][1]);
            }
        }
        assertWalked("strided", new InspectedNetwork(spec, parameters));
    }

    private static void assertWalked(String name, InspectedNetwork network) throws IOException {
        JsonObject expected = read().getAsJsonObject(name);
        BackwardPass pass = network.backward(picture(), expected.get("label").getAsInt());

        assertEquals(expected.get("loss").getAsDouble(), pass.loss(), TOLERANCE);
        JsonArray activations = expected.getAsJsonArray("activations");
        for (int i = 0; i < activations.size(); i++) {
            int size = pass.forward().shape(i).size();
            assertFigures(activations.get(i), Arrays.copyOf(pass.forward().values(i), size), "activation " + i);
            assertFigures(
                    expected.getAsJsonArray("gradients").get(i),
                    Arrays.copyOf(pass.values(i), size),
                    "gradient by activation " + i);
        }
        List<ParameterLayout.Slot> slots = network.parameters().layout().slots();
        for (int i = 0; i < slots.size(); i++) {
            int from = slots.get(i).offset();
            assertFigures(
                    expected.getAsJsonArray("parameters").get(i),
                    Arrays.copyOfRange(
                            pass.byParameters().values(),
                            from,
                            from + slots.get(i).size()),
                    "gradient by " + slots.get(i).name());
        }
    }

    private static void assertFigures(JsonElement figures, float[] values, String what) {
        double absolute = 0;
        double largest = Double.NEGATIVE_INFINITY;
        double projection = 0;
        for (int i = 0; i < values.length; i++) {
            absolute += Math.abs(values[i]);
            largest = Math.max(largest, values[i]);
            projection += values[i] * fixed(i, 29, 31);
        }
        JsonObject expected = figures.getAsJsonObject();
        double scale = expected.get("absolute").getAsDouble();
        assertEquals(scale, absolute, TOLERANCE * scale, what);
        assertEquals(
                expected.get("largest").getAsDouble(), largest, TOLERANCE * Math.max(1e-3, Math.abs(largest)), what);
        assertEquals(expected.get("projection").getAsDouble(), projection, TOLERANCE * scale, what);
    }

    private static double fixed(int i, int step, int modulus) {
        int half = modulus / 2;
        return (double) (i * step % modulus - half) / half;
    }

    private static float[] picture() {
        float[] picture = new float[28 * 28];
        for (int row = 4; row < 24; row++) {
            for (int column = 4; column < 24; column++) {
                picture[row * 28 + column] = (row * 7 + column * 13 + row * column) % 17 / 16f;
            }
        }
        return picture;
    }

    private static JsonObject read() throws IOException {
        try (Reader reader = new InputStreamReader(
                NumpyWalkthroughTest.class.getResourceAsStream("walkthrough.json"), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        }
    }
}
