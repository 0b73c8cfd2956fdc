package inkling.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inkling.data.UnreadableFileException;
import inkling.engine.SoftmaxCrossEntropy;
import inkling.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Random graphs against ONNX Runtime: each gives the same probabilities and answers, or is refused with a sentence, which is rare.
 * The system property {@code inkling.graphs} says how many; {@code inkling.graphs.first} is the seed of the first.
 */
class OnnxDifferentialTest {
    private static final int GRAPHS = Integer.getInteger("inkling.graphs", 60);
    private static final int FIRST = Integer.getInteger("inkling.graphs.first", 1);
    private static final int PICTURES = 8;
    private static final int SIDE = 28;

    @Test
    void randomGraphsGiveWhatOnnxRuntimeGives() {
        Pictures pictures = new Pictures(PICTURES);
        Map<Integer, String> refused = new TreeMap<>();
        List<String> different = new ArrayList<>();
        for (int seed = FIRST; seed < FIRST + GRAPHS; seed++) {
            RandomGraph graph = new RandomGraph(seed);
            byte[] file = graph.bytes();
            float[][] theirs;
            try {
                theirs = probabilities(theirs(graph, file, pictures));
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + " is not valid: " + graph, e);
            }
            try {
                Model model = OnnxFile.read(file, "file.onnx", "name");
                float[][] ours = probabilities(pictures.logits(model));
                double difference = Pictures.largestDifference(ours, theirs);
                if (difference > 1e-5 || Pictures.sameAnswers(ours, theirs) < PICTURES) {
                    different.add("seed " + seed + ", off by " + difference + ": " + graph);
                }
            } catch (UnreadableFileException e) {
                refused.put(seed, e.getMessage());
            }
        }
        System.out.println(GRAPHS + " graphs, " + refused.size() + " refused: " + refused);
        assertEquals(List.of(), different);
        assertTrue(refused.size() <= GRAPHS / 20, () -> refused.size() + " of " + GRAPHS + " are refused: " + refused);
    }

    private static float[][] theirs(RandomGraph graph, byte[] file, Pictures pictures) {
        float[] values = laid(pictures.values(), graph.side(), graph.white());
        if (!graph.isSingle()) {
            return OnnxRuntime.answers(
                    file, "x", graph.output(), graph.inputType(), values, graph.dimensions(PICTURES));
        }
        float[][] answers = new float[PICTURES][];
        int size = values.length / PICTURES;
        for (int i = 0; i < PICTURES; i++) {
            float[] one = java.util.Arrays.copyOfRange(values, i * size, (i + 1) * size);
            answers[i] = OnnxRuntime.answers(file, "x", graph.output(), graph.inputType(), one, graph.dimensions(1))[0];
        }
        return answers;
    }

    /** Pictures with so many rows and columns, the digit in the middle, whose ink is what the graph has for white. */
    private static float[] laid(float[] pictures, int side, float white) {
        int margin = (side - SIDE) / 2;
        float[] laid = new float[PICTURES * side * side];
        for (int i = 0; i < pictures.length; i++) {
            int row = i / SIDE % SIDE + margin;
            int column = i % SIDE + margin;
            laid[(i / (SIDE * SIDE) * side + row) * side + column] = pictures[i] * white;
        }
        return laid;
    }

    /** Logits and logarithms become probabilities; probabilities stay. */
    private static float[][] probabilities(float[][] outputs) {
        float[][] probabilities = new float[outputs.length][];
        for (int i = 0; i < outputs.length; i++) {
            double sum = 0;
            boolean areShares = true;
            for (float value : outputs[i]) {
                sum += value;
                areShares &= value >= 0;
            }
            probabilities[i] = outputs[i].clone();
            if (!areShares || Math.abs(sum - 1) > 1e-4) {
                SoftmaxCrossEntropy.softmax(outputs[i], 0, outputs[i].length, probabilities[i], 0);
            }
        }
        return probabilities;
    }
}
