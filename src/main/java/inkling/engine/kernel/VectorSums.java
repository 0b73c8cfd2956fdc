package inkling.engine.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * Adds rows on the Vector API, which gives the gradient of a bias. Two panels at a time, since each addition waits for
 * the last.
 */
final class VectorSums {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    private VectorSums() {}

    /** See {@link Kernels#addRows}. */
    static void addRows(float[] d, int dBase, int count, int columns, float[] sum, int sumBase) {
        int column = 0;
        for (; column + 2 * LANES <= columns; column += 2 * LANES) {
            twoPanels(d, dBase + column, count, columns, sum, sumBase + column);
        }
        for (; column < columns; column += LANES) {
            onePanel(d, dBase + column, count, columns, sum, sumBase + column, VectorMasks.inside(column, columns));
        }
    }

    private static void twoPanels(float[] d, int from, int count, int columns, float[] sum, int to) {
        FloatVector sa = FloatVector.fromArray(SPECIES, sum, to);
        FloatVector sb = FloatVector.fromArray(SPECIES, sum, to + LANES);
        for (int m = 0; m < count; m++) {
            sa = sa.add(FloatVector.fromArray(SPECIES, d, from + m * columns));
            sb = sb.add(FloatVector.fromArray(SPECIES, d, from + m * columns + LANES));
        }
        sa.intoArray(sum, to);
        sb.intoArray(sum, to + LANES);
    }

    /** Writes the columns inside, and back what was there outside. */
    private static void onePanel(
            float[] d, int from, int count, int columns, float[] sum, int to, VectorMask<Float> inside) {
        FloatVector s = FloatVector.fromArray(SPECIES, sum, to);
        for (int m = 0; m < count; m++) {
            s = s.add(FloatVector.fromArray(SPECIES, d, from + m * columns));
        }
        FloatVector.fromArray(SPECIES, sum, to).blend(s, inside).intoArray(sum, to);
    }
}
