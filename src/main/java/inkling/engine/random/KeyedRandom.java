package inkling.engine.random;

/**
 * Generates streams of random numbers, each determined by its key and not by earlier draws: (seed,
 * {@linkplain RandomPurpose purpose}, epoch, sample, ...) always gives the same numbers, on every thread and machine. SplitMix64
 * (Steele, Lea, Flood: "Fast Splittable Pseudorandom Number Generators", 2014).
 *
 * <p>Not thread-safe; making one is cheap, and {@link #key(long...)} makes one serve for many streams.
 */
public final class KeyedRandom {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    public KeyedRandom(long... key) {
        key(key);
    }

    /** Starts the stream of another key. */
    public void key(long... key) {
        state = hash(key);
    }

    /** A well mixed number for a key. */
    public static long hash(long... key) {
        long hash = 0;
        for (long part : key) {
            hash = mix(hash + GOLDEN_GAMMA + part);
        }
        return hash;
    }

    /** The {@code index}-th number of the stream that {@code hash} names: random access instead of a running state. */
    public static long at(long hash, long index) {
        return mix(hash + (index + 1) * GOLDEN_GAMMA);
    }

    public long nextLong() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** Uniform in [0, 1), with 53 random bits. */
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1p-53;
    }

    /** Uniform in [low, high). */
    public double nextDouble(double low, double high) {
        return low + (high - low) * nextDouble();
    }

    /** Uniform in 0 to bound - 1 (bound at least 1); the bias of the remainder is below bound / 2^63. */
    public int nextInt(int bound) {
        return (int) ((nextLong() >>> 1) % bound);
    }

    /** Normal with mean 0 and deviation 1 (Box and Muller, 1958; one of the pair is thrown away). */
    public double nextGaussian() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - nextDouble()));
        return radius * StrictMath.cos(2 * StrictMath.PI * nextDouble());
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
