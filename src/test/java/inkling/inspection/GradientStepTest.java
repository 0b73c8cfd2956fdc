package inkling.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.NetworkSpec;
import inkling.engine.layer.BatchNorm;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradientStepTest {
    private static final float[] INPUT = {0.5f, -1, 2};
    private final NetworkSpec spec = new NetworkSpec(
            "normalised", Shape.vector(3), List.of(new Dense(4), new BatchNorm(1e-5, 0.1), new Dense(3)));
    private final InspectedNetwork network = new InspectedNetwork(spec, InspectionExamples.parameters(spec, 9));

    @Test
    void whatIsLearnedMovesAgainstItsGradient() {
        GradientStep step = GradientStep.of(network, INPUT, 1, 0.125);

        for (var slot : network.parameters().layout().slots()) {
            for (int i = slot.offset(); i < slot.offset() + slot.size(); i++) {
                float gradient = step.before().byParameters().values()[i];
                float expected =
                        slot.parameter().learned() ? Math.fma(-0.125f, gradient, step.before(i)) : step.before(i);
                assertEquals(expected, step.after(i), slot.name());
            }
        }
    }

    @Test
    void aSmallStepLowersTheLoss() {
        GradientStep step = GradientStep.of(network, INPUT, 1, 0.001);

        assertTrue(step.after().loss() < step.before().loss());
    }

    @Test
    void aStepOfNothingChangesNothing() {
        GradientStep step = GradientStep.of(network, INPUT, 1, 0);

        assertEquals(step.before().loss(), step.after().loss());
    }
}
