package inkling.engine;

import inkling.engine.kernel.Kernels;

/** Makes networks with kernels of a benchmark's choice, which the library leaves to {@link Network}. */
public final class KernelChoice {
    private KernelChoice() {}

    public static Network network(NetworkSpec spec, Kernels kernels) {
        return new Network(spec, kernels);
    }
}
