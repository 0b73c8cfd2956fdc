package inkling.engine;

import inkling.failure.ExplainedArgumentException;
import java.util.Arrays;

/**
 * Runs training steps: forward pass, loss, backward pass and update of the parameters. A batch is cut into {@link #SHARDS} shards
 * whatever the number of threads; each has its own workspace and gradient, and the gradients are added in the order of the
 * shards. So threads change the speed and not one bit. Running statistics move with the parameters, once a step.
 *
 * <pre>{@code
 * Network network = new Network(spec);
 * Parameters parameters = Parameters.random(network.layout(), 1);
 * Optimiser optimiser = new Optimiser(Adam.DEFAULT, network.layout(), 0);
 * try (WorkerPool workers = new WorkerPool(2, "training")) {
 *     Trainer trainer = new Trainer(network, parameters, optimiser, 64, workers);
 *     double loss = trainer.step(batch, 0.004);
 * }
 * }</pre>
 *
 * <p>Not thread-safe; the workers belong to the caller.
 */
public final class Trainer {
    /** Into how many parts a batch is cut. More would balance better and cost more in adding up gradients. */
    public static final int SHARDS = 4;

    private final Network network;
    private final Parameters parameters;
    private final Optimiser optimiser;
    private final double labelSmoothing;
    private final WorkerPool workers;
    private final PackedWeights weights;
    private final Workspace[] workspaces = new Workspace[SHARDS];
    private final Parameters[] gradients = new Parameters[SHARDS];
    private final double[] losses = new double[SHARDS];
    private final int[] correct = new int[SHARDS];
    /** Made once, since each {@code this::shard} is an object. */
    private final WorkerPool.Task shard = this::shard;

    private final WorkerPool.Task update = this::update;
    private Batch batch;
    private double dataLoss;

    /**
     * Makes a trainer without label smoothing.
     *
     * @param network whose {@link Parameters} are trained
     * @param parameters of the network's layout, trained in place
     * @param optimiser of the same layout
     * @param batchSize the most samples a step will have
     * @param workers among which each step is shared; closed by who made them
     */
    public Trainer(Network network, Parameters parameters, Optimiser optimiser, int batchSize, WorkerPool workers) {
        this(network, parameters, optimiser, batchSize, 0, workers);
    }

    /**
     * Makes a trainer.
     *
     * @param network whose {@link Parameters} are trained
     * @param parameters trained in place
     * @param optimiser of the same layout
     * @param batchSize the most samples a step will have
     * @param labelSmoothing at least 0 and below 1, see {@link SoftmaxCrossEntropy#loss}
     * @param workers among which each step is shared; closed by who made them
     * @throws IllegalArgumentException if the label smoothing is out of range
     */
    public Trainer(
            Network network,
            Parameters parameters,
            Optimiser optimiser,
            int batchSize,
            double labelSmoothing,
            WorkerPool workers) {
        if (!(labelSmoothing >= 0 && labelSmoothing < 1)) {
            throw new ExplainedArgumentException(EngineReason.LABEL_SMOOTHING.of(labelSmoothing));
        }
        this.network = network;
        this.parameters = parameters;
        this.optimiser = optimiser;
        this.labelSmoothing = labelSmoothing;
        this.workers = workers;
        weights = network.prepare(parameters, true);
        int capacity = (batchSize + SHARDS - 1) / SHARDS;
        for (int i = 0; i < SHARDS; i++) {
            workspaces[i] = network.workspace(capacity, true);
            gradients[i] = new Parameters(network.layout());
        }
    }

    /**
     * Does one step on the mean loss of a batch. Allocates nothing.
     *
     * @param batch of at most as many samples as the trainer was made for, 1 or more
     * @param learningRate from a schedule, 0 or more
     * @return the mean loss over the batch before the step, with L2's share; not finite if training has diverged, and then the
     *     parameters are left as they were
     */
    public double step(Batch batch, double learningRate) {
        this.batch = batch;
        workers.run(SHARDS, shard);
        double sum = 0;
        for (double part : losses) {
            sum += part;
        }
        dataLoss = sum / batch.size();
        double loss = dataLoss + optimiser.penalty(parameters);
        if (Double.isFinite(loss)) {
            optimiser.begin(learningRate);
            workers.run(weights.parts(), update);
        }
        this.batch = null;
        return loss;
    }

    /** {@return the mean loss of the last batch before the step, without L2's share} */
    public double dataLoss() {
        return dataLoss;
    }

    /** {@return the number of samples of the last batch that the network predicted right, before the step} */
    public int correct() {
        int sum = 0;
        for (int part : correct) {
            sum += part;
        }
        return sum;
    }

    private void shard(int shard, int worker) {
        int size = batch.size();
        int first = (int) ((long) size * shard / SHARDS);
        int count = (int) ((long) size * (shard + 1) / SHARDS) - first;
        Workspace workspace = workspaces[shard];
        int inputSize = network.spec().input().size();
        int classes = network.layout().classes();
        for (int i = 0; i < count; i++) {
            batch.copy(first + i, workspace.input(), i * inputSize);
            workspace.sampleKeys()[i] = batch.key(first + i);
        }
        network.forward(weights, workspace, count);
        losses[shard] = 0;
        correct[shard] = 0;
        for (int i = 0; i < count; i++) {
            int label = batch.label(first + i);
            int from = i * classes;
            losses[shard] += SoftmaxCrossEntropy.loss(
                    workspace.output(), from, classes, label, labelSmoothing, 1f / size, workspace.outputGradient());
            if (SoftmaxCrossEntropy.argmax(workspace.output(), from, classes) == label) {
                correct[shard]++;
            }
        }
        Arrays.fill(gradients[shard].values(), 0);
        network.backward(weights, gradients[shard], workspace, count);
    }

    /**
     * Adds up one part of the gradients, moves the parameters along it, and prepares them for the next step. Where the array of
     * parameters holds running statistics, that of the gradients holds what the batch gave for them, which is no gradient. What needs the whole gradient, such as its norm, needs a
     * pass of its own before.
     */
    private void update(int part, int worker) {
        int from = weights.from(part);
        int to = weights.to(part);
        float[] sum = gradients[0].values();
        for (int shard = 1; shard < SHARDS; shard++) {
            float[] addend = gradients[shard].values();
            for (int i = from; i < to; i++) {
                sum[i] += addend[i];
            }
        }
        optimiser.apply(parameters, gradients[0], from, to);
        weights.updateRunningStatistics(parameters, gradients[0], batch.size(), part);
        weights.update(parameters, part);
    }
}
