package inkling.engine.kernel;

/**
 * Computes products of a few rows, such as the one of a single sample that comes to a dense layer: each row alone, over
 * eight panels at a time. What counts here is to read B once and to wait for nobody: eight chains of multiply-adds
 * cover each other's latency.
 */
final class VectorRowProducts {
    private VectorRowProducts() {}

    static void multiply(float[] a, int base, WindowIndex index, int count, PackedMatrix b, float[] c, int cBase) {
        int[] rows = index.rows();
        int panel = b.panels();
        for (; panel >= 8; panel -= 8) {
            for (int m = 0; m < count; m++) {
                VectorProductBlocks.row1x8(a, base + rows[m], index.offsets(), b, panel - 8, c, cBase + m * b.columns);
            }
        }
        for (; panel > 0; panel--) {
            for (int m = 0; m < count; m++) {
                VectorProductBlocks.row1x1(a, base + rows[m], index.offsets(), b, panel - 1, c, cBase + m * b.columns);
            }
        }
    }
}
