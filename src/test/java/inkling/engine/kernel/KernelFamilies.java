package inkling.engine.kernel;

import java.util.stream.Stream;

/** Lists the families for tests that must hold for each; the scalar one as it is after the first calls. */
public final class KernelFamilies {
    private KernelFamilies() {}

    public static Stream<Kernels> all() {
        return Stream.concat(Stream.of(new ReferenceKernels()), fast());
    }

    /** Lists those that people use, and that must give the reference's bits. */
    public static Stream<Kernels> fast() {
        return Stream.of(new ScalarKernels(0), new VectorKernels());
    }
}
