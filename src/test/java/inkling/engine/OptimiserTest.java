package inkling.engine;

import static inkling.engine.kernel.FloatArrays.assertSameBits;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import inkling.engine.OptimiserSpec.Adam;
import inkling.engine.OptimiserSpec.Momentum;
import inkling.engine.OptimiserSpec.Sgd;
import inkling.engine.kernel.FloatArrays;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Differences;
import inkling.engine.layer.Shape;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptimiserTest {
    private static final int WEIGHTS = 12;
    private static final int ALL = WEIGHTS + 3;
    private static final double RATE = 0.125;
    private final ParameterLayout layout =
            new ParameterLayout(new NetworkSpec("test", Shape.vector(4), List.of(new Dense(3))));

    /** One value's course in double precision, as the paper has it. */
    private interface Rule {
        /**
         * @param memory two numbers that the rule may keep, zero at first
         * @param t the step, from 1
         * @param isWeight whether weight decay applies
         */
        double step(double p, double g, double[] memory, int t, boolean isWeight);
    }

    private static double adam(Adam spec, double p, double g, double[] memory, int t, boolean isWeight) {
        memory[0] = spec.beta1() * memory[0] + (1 - spec.beta1()) * g;
        memory[1] = spec.beta2() * memory[1] + (1 - spec.beta2()) * g * g;
        double mean = memory[0] / (1 - Math.pow(spec.beta1(), t));
        double square = memory[1] / (1 - Math.pow(spec.beta2(), t));
        double decay = isWeight ? spec.weightDecay() * p : 0;
        return p - RATE * (mean / (Math.sqrt(square) + spec.epsilon()) + decay);
    }

    private static Arguments adam(Adam spec) {
        Rule rule = (p, g, memory, t, isWeight) -> adam(spec, p, g, memory, t, isWeight);
        return arguments(spec, rule);
    }

    static Stream<Arguments> rules() {
        Rule sgd = (p, g, memory, t, isWeight) -> p - RATE * g;
        Rule momentum = (p, g, memory, t, isWeight) -> {
            memory[0] = 0.75 * memory[0] + g;
            return p - RATE * memory[0];
        };
        return Stream.of(
                arguments(new Sgd(), sgd),
                arguments(new Momentum(0.75), momentum),
                adam(Adam.DEFAULT),
                // An epsilon as large as the gradients shows where it is added.
                adam(new Adam(0.5, 0.875, 0.5, 0)),
                adam(new Adam(0.9, 0.999, 1e-8, 0.25)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void tenStepsFollowThePaper(OptimiserSpec spec, Rule rule) {
        check(spec, rule, 0);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void l2AddsToTheGradientOfWeightsAlone(OptimiserSpec spec, Rule rule) {
        check(spec, rule, 0.5);
    }

    private void check(OptimiserSpec spec, Rule rule, double l2) {
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
                expected[i] = rule.step(expected[i], withL2, memory[i], t, isWeight);
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
    void rangesTogetherAreTheWhole(OptimiserSpec spec, Rule rule) {
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

    @Test
    void constantsOutsideTheirRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Momentum(1));
        assertThrows(IllegalArgumentException.class, () -> new Adam(-0.1, 0.999, 1e-8, 0));
        assertThrows(IllegalArgumentException.class, () -> new Adam(0.9, Double.NaN, 1e-8, 0));
        assertThrows(IllegalArgumentException.class, () -> new Adam(0.9, 0.999, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Adam(0.9, 0.999, 1e-8, 1.5));
    }
}
