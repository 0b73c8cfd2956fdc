package inkling.engine.layer;

import inkling.engine.kernel.Kernels;

/** Makes the code that runs layers with kernels of a test's or a benchmark's choice, which the library does not offer. */
public final class KernelLayers {
    private KernelLayers() {}

    public static LayerFactory of(Kernels kernels) {
        return new LayerFactory(kernels);
    }
}
