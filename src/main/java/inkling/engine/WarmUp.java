package inkling.engine;

import inkling.engine.kernel.KernelChoice;

/**
 * Runs the fastest kernels in the background until they are fast. The first call of the Vector API takes a tenth of a second, and
 * until its loops are compiled each of its values is an object; {@link KernelChoice#immediate()} answers meanwhile, with the
 * same bits.
 *
 * <p>One daemon thread, started once, that ends by itself. Thread-safe.
 */
final class WarmUp {
    /** What is compiled serves every network, so one warm-up does for a process. */
    static final WarmUp OF_PROCESS = new WarmUp();

    /** Enough for the just-in-time compiler's last stage, which comes after some thousand calls of a loop. */
    private static final int PASSES = 1000;
    /** A slow or busy machine is not held up for longer. */
    private static final long LONGEST_NANOS = 3_000_000_000L;

    private boolean begun;
    private volatile boolean over;

    /** Whether the kernels have had their warm-up, so that it is time to change over to them. */
    boolean isOver() {
        return over;
    }

    /**
     * Begins, unless it has already begun.
     *
     * @param spec what to run; the values that go through it do not matter, for no kernel branches on them
     */
    synchronized void begin(NetworkSpec spec) {
        if (!begun) {
            begun = true;
            Thread thread = new Thread("inkling-warm-up") {
                @Override
                public void run() {
                    warmUp(spec);
                }
            };
            thread.setDaemon(true);
            // Whoever waits for an answer goes first.
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
        }
    }

    private void warmUp(NetworkSpec spec) {
        if (KernelChoice.best() != KernelChoice.immediate()) {
            long start = System.nanoTime();
            Network network = new Network(spec, KernelChoice.best());
            PreparedWeights weights = network.prepare(new Parameters(network.layout()), false);
            Workspace workspace = network.workspace(1, false);
            for (int i = 0; i < PASSES && System.nanoTime() - start < LONGEST_NANOS; i++) {
                long t = System.nanoTime();
                network.forward(weights, workspace, 1);
                if (PRINT) System.out.println(i + " " + (System.nanoTime() - t) / 1000 + " at " + (System.nanoTime() - start) / 1000);
            }
        }
        over = true;
    }
    static final boolean PRINT = Boolean.getBoolean("printwarm");
}
