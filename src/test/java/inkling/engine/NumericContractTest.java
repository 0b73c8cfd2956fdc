package inkling.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import inkling.engine.kernel.Kernels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Threads, kernels, vector widths and JDKs change the speed of training and not one bit of what is learned. */
class NumericContractTest {
    @ParameterizedTest
    @MethodSource("inkling.engine.AllFamilies#all")
    void anyNumberOfThreadsGivesTheGoldenBits(Kernels kernels) {
        for (GoldenRun run : GoldenRun.values()) {
            for (int threads = 1; threads <= 4; threads++) {
                assertEquals(
                        run.golden(),
                        run.hash(kernels, threads),
                        run + " with " + kernels.description() + " on " + threads + " threads");
            }
        }
    }
}
