package inkling.training;

import inkling.data.Dataset;
import inkling.engine.FoldedNetwork;
import inkling.engine.Network;
import inkling.engine.PreparedWeights;
import inkling.engine.SoftmaxCrossEntropy;
import inkling.engine.Workers;
import inkling.engine.Workspace;
import inkling.model.Model;

/**
 * How a model does on a data set.
 *
 * @param loss mean softmax cross-entropy; NaN if there are no samples
 * @param confusion {@code [truth][answer]} counts
 */
public record Evaluation(int samples, int correct, double loss, int[][] confusion) {
    private static final int CHUNK = 128;

    /** 0 to 1; NaN if there are no samples. */
    public double accuracy() {
        return samples == 0 ? Double.NaN : (double) correct / samples;
    }

    /**
     * Runs the model over the data.
     *
     * @param threads changes the speed and not one bit of the result
     * @throws IllegalArgumentException if the pictures have another shape than the model's input, or more classes
     */
    public static Evaluation of(Model model, Dataset data, int threads) {
        try (Workers workers = new Workers(threads, "inkling-evaluation")) {
            return of(model, data, workers);
        }
    }

    static Evaluation of(Model model, Dataset data, Workers workers) {
        requireFit(model, data);
        Pass pass = new Pass(model, data);
        workers.run(pass.chunks(), pass::chunk);
        return pass.result();
    }

    static void requireFit(Model model, Dataset data) {
        if (!data.shape().equals(model.network().input())) {
            throw new IllegalArgumentException("The network reads pictures of "
                    + model.network().input() + ", but those of " + data.name() + " are " + data.shape() + ".");
        }
        if (data.classes().size() > model.labels().size()) {
            throw new IllegalArgumentException("The network tells "
                    + model.labels().size() + " classes apart, but " + data.name() + " has "
                    + data.classes().size() + ".");
        }
    }

    /** The data cut into chunks, so that threads can share the work and the sums still have one order. */
    private static final class Pass {
        private final Dataset data;
        private final Network network;
        private final PreparedWeights weights;
        private final ThreadLocal<Workspace> workspace;
        private final ThreadLocal<float[]> gradient;
        private final int[] answers;
        private final double[] losses;

        Pass(Model model, Dataset data) {
            this.data = data;
            FoldedNetwork folded = FoldedNetwork.of(model.network(), model.parameters());
            network = new Network(folded.spec());
            weights = network.prepare(folded.parameters(), false);
            workspace = ThreadLocal.withInitial(() -> network.workspace(CHUNK, false));
            gradient = ThreadLocal.withInitial(
                    () -> new float[CHUNK * network.spec().classes()]);
            answers = new int[data.size()];
            losses = new double[data.size()];
        }

        int chunks() {
            return (data.size() + CHUNK - 1) / CHUNK;
        }

        void chunk(int index, int worker) {
            int first = index * CHUNK;
            int count = Math.min(CHUNK, data.size() - first);
            Workspace space = workspace.get();
            for (int i = 0; i < count; i++) {
                data.copyImage(first + i, space.input(), i * data.shape().size());
            }
            network.forward(weights, space, count);
            int classes = network.spec().classes();
            for (int i = 0; i < count; i++) {
                answers[first + i] = SoftmaxCrossEntropy.argmax(space.output(), i * classes, classes);
                losses[first + i] = SoftmaxCrossEntropy.loss(
                        space.output(), i * classes, classes, data.label(first + i), 1, gradient.get());
            }
        }

        Evaluation result() {
            int classes = network.spec().classes();
            int[][] confusion = new int[classes][classes];
            int correct = 0;
            double loss = 0;
            for (int i = 0; i < answers.length; i++) {
                confusion[data.label(i)][answers[i]]++;
                correct += data.label(i) == answers[i] ? 1 : 0;
                loss += losses[i];
            }
            return new Evaluation(answers.length, correct, loss / answers.length, confusion);
        }
    }
}
