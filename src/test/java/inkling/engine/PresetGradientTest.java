package inkling.engine;

import static inkling.engine.layer.Differences.assertClose;
import static inkling.engine.layer.Differences.doubles;
import static inkling.engine.layer.Differences.project;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.engine.layer.Differences;
import inkling.engine.layer.LayerKind;
import inkling.engine.layer.LayerSpec;
import inkling.engine.layer.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The gradients of the networks that come with the program, with a random projection of the logits as loss. */
class PresetGradientTest {
    /** Between its kinks the loss is linear in each single parameter, so only kinks and rounding bound the step. */
    private static final double STEP = 1e-5;

    /** In all, at most; and of one array at most. */
    private static final int DRAWN = 80;

    private static final int DRAWN_OF_ONE = 8;

    private final double[] projection = Differences.random(10, 3);
    private NetworkSpec spec;
    private DoubleNetwork plain;
    private double[] parameters;
    private double[] input;

    private void prepare(Preset preset, int side) {
        NetworkSpec whole = preset.network(new Shape(side, side, 1), 10);
        // What is left to chance has no difference.
        List<LayerSpec> layers = whole.layers().stream()
                .filter(layer -> layer.kind() != LayerKind.DROPOUT)
                .toList();
        spec = new NetworkSpec(whole.name(), whole.input(), layers);
        plain = new DoubleNetwork(spec);
        parameters = Arrays.copyOf(doubles(randomWithBiases().values()), new ParameterLayout(spec).size());
        input = Differences.random(plain.inputSize(), 2);
    }

    private Parameters randomWithBiases() {
        Parameters parameters = Parameters.random(new ParameterLayout(spec), 1);
        Random random = new Random(1);
        for (ParameterLayout.Slot slot : parameters.layout().slots()) {
            for (int i = 0; i < slot.size() && !slot.parameter().regularised(); i++) {
                parameters.values()[slot.offset() + i] += 0.1f * random.nextFloat();
            }
        }
        return parameters;
    }

    private List<ParameterLayout.Slot> learnedSlots() {
        return new ParameterLayout(spec)
                .slots().stream().filter(slot -> slot.parameter().learned()).toList();
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void theEnginesGradientIsThatOfThePlainNetwork(Preset preset) {
        prepare(preset, 28);
        double[] expected = plain.gradient(parameters, input, projection);
        double[] found = doubles(engineGradient());
        for (ParameterLayout.Slot slot : learnedSlots()) {
            int end = slot.offset() + slot.size();
            assertClose(
                    Arrays.copyOfRange(expected, slot.offset(), end),
                    Arrays.copyOfRange(found, slot.offset(), end),
                    1e-3,
                    slot.name());
        }
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void bothGradientsAreThatOfDifferences(Preset preset) {
        // Smaller pictures show the same layers and take a quarter of the time.
        prepare(preset, 14);
        double[] gradient = plain.gradient(parameters, input, projection);
        float[] ofEngine = engineGradient();
        int draws = Math.min(DRAWN_OF_ONE, DRAWN / learnedSlots().size());
        for (ParameterLayout.Slot slot : learnedSlots()) {
            Map<Integer, Double> numeric = differencesWithoutKinks(slot, draws);
            // Most steps cross no kink: a test that skips nearly all would show nothing.
            assertTrue(numeric.size() >= draws / 2, slot.name() + " " + numeric.size());
            double[] expected = at(numeric.keySet(), numeric::get);
            assertClose(expected, at(numeric.keySet(), i -> gradient[i]), 1e-7, slot.name() + ", double");
            assertClose(expected, at(numeric.keySet(), i -> ofEngine[i]), 1e-3, slot.name() + ", float");
        }
    }

    /** Central differences by a few parameters, without those whose steps cross a kink. */
    private Map<Integer, Double> differencesWithoutKinks(ParameterLayout.Slot slot, int draws) {
        Map<Integer, Double> differences = new TreeMap<>();
        Random random = new Random(slot.offset());
        for (int drawn = 0; drawn < draws; drawn++) {
            int index = slot.offset() + random.nextInt(slot.size());
            double[][] below = activationsAt(index, -STEP);
            double[][] above = activationsAt(index, STEP);
            if (plain.sides(below) == plain.sides(above)) {
                differences.put(index, (loss(above) - loss(below)) / (2 * STEP));
            }
        }
        return differences;
    }

    private double[][] activationsAt(int index, double step) {
        double[] moved = parameters.clone();
        moved[index] += step;
        return plain.activations(moved, input);
    }

    private double loss(double[][] activations) {
        return project(projection, activations[activations.length - 1]);
    }

    private static double[] at(Collection<Integer> indices, IntToDoubleFunction value) {
        return indices.stream().mapToInt(i -> i).mapToDouble(value).toArray();
    }

    private float[] engineGradient() {
        Network network = new Network(spec);
        Parameters weights = randomWithBiases();
        Workspace workspace = network.workspace(1, true);
        System.arraycopy(Differences.floats(input), 0, workspace.input(), 0, input.length);
        PackedWeights prepared = network.prepare(weights, true);
        network.forward(prepared, workspace, 1);
        System.arraycopy(Differences.floats(projection), 0, workspace.outputGradient(), 0, projection.length);
        Parameters gradient = new Parameters(network.layout());
        network.backward(prepared, gradient, workspace, 1);
        return gradient.values();
    }
}
