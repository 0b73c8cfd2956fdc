package inkling.engine;

import inkling.engine.kernel.KernelSelector;

/**
 * Gets the fastest kernels compiled by running them in the background. The first call of the Vector API takes a tenth of a
 * second, and until its loops are compiled each of its values is an object; {@link KernelSelector#immediate()} computes
 * meanwhile, with the same bits.
 *
 * <p>One daemon thread, started once, that ends by itself. Thread-safe.
 */
final class WarmUp {
    /** What is compiled serves every network, so one warm-up does for a process. */
    static final WarmUp OF_PROCESS = new WarmUp();

    /** Enough for the just-in-time compiler's last stage: after 700 no pass became faster. All take about a second. */
    private static final int PASSES = 1000;
    /** A slow or busy machine is not held up for longer. */
    private static final long LONGEST_NANOS = 3_000_000_000L;

    private Thread thread;
    private volatile boolean over;

    /** Whether the kernels have had their warm-up, so that it is time to change over to them. */
    boolean isOver() {
        return over;
    }

    synchronized boolean hasBegun() {
        return thread != null;
    }

    /**
     * Begins, unless it has already begun.
     *
     * @param spec what to run; the values that go through it do not matter, for no kernel branches on them
     * @return the thread, which ends by itself
     */
    synchronized Thread begin(NetworkSpec spec) {
        if (thread == null) {
            thread = new Thread("inkling-warm-up") {
                @Override
                public void run() {
                    warmUp(spec);
                }
            };
            thread.setDaemon(true);
            // A prediction that somebody waits for goes first.
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
        }
        return thread;
    }

    private void warmUp(NetworkSpec spec) {
        // Also where the choice is logged, which takes a fresh process longer than a prediction.
        if (KernelSelector.best() != KernelSelector.immediate()) {
            long start = System.nanoTime();
            Network network = new Network(spec);
            PackedWeights weights = network.prepare(new Parameters(network.layout()), false);
            Workspace workspace = network.workspace(1, false);
            for (int i = 0; i < PASSES && System.nanoTime() - start < LONGEST_NANOS; i++) {
                network.forward(weights, workspace, 1);
            }
        }
        over = true;
    }
}
