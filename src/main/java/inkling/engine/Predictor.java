package inkling.engine;

import inkling.engine.layer.LayerFactory;

/**
 * Computes logits or probabilities by a network with fixed weights, for one sample or many, on the caller's thread and its workers. Not
 * thread-safe; the workers belong to the caller. Allocates nothing after it was made, but for once changing its kernels.
 *
 * <pre>{@code
 * try (WorkerPool workers = new WorkerPool(2, "prediction")) {
 *     Predictor predictor = new Predictor(model.network(), model.parameters(), workers);
 *     float[] probabilities = new float[count * model.network().classes()];
 *     predictor.probabilities(samples, count, probabilities);
 * }
 * }</pre>
 *
 * <p>In a process that has just begun, the first predictions come from the kernels that need no {@link WarmUp}; the bits are the
 * same.
 */
public final class Predictor {
    /** The number of samples that a worker takes at a time; for so many the fastest kernels are worth waiting for. */
    private static final int CHUNK = 32;

    private final NetworkSpec spec;
    private final WorkerPool workers;
    private final WarmUp warmUp;
    private final WorkerPool.Task chunk = new Chunk();
    private final int inputSize;
    private final int classes;

    /** Kept for the change of kernels; {@code null} after it. */
    private Parameters parameters;

    private Network network;
    private PackedWeights weights;
    private Workspace[] workspaces;

    private float[] samples;
    private float[] results;
    private boolean softmax;
    private int count;

    /**
     * Makes a predictor with normalisations {@linkplain FoldedNetwork folded}, with the kernels that are ready first, then with
     * the fastest.
     *
     * @param spec of the network, as it was trained
     * @param parameters as they are now; later changes do not matter
     * @param workers among which the samples of one call are shared; closed by who made them, after the last prediction
     */
    public Predictor(NetworkSpec spec, Parameters parameters, WorkerPool workers) {
        this(spec, parameters, workers, WarmUp.OF_PROCESS);
    }

    Predictor(NetworkSpec spec, Parameters parameters, WorkerPool workers, WarmUp warmUp) {
        this(FoldedNetwork.of(spec, parameters), workers, warmUp);
    }

    private Predictor(FoldedNetwork folded, WorkerPool workers, WarmUp warmUp) {
        this(
                new Network(folded.spec(), warmUp.isOver() ? LayerFactory.fastest() : LayerFactory.immediate()),
                folded.parameters(),
                workers,
                warmUp);
        if (!warmUp.isOver()) {
            this.parameters = folded.parameters().copy();
        }
    }

    /**
     * Makes a predictor with the kernels and the layers of this network from the first to the last prediction.
     *
     * @param network which is not folded here
     * @param parameters as they are now; later changes do not matter
     * @param workers among which the samples of one call are shared; closed by who made them, after the last prediction
     */
    public Predictor(Network network, Parameters parameters, WorkerPool workers) {
        this(network, parameters, workers, WarmUp.OF_PROCESS);
    }

    private Predictor(Network network, Parameters parameters, WorkerPool workers, WarmUp warmUp) {
        this.spec = network.spec();
        this.workers = workers;
        this.warmUp = warmUp;
        inputSize = spec.input().size();
        classes = network.layout().classes();
        use(network, parameters);
    }

    private void use(Network network, Parameters parameters) {
        this.network = network;
        weights = network.prepare(parameters, false);
        workspaces = new Workspace[workers.threads()];
    }

    /**
     * Computes the softmax probabilities of {@code count} samples.
     *
     * @param samples {@code [n][h][w][c]}
     * @param count 0 or more, shared among the workers
     * @param probabilities {@code [n][classes]}, written
     */
    public void probabilities(float[] samples, int count, float[] probabilities) {
        predict(samples, count, probabilities, true);
    }

    /**
     * Computes the logits of {@code count} samples.
     *
     * @param samples {@code [n][h][w][c]}
     * @param count 0 or more, shared among the workers
     * @param logits {@code [n][classes]}, written
     */
    public void logits(float[] samples, int count, float[] logits) {
        predict(samples, count, logits, false);
    }

    private void predict(float[] samples, int count, float[] results, boolean softmax) {
        if (parameters != null && (warmUp.isOver() || count >= CHUNK)) {
            use(new Network(spec), parameters);
            parameters = null;
        }
        this.samples = samples;
        this.results = results;
        this.softmax = softmax;
        this.count = count;
        workers.run(chunks(), chunk);
        this.samples = null;
        this.results = null;
        if (parameters != null) {
            // Not before the first prediction: they would share the processor.
            warmUp.begin(spec);
        }
    }

    private int chunks() {
        return (count + CHUNK - 1) / CHUNK;
    }

    /** A class rather than {@code this::chunk}: a process's first method reference costs it some ten milliseconds. */
    private final class Chunk implements WorkerPool.Task {
        @Override
        public void run(int index, int worker) {
            int first = index * CHUNK;
            int size = Math.min(CHUNK, count - first);
            Workspace workspace = workspaces[worker];
            if (workspace == null || workspace.capacity() < size) {
                workspace = network.workspace(count > 1 ? CHUNK : 1, false);
                workspaces[worker] = workspace;
            }
            System.arraycopy(samples, first * inputSize, workspace.input(), 0, size * inputSize);
            network.forward(weights, workspace, size);
            if (!softmax) {
                System.arraycopy(workspace.output(), 0, results, first * classes, size * classes);
                return;
            }
            for (int i = 0; i < size; i++) {
                SoftmaxCrossEntropy.softmax(workspace.output(), i * classes, classes, results, (first + i) * classes);
            }
        }
    }
}
