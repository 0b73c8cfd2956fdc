package inkling.engine;

/**
 * A network with fixed weights that answers: one sample or many, on the caller's thread and its workers. Not thread-safe; the
 * workers belong to the caller. Allocates nothing after it was made.
 */
public final class Predictor {
    /** How many samples a worker takes at a time. */
    private static final int CHUNK = 64;

    private final Network network;
    private final PreparedWeights weights;
    private final Workers workers;
    private final Workspace[] workspaces;
    private final int inputSize;
    private final int classes;
    /** Made once, since each {@code this::chunk} is an object. */
    private final Workers.Task chunk = this::chunk;

    private float[] samples;
    private float[] probabilities;
    private int count;

    /** @param parameters as they are now; later changes do not matter */
    public Predictor(Network network, Parameters parameters, Workers workers) {
        this.network = network;
        this.workers = workers;
        weights = network.prepare(parameters, false);
        workspaces = new Workspace[workers.threads()];
        inputSize = network.spec().input().size();
        classes = network.layout().classes();
    }

    /**
     * The softmax probabilities of {@code count} samples.
     *
     * @param samples {@code [n][h][w][c]}
     * @param probabilities {@code [n][classes]}, written
     */
    public void probabilities(float[] samples, int count, float[] probabilities) {
        this.samples = samples;
        this.probabilities = probabilities;
        this.count = count;
        workers.run(chunks(), chunk);
        this.samples = null;
        this.probabilities = null;
    }

    private int chunks() {
        return (count + CHUNK - 1) / CHUNK;
    }

    private void chunk(int index, int worker) {
        int first = index * CHUNK;
        int size = Math.min(CHUNK, count - first);
        Workspace workspace = workspaces[worker];
        if (workspace == null || workspace.capacity() < size) {
            workspace = network.workspace(count > 1 ? CHUNK : 1, false);
            workspaces[worker] = workspace;
        }
        System.arraycopy(samples, first * inputSize, workspace.input(), 0, size * inputSize);
        network.forward(weights, workspace, size);
        for (int i = 0; i < size; i++) {
            SoftmaxCrossEntropy.softmax(workspace.output(), i * classes, classes, probabilities, (first + i) * classes);
        }
    }
}
