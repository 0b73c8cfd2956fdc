package inkling.engine.kernel;

import java.util.stream.Stream;

/** Both families, for tests that must hold for each; the plain one as it is after the first calls. */
public final class KernelFamilies {
    private KernelFamilies() {}

    public static Stream<Kernels> all() {
        return Stream.of(new ScalarKernels(0), new VectorKernels());
    }
}
