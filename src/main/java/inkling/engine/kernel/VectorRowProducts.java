package inkling.engine.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Products of a few rows, such as the one of a single sample that comes to a dense layer: each row alone, over eight panels at a
 * time. What counts here is to read B once and to wait for nobody: eight chains of multiply-adds cover each other's latency.
 */
final class VectorRowProducts {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    private VectorRowProducts() {}

    static void multiply(float[] a, int base, Patches patches, int count, PackedMatrix b, float[] c, int cBase) {
        int[] rows = patches.rows();
        int panel = b.panels();
        for (; panel >= 8; panel -= 8) {
            for (int m = 0; m < count; m++) {
                row8(a, base + rows[m], patches.offsets(), b, panel - 8, c, cBase + m * b.columns);
            }
        }
        for (; panel > 0; panel--) {
            for (int m = 0; m < count; m++) {
                row1(a, base + rows[m], patches.offsets(), b, panel - 1, c, cBase + m * b.columns);
            }
        }
    }

    private static void row8(float[] a, int row, int[] offsets, PackedMatrix b, int panel, float[] c, int to) {
        float[] values = b.values;
        int depth = b.rows;
        int p0 = panel * depth * LANES;
        int p1 = p0 + depth * LANES;
        int p2 = p1 + depth * LANES;
        int p3 = p2 + depth * LANES;
        int p4 = p3 + depth * LANES;
        int p5 = p4 + depth * LANES;
        int p6 = p5 + depth * LANES;
        int p7 = p6 + depth * LANES;
        FloatVector c0 = FloatVector.fromArray(SPECIES, b.start, panel * LANES);
        FloatVector c1 = FloatVector.fromArray(SPECIES, b.start, (panel + 1) * LANES);
        FloatVector c2 = FloatVector.fromArray(SPECIES, b.start, (panel + 2) * LANES);
        FloatVector c3 = FloatVector.fromArray(SPECIES, b.start, (panel + 3) * LANES);
        FloatVector c4 = FloatVector.fromArray(SPECIES, b.start, (panel + 4) * LANES);
        FloatVector c5 = FloatVector.fromArray(SPECIES, b.start, (panel + 5) * LANES);
        FloatVector c6 = FloatVector.fromArray(SPECIES, b.start, (panel + 6) * LANES);
        FloatVector c7 = FloatVector.fromArray(SPECIES, b.start, (panel + 7) * LANES);
        for (int k = 0; k < depth; k++) {
            FloatVector ak = FloatVector.broadcast(SPECIES, a[row + offsets[k]]);
            c0 = ak.fma(FloatVector.fromArray(SPECIES, values, p0 + k * LANES), c0);
            c1 = ak.fma(FloatVector.fromArray(SPECIES, values, p1 + k * LANES), c1);
            c2 = ak.fma(FloatVector.fromArray(SPECIES, values, p2 + k * LANES), c2);
            c3 = ak.fma(FloatVector.fromArray(SPECIES, values, p3 + k * LANES), c3);
            c4 = ak.fma(FloatVector.fromArray(SPECIES, values, p4 + k * LANES), c4);
            c5 = ak.fma(FloatVector.fromArray(SPECIES, values, p5 + k * LANES), c5);
            c6 = ak.fma(FloatVector.fromArray(SPECIES, values, p6 + k * LANES), c6);
            c7 = ak.fma(FloatVector.fromArray(SPECIES, values, p7 + k * LANES), c7);
        }
        c0.intoArray(c, to + panel * LANES);
        c1.intoArray(c, to + (panel + 1) * LANES);
        c2.intoArray(c, to + (panel + 2) * LANES);
        c3.intoArray(c, to + (panel + 3) * LANES);
        c4.intoArray(c, to + (panel + 4) * LANES);
        c5.intoArray(c, to + (panel + 5) * LANES);
        c6.intoArray(c, to + (panel + 6) * LANES);
        c7.intoArray(c, to + (panel + 7) * LANES);
    }

    private static void row1(float[] a, int row, int[] offsets, PackedMatrix b, int panel, float[] c, int to) {
        float[] values = b.values;
        int depth = b.rows;
        int first = panel * depth * LANES;
        FloatVector sum = FloatVector.fromArray(SPECIES, b.start, panel * LANES);
        for (int k = 0; k < depth; k++) {
            FloatVector ak = FloatVector.broadcast(SPECIES, a[row + offsets[k]]);
            sum = ak.fma(FloatVector.fromArray(SPECIES, values, first + k * LANES), sum);
        }
        sum.intoArray(c, to + panel * LANES);
    }
}
