package inkling.engine;

import static inkling.engine.kernel.FloatArrays.assertSameBits;
import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.engine.kernel.FloatArrays;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Differences;
import inkling.engine.layer.Shape;
import inkling.engine.optimiser.Adam;
import inkling.engine.optimiser.OptimiserSpec;
import inkling.engine.optimiser.PlainRule;
import inkling.engine.optimiser.Sgd;
import inkling.engine.optimiser.TrainingKinds;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptimiserTest {
    private static final int WEIGHTS = 12;
    private static final int ALL = WEIGHTS + 3;
    private static final double RATE = 0.125;
    private final ParameterLayout layout =
            new ParameterLayout(new NetworkSpec("test", Shape.vector(4), List.of(new Dense(3))));

    static Stream<OptimiserSpec> rules() {
        return TrainingKinds.optimisers();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void l2AddsToTheGradientOfWeightsAlone(OptimiserSpec spec) {
        double l2 = 0.5;
        PlainRule rule = PlainRule.of(spec);
        Optimiser optimiser = new Optimiser(spec, layout, l2);
        Parameters parameters = new Parameters(layout, FloatArrays.random(ALL, 1));
        double[] expected = Differences.doubles(FloatArrays.random(ALL, 1));
        double[][] memory = new double[ALL][2];
        for (int t = 1; t <= 10; t++) {
            float[] g = FloatArrays.random(ALL, 100 + t);
            optimiser.begin(RATE);
            optimiser.apply(parameters, new Parameters(layout, g), 0, ALL);
            for (int i = 0; i < ALL; i++) {
                boolean isWeight = i < WEIGHTS;
                double withL2 = isWeight ? g[i] + l2 * expected[i] : g[i];
                expected[i] = rule.step(expected[i], withL2, RATE, memory[i], t, isWeight);
            }
        }
        for (int i = 0; i < ALL; i++) {
            assertEquals(expected[i], parameters.values()[i], 1e-5, "value " + i);
        }
        assertEquals(10, optimiser.steps());
    }

    @ParameterizedTest
    @ValueSource(floats = {1e-3f, -0.5f, 2000})
    void adamsFirstStepIsTheRateWhateverTheGradient(float g) {
        Optimiser optimiser = new Optimiser(Adam.DEFAULT, layout, 0);
        Parameters parameters = new Parameters(layout);
        Parameters gradient = new Parameters(layout);
        gradient.values()[0] = g;
        optimiser.begin(RATE);
        optimiser.apply(parameters, gradient, 0, ALL);
        assertEquals(-RATE * Math.signum(g), parameters.values()[0], 1e-5);
        assertEquals(0, parameters.values()[1]);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rangesTogetherAreTheWhole(OptimiserSpec spec) {
        Parameters whole = new Parameters(layout, FloatArrays.random(ALL, 1));
        Parameters pieces = whole.copy();
        Optimiser ofWhole = new Optimiser(spec, layout, 0.5);
        Optimiser ofPieces = new Optimiser(spec, layout, 0.5);
        for (int t = 0; t < 3; t++) {
            float[] g = FloatArrays.random(ALL, t);
            ofWhole.begin(RATE);
            ofWhole.apply(whole, new Parameters(layout, g), 0, ALL);
            ofPieces.begin(RATE);
            Parameters gradient = new Parameters(layout, g);
            ofPieces.apply(pieces, gradient, 10, ALL);
            ofPieces.apply(pieces, gradient, 0, 1);
            ofPieces.apply(pieces, gradient, 1, 10);
        }
        assertSameBits(whole.values(), pieces.values(), () -> spec.toString());
    }

    @Test
    void thePenaltyIsHalfOfL2TimesTheSquaresOfWeightsAlone() {
        float[] values = new float[ALL];
        values[0] = 3;
        values[WEIGHTS - 1] = -4;
        values[WEIGHTS] = 100;
        Parameters parameters = new Parameters(layout, values);
        assertEquals(0.5 * 0.25 * 25, new Optimiser(new Sgd(), layout, 0.25).penalty(parameters));
        assertEquals(0, new Optimiser(new Sgd(), layout, 0).penalty(parameters));
    }
}
