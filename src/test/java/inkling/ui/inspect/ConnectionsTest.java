package inkling.ui.inspect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.engine.NetworkSpec;
import inkling.engine.ParameterLayout;
import inkling.engine.Parameters;
import inkling.engine.Preset;
import inkling.engine.layer.Shape;
import inkling.inspection.ForwardPass;
import inkling.inspection.InspectedNetwork;
import inkling.inspection.Unit;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConnectionsTest {
    private static final NetworkSpec SPEC = Preset.QUICK.network(new Shape(28, 28, 1), 10);
    private static final InspectedNetwork NETWORK =
            new InspectedNetwork(SPEC, Parameters.random(new ParameterLayout(SPEC), 1));

    @Test
    void aConvolutionInTheCornerReadsWhatIsNotPaddingOfEveryChannel() {
        // the second convolution: layer 3, 14x14x16 to 14x14x32
        Connections corner = Connections.of(NETWORK, new Place(4, new Unit(0, 13, 5)));

        assertEquals(16, corner.reads().size());
        assertEquals(
                new Connections.Rectangle(new Unit(0, 12, 7), new Unit(1, 13, 7)),
                corner.reads().get(7));
    }

    @Test
    void aPoolingReadsOneChannel() {
        Connections pooled = Connections.of(NETWORK, new Place(3, new Unit(2, 3, 9)));

        assertEquals(
                java.util.List.of(new Connections.Rectangle(new Unit(4, 6, 9), new Unit(5, 7, 9))), pooled.reads());
    }

    @Test
    void theInputReadsNothing() {
        assertEquals(
                0,
                Connections.of(NETWORK, new Place(0, new Unit(3, 4, 0))).reads().size());
    }

    @Test
    void changesOutsideTheFieldDoNotReachTheValue() {
        Place place = new Place(4, new Unit(6, 9, 3));
        Connections connections = Connections.of(NETWORK, place);
        float[] input = new float[28 * 28];
        Random random = new Random(1);
        for (int i = 0; i < input.length; i++) {
            input[i] = random.nextFloat();
        }
        ForwardPass before = NETWORK.forward(input);
        for (int row = 0; row < 28; row++) {
            for (int column = 0; column < 28; column++) {
                boolean inside = row >= connections.field().top()
                        && row <= connections.field().bottom()
                        && column >= connections.field().left()
                        && column <= connections.field().right();
                if (!inside) {
                    input[row * 28 + column] = 1 - input[row * 28 + column];
                }
            }
        }
        assertArrayEquals(
                new float[] {before.value(place.activation(), place.unit())},
                new float[] {NETWORK.forward(input).value(place.activation(), place.unit())});
    }
}
