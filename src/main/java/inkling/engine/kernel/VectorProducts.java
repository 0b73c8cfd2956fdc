package inkling.engine.kernel;

/**
 * Computes products C = A B + start on the Vector API. A block of C stays in registers while one loop runs over k:
 *
 * <pre>
 *            panel a  panel b        8 rows x 2 panels = 16 accumulators: enough independent chains to cover
 *     row 0  [ c0a ]  [ c0b ]        the latency of two multiply-adds a cycle. One step of k reads 2 vectors
 *      ...     ...      ...          of B and broadcasts 8 values of A for 16 multiply-adds.
 *     row 7  [ c7a ]  [ c7b ]        A single last panel takes 12 or 14 rows instead.
 * </pre>
 *
 * <p>There are three ways to walk along k, a class each: in long runs, through the table of offsets, and for a few
 * rows.
 *
 * <p>Columns beyond the last one are computed with the zeros that fill the last panel and written over what follows in
 * C; so panels go from the last to the first and rows upwards, and what is overwritten is always written later. A last
 * block of rows that is not full starts earlier and repeats rows, to the same bits.
 */
final class VectorProducts {
    /** The rows of the tallest block. */
    private static final int TALLEST = 14;

    private VectorProducts() {}

    static void multiply(float[] a, int base, WindowIndex index, int count, PackedMatrix b, float[] c, int cBase) {
        if (count < TALLEST) {
            VectorRowProducts.multiply(a, base, index, count, b, c, cBase);
            return;
        }
        boolean runs = VectorRunProducts.fit(index);
        boolean pairs = runs || !VectorTableProducts.hasConsecutiveRows(index);
        int panel = b.panels();
        while (panel > 0) {
            int width = pairs && panel % 2 == 0 ? 2 : 1;
            panel -= width;
            if (width == 2 && runs) {
                VectorRunProducts.twoPanels(a, base, index, count, b, panel, c, cBase);
            } else if (width == 2) {
                VectorTableProducts.twoPanels(a, base, index, count, b, panel, c, cBase);
            } else if (runs && count < 2 * TALLEST) {
                VectorRunProducts.onePanelLow(a, base, index, count, b, panel, c, cBase);
            } else if (runs) {
                VectorRunProducts.onePanel(a, base, index, count, b, panel, c, cBase);
            } else {
                VectorTableProducts.onePanel(a, base, index, count, b, panel, c, cBase);
            }
        }
    }
}
