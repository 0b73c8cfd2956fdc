package inkling.inspection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import inkling.engine.Batch;
import inkling.engine.DoubleNetwork;
import inkling.engine.Network;
import inkling.engine.NetworkSpec;
import inkling.engine.Optimiser;
import inkling.engine.PackedWeights;
import inkling.engine.Parameters;
import inkling.engine.Trainer;
import inkling.engine.WorkerPool;
import inkling.engine.Workspace;
import inkling.engine.kernel.ReferenceKernels;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Differences;
import inkling.engine.layer.KernelLayers;
import inkling.engine.layer.Shape;
import inkling.engine.optimiser.Sgd;
import inkling.model.Model;
import inkling.store.model.BundledModels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InspectedNetworkTest {
    private static final int LABEL = 2;

    /** A network with parameters and an input. */
    record Example(NetworkSpec spec, Parameters parameters, float[] input) {
        @Override
        public String toString() {
            return spec.name();
        }
    }

    static Stream<Example> examples() {
        return Stream.concat(
                InspectionExamples.networks()
                        .map(spec -> new Example(
                                spec, InspectionExamples.parameters(spec, 3), InspectionExamples.input(spec, 4))),
                BundledModels.names().stream().map(name -> {
                    Model model = load(name);
                    float[] ink = InspectionExamples.input(model.network(), 5);
                    for (int i = 0; i < ink.length; i++) {
                        ink[i] = Math.max(0, ink[i]);
                    }
                    return new Example(model.network(), model.parameters(), ink);
                }));
    }

    private static Model load(String name) {
        try {
            return BundledModels.load(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theLogitsAreThoseOfTheFusedNetwork(Example example) {
        Network network = new Network(example.spec());
        PackedWeights weights = network.prepare(example.parameters(), false);
        Workspace workspace = network.workspace(1, false);
        System.arraycopy(example.input(), 0, workspace.input(), 0, example.input().length);
        network.forward(weights, workspace, 1);

        assertArrayEquals(
                Arrays.copyOf(workspace.output(), example.spec().classes()),
                new InspectedNetwork(example.spec(), example.parameters())
                        .forward(example.input())
                        .logits());
    }

    /** A step of SGD so long that the gradient decides all digits of what comes out. */
    @ParameterizedTest
    @MethodSource("examples")
    void inTrainingTheGradientsAreThoseOfTheTrainer(Example example) {
        Network network = new Network(example.spec());
        Parameters trained = example.parameters().copy();
        float rate = 4096;
        try (WorkerPool workers = new WorkerPool(1, "inspection-test")) {
            new Trainer(network, trained, new Optimiser(new Sgd(), network.layout(), 0), 1, workers)
                    .step(new One(example.input(), LABEL, 77), rate);
        }

        BackwardPass pass =
                new InspectedNetwork(example.spec(), example.parameters()).trainingStep(example.input(), LABEL, 77);

        for (var slot : network.layout().slots()) {
            for (int i = slot.offset(); slot.parameter().learned() && i < slot.offset() + slot.size(); i++) {
                float expected = trained.values()[i];
                float before = example.parameters().values()[i];
                assertEquals(expected, Math.fma(-rate, pass.byParameters().values()[i], before), slot.name());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void activationsAndGradientsAreThoseOfDoublePrecision(Example example) {
        double[] p = Arrays.copyOf(
                Differences.doubles(example.parameters().values()),
                example.parameters().layout().size());
        double[] input = Differences.doubles(example.input());
        DoubleNetwork plain = DoubleNetwork.inUse(example.spec());
        double[][] activations = plain.activations(p, input);
        double[] byParameters = new double[p.length];
        double[][] gradients =
                plain.gradients(p, input, softmaxGradient(activations[activations.length - 1]), byParameters);

        BackwardPass pass = new InspectedNetwork(example.spec(), example.parameters()).backward(example.input(), LABEL);

        for (int i = 0; i < activations.length; i++) {
            assertClose(activations[i], pass.forward().values(i), "activation " + i);
            assertClose(gradients[i], pass.values(i), "gradient " + i);
        }
        assertClose(byParameters, pass.byParameters().values(), "gradient by parameters");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theGradientOfAWeightedSumIsThatOfTheLossForTheLossesWeights(Example example) {
        InspectedNetwork network = new InspectedNetwork(example.spec(), example.parameters());
        BackwardPass pass = network.backward(example.input(), LABEL);
        float[] byLogits = Arrays.copyOf(
                pass.values(network.layers().size()), example.spec().classes());
        float[] doubled = byLogits.clone();
        for (int i = 0; i < doubled.length; i++) {
            doubled[i] *= 2;
        }
        List<float[]> gradients = network.inputGradients(example.input(), logits -> List.of(doubled, byLogits));
        float[] expected = Arrays.copyOf(pass.values(0), example.input().length);
        assertArrayEquals(expected, gradients.get(1));
        for (int i = 0; i < expected.length; i++) {
            expected[i] *= 2;
        }
        assertArrayEquals(expected, gradients.get(0));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theKernelsChangeNoBit(Example example) {
        BackwardPass fast = new InspectedNetwork(example.spec(), example.parameters()).backward(example.input(), LABEL);
        BackwardPass plain = new InspectedNetwork(
                        example.spec(), example.parameters(), KernelLayers.of(new ReferenceKernels()))
                .backward(example.input(), LABEL);

        assertEquals(plain.byParameters().sha256(), fast.byParameters().sha256());
        assertArrayEquals(
                Arrays.copyOf(plain.values(0), example.input().length),
                Arrays.copyOf(fast.values(0), example.input().length));
    }

    @Test
    void theLossIsTheCrossEntropyOfTheAssumedClass() {
        NetworkSpec spec = new NetworkSpec("dense", Shape.vector(3), List.of(new Dense(4)));
        InspectedNetwork network = new InspectedNetwork(spec, InspectionExamples.parameters(spec, 1));
        BackwardPass pass = network.backward(new float[] {1, 2, 3}, 3);
        double[] logits = Differences.doubles(pass.forward().logits());

        double sum = Arrays.stream(logits).map(Math::exp).sum();

        assertEquals(Math.log(sum) - logits[3], pass.loss(), 1e-5);
    }

    @Test
    void laterChangesOfTheParametersDoNotMatter() {
        NetworkSpec spec = new NetworkSpec("dense", Shape.vector(3), List.of(new Dense(4)));
        Parameters parameters = InspectionExamples.parameters(spec, 1);
        InspectedNetwork network = new InspectedNetwork(spec, parameters);
        float[] before = network.forward(new float[] {1, 2, 3}).logits();

        Arrays.fill(parameters.values(), 7);

        assertArrayEquals(before, network.forward(new float[] {1, 2, 3}).logits());
    }

    @Test
    void anInputOrAClassThatDoesNotFitIsRefused() {
        NetworkSpec spec = new NetworkSpec("dense", Shape.vector(3), List.of(new Dense(4)));
        InspectedNetwork network = new InspectedNetwork(spec, InspectionExamples.parameters(spec, 1));

        assertThrows(IllegalArgumentException.class, () -> network.forward(new float[2]));
        assertThrows(IllegalArgumentException.class, () -> network.backward(new float[3], 4));
        assertThrows(IllegalArgumentException.class, () -> network.backward(new float[3], -1));
        assertThrows(
                IllegalArgumentException.class,
                () -> network.inputGradients(new float[3], logits -> List.of(new float[3])));
    }

    private static double[] softmaxGradient(double[] logits) {
        double sum = Arrays.stream(logits).map(Math::exp).sum();
        double[] gradient = Arrays.stream(logits).map(z -> Math.exp(z) / sum).toArray();
        gradient[LABEL]--;
        return gradient;
    }

    private static void assertClose(double[] expected, float[] actual, String what) {
        Differences.assertClose(expected, Arrays.copyOf(Differences.doubles(actual), expected.length), 1e-4, what);
    }

    /** A batch of one sample. */
    private record One(float[] input, int theLabel, long theKey) implements Batch {
        @Override
        public int size() {
            return 1;
        }

        @Override
        public void copy(int index, float[] out, int offset) {
            System.arraycopy(input, 0, out, offset, input.length);
        }

        @Override
        public int label(int index) {
            return theLabel;
        }

        @Override
        public long key(int index) {
            return theKey;
        }
    }
}
