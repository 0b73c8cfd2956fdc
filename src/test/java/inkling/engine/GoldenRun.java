package inkling.engine;

import inkling.engine.kernel.KernelSelector;
import inkling.engine.kernel.Kernels;
import inkling.engine.layer.AveragePool;
import inkling.engine.layer.BatchNorm;
import inkling.engine.layer.Conv2d;
import inkling.engine.layer.Dense;
import inkling.engine.layer.Dropout;
import inkling.engine.layer.GlobalAveragePool;
import inkling.engine.layer.GroupNorm;
import inkling.engine.layer.KernelLayers;
import inkling.engine.layer.MaxPool;
import inkling.engine.layer.Padding;
import inkling.engine.layer.Relu;
import inkling.engine.layer.Shape;
import inkling.engine.layer.Window;
import inkling.engine.optimiser.AdamW;
import inkling.engine.optimiser.CosineSchedule;
import inkling.engine.optimiser.OptimiserSpec;
import inkling.engine.optimiser.Schedule;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Ten steps of training, and the hash of what comes out: the same on every machine. Also a program, so that other Java machines
 * can be asked.
 */
enum GoldenRun {
    /** Most kinds of layers once, with windows and paddings that the default network does not have. */
    ALL_LAYERS("705db3b5b9c1276baae3bb4c3f5a5f72be3a14fa6f253a064bb182fd1e57a3f1") {
        @Override
        NetworkSpec network() {
            return new NetworkSpec(
                    "all layers",
                    new Shape(13, 11, 2),
                    List.of(
                            new Conv2d(5, new Window(4, 3, 2, Padding.SAME)),
                            new Relu(),
                            new MaxPool(Window.square(3, 1, Padding.SAME)),
                            new Conv2d(17, new Window(2, 3, 1, new Padding.Explicit(1, 0, 0, 2))),
                            new AveragePool(Window.square(2, 2, Padding.VALID)),
                            new Dropout(0.25),
                            new Dense(33),
                            new Relu(),
                            new Dense(7)));
        }
    },
    /** Normalisations between all kinds of layers, and smoothed labels. */
    NORMALISED("78cde89825e06f66cf1bb389c5195dbe259f50be6e6780be096a26b9b24279a1") {
        @Override
        NetworkSpec network() {
            return new NetworkSpec(
                    "normalised",
                    new Shape(12, 11, 2),
                    List.of(
                            new BatchNorm(1e-3, 0.5),
                            new Conv2d(17, Window.square(3, 1, Padding.SAME), false),
                            new BatchNorm(1e-5, 0.1),
                            new Relu(),
                            new MaxPool(Window.square(2, 2, Padding.VALID)),
                            new Conv2d(33, Window.square(3, 1, Padding.VALID), false),
                            new BatchNorm(1e-5, 0.1),
                            new MaxPool(Window.square(2, 1, Padding.VALID)),
                            new Relu(),
                            new AveragePool(Window.square(3, 1, Padding.SAME)),
                            new GroupNorm(11, 1e-5),
                            new GlobalAveragePool(),
                            new Dense(20),
                            new BatchNorm(1e-5, 0.1),
                            new Relu(),
                            new Dense(6)));
        }

        @Override
        double labelSmoothing() {
            return 0.1;
        }
    },
    /** The network that is trained quickest. */
    QUICK("7bfd813c350a8971449959adc10ab8729731d0830be45c2e968b49342f2e6839") {
        @Override
        NetworkSpec network() {
            return Preset.QUICK.network(new Shape(28, 28, 1), 10);
        }
    };

    private static final int STEPS = 10;
    /** Not a multiple of the shards or of the kernels' blocks. */
    private static final int BATCH = 13;

    private final String golden;

    GoldenRun(String golden) {
        this.golden = golden;
    }

    abstract NetworkSpec network();

    double labelSmoothing() {
        return 0;
    }

    /** SHA-256 of the parameters, as it was when this test was written. */
    String golden() {
        return golden;
    }

    /** SHA-256 of the parameters after the run, as little-endian floats. */
    String hash(Kernels kernels, int threads) {
        Network network = new Network(network(), KernelLayers.of(kernels));
        Parameters parameters = Parameters.random(network.layout(), 5);
        OptimiserSpec adam = new AdamW(0.9, 0.999, 1e-8, 0.01);
        Optimiser optimiser = new Optimiser(adam, network.layout(), 1e-4);
        Schedule rate = new CosineSchedule(2e-3, 0.2);
        try (WorkerPool workers = new WorkerPool(threads, "golden")) {
            Trainer trainer = new Trainer(network, parameters, optimiser, BATCH, labelSmoothing(), workers);
            for (int step = 0; step < STEPS; step++) {
                SyntheticBatch batch = new SyntheticBatch(
                        network.spec().input(), network.spec().classes(), BATCH, step);
                trainer.step(batch, rate.at(step, STEPS));
            }
        }
        return sha256(parameters);
    }

    private static String sha256(Parameters parameters) {
        int size = parameters.layout().size();
        ByteBuffer bytes = ByteBuffer.allocate(4 * size).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(parameters.values(), 0, size);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** Prints the kernels that are chosen here and then the hash of each run, a line each. */
    public static void main(String[] arguments) {
        Kernels kernels = KernelSelector.best();
        System.out.println(kernels.description());
        for (GoldenRun run : values()) {
            System.out.println(run.hash(kernels, 2));
        }
    }
}
