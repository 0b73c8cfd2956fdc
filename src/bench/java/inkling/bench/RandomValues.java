package inkling.bench;

import inkling.engine.kernel.Kernels;
import inkling.engine.random.KeyedRandom;

/** What benchmarks compute with: far from zero products, which would be too small for a float's full precision. */
public final class RandomValues {
    private RandomValues() {}

    /** Uniform in [-1, 1), with the slack behind that kernels ask for. */
    public static float[] array(int length, long seed) {
        KeyedRandom random = new KeyedRandom(seed);
        float[] values = new float[length + Kernels.SLACK];
        for (int i = 0; i < length; i++) {
            values[i] = (float) random.nextDouble(-1, 1);
        }
        return values;
    }
}
