package inkling.engine.kernel;

/**
 * The loops that the just-in-time compiler turns into vector instructions, and what they work on. It does so under conditions
 * (C2 of JDK 17 to 25), and these shape everything around:
 *
 * <ul>
 *   <li>All arrays are indexed by the same expression. With {@code x[from + i]} and {@code y[to + i]} it cannot know that no
 *       store hits a later load; so whatever lies elsewhere is first copied to the beginning of an array of its own.
 *   <li>Four factors a loop. With fewer, the sums are loaded and stored too often; eight are too many to unroll for JDK 17,
 *       which then uses no vectors at all.
 *   <li>At least {@link #LEAST} turns. A loop that was short while it was being watched is compiled to vectors of 4 lanes for
 *       ever; and the first and last turns, up to 15 each, go one by one.
 *   <li>Methods of their own, for what they are inlined with must not change how they are compiled.
 * </ul>
 */
final class PlainLanes {
    /** The fewest lanes that a loop may have; those that nobody needs hold anything. */
    static final int LEAST = 160;

    private static final ThreadLocal<PlainLanes> OF_THREAD = ThreadLocal.withInitial(PlainLanes::new);

    private float[][] sums = {{}};
    private float[][] terms = {{}};
    private float[][] channels = {{}};

    private PlainLanes() {}

    /** The arrays of this thread. They stay with it, as large as they were ever needed: so nothing is allocated in the end. */
    static PlainLanes ofThread() {
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

    /** {@code sum += f0 * x0 + f1 * x1 + f2 * x2 + f3 * x3}, lane by lane, one after the other. */
    static void addFour(
            int lanes,
            float[] sum,
            float f0,
            float[] x0,
            float f1,
            float[] x1,
            float f2,
            float[] x2,
            float f3,
            float[] x3) {
        for (int i = 0; i < lanes; i++) {
            sum[i] = Math.fma(f3, x3[i], Math.fma(f2, x2[i], Math.fma(f1, x1[i], Math.fma(f0, x0[i], sum[i]))));
        }
    }

    /** {@code sum += f * x}, lane by lane: for the last of a number that is no multiple of four. */
    static void addOne(int lanes, float[] sum, float f, float[] x) {
        for (int i = 0; i < lanes; i++) {
            sum[i] = Math.fma(f, x[i], sum[i]);
        }
    }
}
