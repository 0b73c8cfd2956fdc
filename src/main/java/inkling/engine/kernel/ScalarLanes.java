package inkling.engine.kernel;

/**
 * Holds the loops that the just-in-time compiler turns into vector instructions, and the arrays they work on. It does
 * so under conditions (C2 of JDK 17 to 25), and these shape everything around:
 *
 * <ul>
 *   <li>All arrays are indexed by the same expression. With {@code x[from + i]} and {@code y[to + i]} it cannot know
 *       that no store hits a later load; so whatever lies elsewhere is first copied to the beginning of an array of its
 *       own.
 *   <li>As many additions a turn as JDK 17 can unroll, and few loads for them: four sums of two terms. With five sums,
 *       or eight terms, it uses no vectors at all.
 *   <li>At least {@link #LEAST} turns. A loop that was short while it was being watched is compiled to short vectors
 *       for ever; and the first and last turns, up to 15 each, go one by one.
 *   <li>Methods of their own, for what they are inlined with must not change how they are compiled.
 * </ul>
 */
final class ScalarLanes {
    /** The fewest lanes that a loop may have; those that nobody needs hold anything. */
    static final int LEAST = 128;

    private static final ThreadLocal<ScalarLanes> OF_THREAD = ThreadLocal.withInitial(ScalarLanes::new);

    private float[][] sums = {{}};
    private float[][] terms = {{}};
    private float[][] channels = {{}};

    private ScalarLanes() {}

    /**
     * The arrays of this thread. They stay with it, as large as they were ever needed: so nothing is allocated in the
     * end.
     */
    static ScalarLanes ofThread() {
        return OF_THREAD.get();
    }

    /** How many lanes a loop over {@code needed} ones has. */
    static int lanes(int needed) {
        return Math.max(LEAST, needed);
    }

    /** Into how many blocks of at most {@code most} lanes to cut {@code needed} ones. */
    static int blocks(int needed, int most) {
        return (needed + most - 1) / most;
    }

    /** At least {@code count} arrays of at least {@code length} values, for sums. */
    float[][] sums(int count, int length) {
        sums = grown(sums, count, length);
        return sums;
    }

    /** The same for what is multiplied by a factor and added. */
    float[][] terms(int count, int length) {
        terms = grown(terms, count, length);
        return terms;
    }

    /** The same for a transposed picture. */
    float[][] channels(int count, int length) {
        channels = grown(channels, count, length);
        return channels;
    }

    private static float[][] grown(float[][] arrays, int count, int length) {
        if (arrays.length >= count && arrays[0].length >= length) {
            return arrays;
        }
        return new float[Math.max(arrays.length, count)][Math.max(arrays[0].length, length)];
    }

    /**
     * Adds two terms to each of four sums, lane by lane, one after the other: {@code sums[s + i] += f[ui + vx] * x},
     * then {@code += f[ui + vy] * y}.
     */
    static void addTwoToFour(
            int lanes,
            float[][] sums,
            int s,
            float[] f,
            int u0,
            int u1,
            int u2,
            int u3,
            int vx,
            float[] x,
            int vy,
            float[] y) {
        float[] sum0 = sums[s];
        float[] sum1 = sums[s + 1];
        float[] sum2 = sums[s + 2];
        float[] sum3 = sums[s + 3];
        float f0x = f[u0 + vx];
        float f1x = f[u1 + vx];
        float f2x = f[u2 + vx];
        float f3x = f[u3 + vx];
        float f0y = f[u0 + vy];
        float f1y = f[u1 + vy];
        float f2y = f[u2 + vy];
        float f3y = f[u3 + vy];
        for (int i = 0; i < lanes; i++) {
            float xi = x[i];
            float yi = y[i];
            sum0[i] = Math.fma(f0y, yi, Math.fma(f0x, xi, sum0[i]));
            sum1[i] = Math.fma(f1y, yi, Math.fma(f1x, xi, sum1[i]));
            sum2[i] = Math.fma(f2y, yi, Math.fma(f2x, xi, sum2[i]));
            sum3[i] = Math.fma(f3y, yi, Math.fma(f3x, xi, sum3[i]));
        }
    }

    /** Adds four terms to one sum: {@code sum += f[u + vi] * x[first + i]} for i = 0, 1, 2, 3. */
    static void addFour(
            int lanes, float[] sum, float[] f, int u, int v0, int v1, int v2, int v3, float[][] x, int first) {
        float[] x0 = x[first];
        float[] x1 = x[first + 1];
        float[] x2 = x[first + 2];
        float[] x3 = x[first + 3];
        float f0 = f[u + v0];
        float f1 = f[u + v1];
        float f2 = f[u + v2];
        float f3 = f[u + v3];
        for (int i = 0; i < lanes; i++) {
            sum[i] = Math.fma(f3, x3[i], Math.fma(f2, x2[i], Math.fma(f1, x1[i], Math.fma(f0, x0[i], sum[i]))));
        }
    }

    /** {@code sum += f * x}: what is left over. */
    static void addOne(int lanes, float[] sum, float f, float[] x) {
        for (int i = 0; i < lanes; i++) {
            sum[i] = Math.fma(f, x[i], sum[i]);
        }
    }
}
