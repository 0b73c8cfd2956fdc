package inkling.training;

import inkling.data.Dataset;
import inkling.engine.FoldedNetwork;
import inkling.engine.Network;
import inkling.engine.PackedWeights;
import inkling.engine.WorkerPool;
import inkling.engine.Workspace;
import inkling.failure.ExplainedArgumentException;
import inkling.model.InputScale;
import inkling.model.Model;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Holds the logits of a model's network for every picture of a data set.
 *
 * @param values {@code [samples][outputs]}
 * @param outputs logits a picture
 * @param classes the number of them, from the first on, that are real classes
 * @param truths the class of each picture
 */
record Logits(float[] values, int outputs, int classes, int[] truths) {
    private static final int CHUNK = 128;

    /** Chunks between two questions whether to go on: some tenths of a second with a large network. */
    private static final int ROUND = 8;

    int samples() {
        return truths.length;
    }

    /** Returns the offset of the logits of a picture. */
    int at(int sample) {
        return sample * outputs;
    }

    /**
     * Runs the model over the data; the number of workers changes the speed and not one bit.
     *
     * @throws IllegalArgumentException if the pictures have another shape than the model's input, or more classes
     */
    static Logits of(Model model, Dataset data, WorkerPool workers) {
        return of(model, data, workers, done -> true).orElseThrow();
    }

    /**
     * Computes the same as {@link #of(Model, Dataset, WorkerPool)}, but can be stopped.
     *
     * @param goOn gets the number of pictures done, on this thread, and says whether to go on
     * @return nothing if it was told to stop
     */
    static Optional<Logits> of(Model model, Dataset data, WorkerPool workers, IntPredicate goOn) {
        requireFit(model, data);
        int[] truths = new int[data.size()];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = data.label(i);
        }
        int outputs = model.network().classes();
        float[] values = new float[Math.multiplyExact(truths.length, outputs)];
        Pass pass = new Pass(model, data, values, workers.threads());
        int chunks = (truths.length + CHUNK - 1) / CHUNK;
        for (int first = 0; first < chunks; first += ROUND) {
            int from = first;
            workers.run(Math.min(ROUND, chunks - from), (turn, worker) -> pass.run(from + turn, worker));
            if (!goOn.test(Math.min(truths.length, (from + ROUND) * CHUNK))) {
                return Optional.empty();
            }
        }
        return Optional.of(new Logits(values, outputs, model.labels().size(), truths));
    }

    /**
     * Makes sure that every logit is a number: the largest of NaNs is none, and the first class would pass for the prediction.
     *
     * @throws IllegalArgumentException if the network has no answer for some pictures; the message says for how many
     */
    Logits requireNumbers() {
        int unanswered = 0;
        for (int sample = 0; sample < samples(); sample++) {
            unanswered += isFinite(sample) ? 0 : 1;
        }
        if (unanswered > 0) {
            throw new ExplainedArgumentException(TrainingReason.NO_NUMBERS.of(unanswered, samples()));
        }
        return this;
    }

    private boolean isFinite(int sample) {
        for (int i = at(sample); i < at(sample + 1); i++) {
            if (!Float.isFinite(values[i])) {
                return false;
            }
        }
        return true;
    }

    static void requireFit(Model model, Dataset data) {
        requireShape(model, data);
        if (data.classes().size() > model.labels().size()) {
            throw new ExplainedArgumentException(TrainingReason.OTHER_CLASSES.of(
                    model.labels().size(), data.name(), data.classes().size()));
        }
    }

    static void requireShape(Model model, Dataset data) {
        if (!data.shape().equals(model.network().input())) {
            throw new ExplainedArgumentException(
                    TrainingReason.OTHER_SHAPE.of(model.network().input(), data.name(), data.shape()));
        }
    }

    /** The data cut into chunks, which threads share. */
    private static final class Pass implements WorkerPool.Task {
        private final Dataset data;
        private final InputScale input;
        private final float[] values;
        private final Network network;
        private final PackedWeights weights;
        private final Workspace[] workspaces;

        Pass(Model model, Dataset data, float[] values, int threads) {
            this.data = data;
            input = model.input();
            this.values = values;
            // as recognition runs it, to the bit
            FoldedNetwork folded = FoldedNetwork.of(model.network(), model.parameters());
            network = new Network(folded.spec());
            weights = network.prepare(folded.parameters(), false);
            workspaces = new Workspace[threads];
        }

        @Override
        public void run(int chunk, int worker) {
            if (workspaces[worker] == null) {
                workspaces[worker] = network.workspace(CHUNK, false);
            }
            Workspace space = workspaces[worker];
            int first = chunk * CHUNK;
            int count = Math.min(CHUNK, data.size() - first);
            for (int i = 0; i < count; i++) {
                data.copyImage(first + i, space.input(), i * data.shape().size());
                input.apply(space.input(), i * data.shape().size(), data.shape());
            }
            network.forward(weights, space, count);
            int outputs = network.spec().classes();
            System.arraycopy(space.output(), 0, values, first * outputs, count * outputs);
        }
    }
}
