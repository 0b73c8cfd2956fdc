package inkling.ui.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import inkling.model.Model;
import inkling.model.TrainingRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstFiltersTest {
    private static final Dense DECISION = new Dense(2);

    @Test
    void eachFilterHasItsOwnWeightsRowByRow() {
        // [kh][kw][cIn][cOut]: two filters, interleaved
        Model model =
                model(new Shape(2, 2, 1), new Conv2d(2, Window.square(2, 1, Padding.VALID)), 1, -4, 2, 0, -1, 2, 4, 1);
        FirstFilters filters = FirstFilters.of(model).orElseThrow();
        assertEquals(2, filters.width());
        assertArrayEquals(
                new float[] {0.25f, 0.5f, -0.25f, 1}, filters.filters().get(0));
        assertArrayEquals(new float[] {-1, 0, 0.5f, 0.25f}, filters.filters().get(1));
    }

    @Test
    void channelsAreAveraged() {
        Model model = model(new Shape(1, 1, 2), new Conv2d(2, Window.square(1, 1, Padding.VALID)), 1, 3, 3, 5);
        FirstFilters filters = FirstFilters.of(model).orElseThrow();
        assertArrayEquals(new float[] {0.5f}, filters.filters().get(0));
        assertArrayEquals(new float[] {1}, filters.filters().get(1));
    }

    @Test
    void noWeightIsGrey() {
        Model model = model(new Shape(1, 1, 1), new Conv2d(2, Window.square(1, 1, Padding.VALID)), 0, -3);
        FirstFilters filters = FirstFilters.of(model).orElseThrow();
        assertArrayEquals(new float[] {0.5f}, filters.greys(0, 1));
        assertArrayEquals(new float[] {0}, filters.greys(1, 1));
    }

    @Test
    void enlargedEachWeightIsASquare() {
        Model model = model(new Shape(1, 2, 1), new Conv2d(1, new Window(1, 2, 1, Padding.VALID)), 1, -1);
        FirstFilters filters = FirstFilters.of(model).orElseThrow();
        assertArrayEquals(new float[] {1, 1, 0, 0, 1, 1, 0, 0}, filters.greys(0, 2));
    }

    @Test
    void aNetworkWithoutConvolutionHasNone() {
        assertTrue(FirstFilters.of(model(new Shape(2, 2, 1), DECISION)).isEmpty());
    }

    /** @param first the first values of its parameters; the others are 0 */
    private static Model model(Shape input, LayerSpec layer, float... first) {
        List<LayerSpec> layers = layer.equals(DECISION) ? List.of(layer) : List.of(layer, DECISION);
        NetworkSpec network = new NetworkSpec("small", input, layers);
        Parameters parameters = new Parameters(new ParameterLayout(network));
        System.arraycopy(first, 0, parameters.values(), 0, first.length);
        return new Model(network, parameters, "none", List.of("a", "b"), TrainingRecord.NONE);
    }
}
