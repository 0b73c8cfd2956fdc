package inkling.engine.kernel;

/**
 * Adds outer products of few rows and few columns in plain Java, such as those of a first convolution: tiles of 3 x 4
 * sums stay in registers.
 *
 * <p>The last tiles overlap with those before, where the numbers are no multiples of 3 and 4: each computes its
 * elements from what G was before, so that whoever writes one twice writes the same.
 */
final class ScalarGradientTiles {
    private ScalarGradientTiles() {}

    static void add(
            ScalarLanes scratch,
            float[] a,
            int base,
            WindowIndex index,
            int count,
            float[] d,
            int dBase,
            int columns,
            float[] g,
            int gBase) {
        int depth = index.offsets().length;
        float[] before = scratch.sums(1, depth * columns)[0];
        System.arraycopy(g, gBase, before, 0, depth * columns);
        if (depth < 3 || columns < 4) {
            for (int i = 0; i < depth * columns; i++) {
                int k = i / columns;
                int n = i % columns;
                g[gBase + i] = before[i];
                single(a, base + index.offsets()[k], index.rows(), count, d, dBase + n, columns, g, gBase + i);
            }
            return;
        }
        for (int k = 0; k < depth; k += 3) {
            int row = Math.min(k, depth - 3);
            for (int n = 0; n < columns; n += 4) {
                int column = Math.min(n, columns - 4);
                ScalarBlocks.outerProducts3x4(
                        a,
                        base,
                        index,
                        row,
                        count,
                        d,
                        dBase + column,
                        columns,
                        before,
                        row * columns + column,
                        g,
                        gBase);
            }
        }
    }

    private static void single(
            float[] a, int from, int[] rows, int count, float[] d, int dFrom, int columns, float[] g, int to) {
        float sum = g[to];
        for (int m = 0; m < count; m++) {
            sum = Math.fma(a[from + rows[m]], d[dFrom + m * columns], sum);
        }
        g[to] = sum;
    }
}
