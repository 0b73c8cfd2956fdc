package inkling.engine;

import static inkling.engine.kernel.FloatArrays.assertSameBits;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import inkling.engine.kernel.Kernels;
import inkling.engine.layer.BatchNorm;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Dropout;
import inkling.engine.layer.KernelLayers;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Relu;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import inkling.engine.optimiser.Adam;
import inkling.engine.optimiser.Momentum;
import inkling.engine.optimiser.OptimiserKind;
import inkling.engine.optimiser.OptimiserSpec;
import inkling.engine.optimiser.Sgd;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RestoredOptimiserTest {
    private static final int STEPS = 7;
    private final NetworkSpec spec = new NetworkSpec(
            "test",
            new Shape(8, 8, 1),
            List.of(
                    new Conv2d(4, Window.square(3, 1, Padding.SAME), false),
                    new BatchNorm(1e-5, 0.1),
                    new Relu(),
                    new Dropout(0.2),
                    new Dense(4)));
    private final ParameterLayout layout = new ParameterLayout(spec);

    static Stream<OptimiserSpec> optimisers() {
        return Stream.of(OptimiserKind.values()).map(OptimiserKind::usual);
    }

    private void train(Kernels kernels, int threads, Parameters parameters, Optimiser optimiser, int from, int to) {
        try (WorkerPool workers = new WorkerPool(threads, "restored-optimiser-test")) {
            Trainer trainer =
                    new Trainer(new Network(spec, KernelLayers.of(kernels)), parameters, optimiser, 12, workers);
            for (int step = from; step < to; step++) {
                trainer.step(new SyntheticBatch(spec.input(), 4, 12, step), 0.01);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void trainingGoesOnWithTheSameBitsAfterEachStepOnAnyFamily(OptimiserSpec rule) {
        Parameters expected = Parameters.random(layout, 1);
        train(AllFamilies.all().findFirst().orElseThrow(), 1, expected, new Optimiser(rule, layout, 1e-3), 0, STEPS);

        AllFamilies.all()
                .forEach(first -> AllFamilies.all().forEach(second -> {
                    for (int cut = 0; cut <= STEPS; cut++) {
                        Parameters parameters = Parameters.random(layout, 1);
                        Optimiser before = new Optimiser(rule, layout, 1e-3);
                        train(first, 2, parameters, before, 0, cut);
                        Optimiser rest = new Optimiser(rule, layout, 1e-3);
                        rest.restore(before.state());
                        train(second, 1, parameters, rest, cut, STEPS);
                        int after = cut;
                        assertSameBits(expected.values(), parameters.values(), () -> rule + " after " + after);
                    }
                }));
    }

    @Test
    void aStateIsACopy() {
        Optimiser optimiser = new Optimiser(new Momentum(0.9), layout, 0);
        Optimiser.State state = optimiser.state();
        train(AllFamilies.all().findFirst().orElseThrow(), 1, Parameters.random(layout, 1), optimiser, 0, 1);

        assertEquals(0, state.steps());
        assertSameBits(new Parameters(layout).values(), state.buffers().get(0).values(), () -> "memory");
    }

    @Test
    void theMemoriesOfAnotherRuleAreRefused() {
        Optimiser.State momentum = new Optimiser(new Momentum(0.9), layout, 0).state();
        Optimiser adam = new Optimiser(Adam.DEFAULT, layout, 0);

        Exception e = assertThrows(IllegalArgumentException.class, () -> adam.restore(momentum));

        assertEquals("The optimiser keeps 2 arrays of state, but there are 1.", e.getMessage());
    }

    @Test
    void theMemoriesOfAnotherNetworkAreRefused() {
        ParameterLayout other = new ParameterLayout(new NetworkSpec("other", Shape.vector(4), List.of(new Dense(3))));
        Optimiser.State foreign = new Optimiser(new Momentum(0.9), other, 0).state();
        Optimiser own = new Optimiser(new Momentum(0.9), layout, 0);

        Exception e = assertThrows(IllegalArgumentException.class, () -> own.restore(foreign));

        assertEquals(
                "The network learns " + layout.size() + " values, but the optimiser remembers 15.", e.getMessage());
    }

    @Test
    void anOptimiserThatHasBegunCannotBeRestored() {
        Optimiser optimiser = new Optimiser(new Sgd(), layout, 0);
        Optimiser.State state = optimiser.state();
        optimiser.begin(0.1);

        assertThrows(IllegalStateException.class, () -> optimiser.restore(state));
    }
}
