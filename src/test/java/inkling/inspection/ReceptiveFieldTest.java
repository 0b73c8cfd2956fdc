package inkling.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.engine.NetworkSpec;
import inkling.engine.layer.AveragePool;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.MaxPool;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Relu;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceptiveFieldTest {
    private static final NetworkSpec SPEC = new NetworkSpec(
            "fields",
            new Shape(20, 17, 1),
            List.of(
                    new Conv2d(2, new Window(5, 3, 1, Padding.SAME)),
                    new Relu(),
                    new AveragePool(Window.square(2, 2, Padding.VALID)),
                    new Conv2d(2, new Window(3, 3, 2, new Padding.Explicit(1, 0, 1, 1))),
                    new Dense(3)));

    private final InspectedNetwork network = new InspectedNetwork(SPEC, InspectionExamples.parameters(SPEC, 1));

    /** Changes each pixel by itself and sees which of them change the unit. */
    @Test
    void exactlyThePixelsInTheFieldCanChangeTheUnit() {
        int layer = 3;
        Shape out = network.layers().get(layer).out();
        float[] input = new float[SPEC.input().size()];
        Arrays.fill(input, 1);
        ForwardPass before = network.forward(input);
        int[][] extents = new int[out.size()][];
        for (int pixel = 0; pixel < input.length; pixel++) {
            Unit place = Unit.at(pixel, SPEC.input());
            input[pixel] = 300;
            ForwardPass after = network.forward(input);
            input[pixel] = 1;
            for (int i = 0; i < out.size(); i++) {
                if (before.values(layer + 1)[i] != after.values(layer + 1)[i]) {
                    extents[i] = extended(extents[i], place);
                }
            }
        }
        for (int i = 0; i < out.size(); i++) {
            ReceptiveField field = ReceptiveField.of(network, layer, Unit.at(i, out));
            assertEquals(
                    List.of(extents[i][0], extents[i][1], extents[i][2], extents[i][3]),
                    List.of(field.top(), field.left(), field.bottom(), field.right()),
                    "unit " + Unit.at(i, out));
        }
    }

    private static int[] extended(int[] extent, Unit place) {
        if (extent == null) {
            return new int[] {place.row(), place.column(), place.row(), place.column()};
        }
        return new int[] {
            Math.min(extent[0], place.row()),
            Math.min(extent[1], place.column()),
            Math.max(extent[2], place.row()),
            Math.max(extent[3], place.column())
        };
    }

    @Test
    void aDenseUnitDependsOnTheWholeInput() {
        assertEquals(new ReceptiveField(0, 0, 19, 16), ReceptiveField.of(network, 4, new Unit(0, 0, 1)));
    }

    @Test
    void aPoolingReadsOnlyItsOwnChannel() {
        NetworkSpec spec = new NetworkSpec(
                "pool", new Shape(4, 4, 3), List.of(new MaxPool(Window.square(2, 2, Padding.VALID)), new Dense(2)));
        InspectedNetwork pooled = new InspectedNetwork(spec, InspectionExamples.parameters(spec, 1));

        assertEquals(
                List.of(new Unit(2, 0, 1), new Unit(2, 1, 1), new Unit(3, 0, 1), new Unit(3, 1, 1)),
                ReceptiveField.cells(pooled.layers().get(0), new Unit(1, 0, 1)));
    }
}
