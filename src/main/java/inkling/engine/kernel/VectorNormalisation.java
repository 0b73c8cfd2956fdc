package inkling.engine.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * Computes the sums and products of batch normalisation on the Vector API: sums down columns, with two panels at a time
 * since each addition waits for the last, and rows times a factor for each column.
 */
final class VectorNormalisation {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    private VectorNormalisation() {}

    /** See {@link Kernels#addSquaredDistances}. */
    static void addSquaredDistances(float[] x, int xBase, int count, int columns, float[] centre, float[] sum) {
        int column = 0;
        for (; column + 2 * LANES <= columns; column += 2 * LANES) {
            squaresOfTwoPanels(x, xBase + column, count, columns, centre, sum, column);
        }
        for (; column < columns; column += LANES) {
            squaresOfOnePanel(
                    x, xBase + column, count, columns, centre, sum, column, VectorMasks.inside(column, columns));
        }
    }

    private static void squaresOfTwoPanels(
            float[] x, int from, int count, int columns, float[] centre, float[] sum, int column) {
        FloatVector ca = FloatVector.fromArray(SPECIES, centre, column);
        FloatVector cb = FloatVector.fromArray(SPECIES, centre, column + LANES);
        FloatVector sa = FloatVector.fromArray(SPECIES, sum, column);
        FloatVector sb = FloatVector.fromArray(SPECIES, sum, column + LANES);
        for (int m = 0; m < count; m++) {
            FloatVector xa =
                    FloatVector.fromArray(SPECIES, x, from + m * columns).sub(ca);
            FloatVector xb = FloatVector.fromArray(SPECIES, x, from + m * columns + LANES)
                    .sub(cb);
            sa = xa.fma(xa, sa);
            sb = xb.fma(xb, sb);
        }
        sa.intoArray(sum, column);
        sb.intoArray(sum, column + LANES);
    }

    private static void squaresOfOnePanel(
            float[] x,
            int from,
            int count,
            int columns,
            float[] centre,
            float[] sum,
            int column,
            VectorMask<Float> inside) {
        FloatVector c = FloatVector.fromArray(SPECIES, centre, column);
        FloatVector s = FloatVector.fromArray(SPECIES, sum, column);
        for (int m = 0; m < count; m++) {
            FloatVector distance =
                    FloatVector.fromArray(SPECIES, x, from + m * columns).sub(c);
            s = distance.fma(distance, s);
        }
        FloatVector.fromArray(SPECIES, sum, column).blend(s, inside).intoArray(sum, column);
    }

    /** See {@link Kernels#addCentredProducts}. */
    static void addCentredProducts(
            float[] d, int dBase, float[] x, int xBase, int count, int columns, float[] centre, float[] sum) {
        int column = 0;
        for (; column + 2 * LANES <= columns; column += 2 * LANES) {
            productsOfTwoPanels(d, dBase + column, x, xBase + column, count, columns, centre, sum, column);
        }
        for (; column < columns; column += LANES) {
            productsOfOnePanel(
                    d,
                    dBase + column,
                    x,
                    xBase + column,
                    count,
                    columns,
                    centre,
                    sum,
                    column,
                    VectorMasks.inside(column, columns));
        }
    }

    private static void productsOfTwoPanels(
            float[] d,
            int dFrom,
            float[] x,
            int from,
            int count,
            int columns,
            float[] centre,
            float[] sum,
            int column) {
        FloatVector ca = FloatVector.fromArray(SPECIES, centre, column);
        FloatVector cb = FloatVector.fromArray(SPECIES, centre, column + LANES);
        FloatVector sa = FloatVector.fromArray(SPECIES, sum, column);
        FloatVector sb = FloatVector.fromArray(SPECIES, sum, column + LANES);
        for (int m = 0; m < count; m++) {
            FloatVector xa =
                    FloatVector.fromArray(SPECIES, x, from + m * columns).sub(ca);
            FloatVector xb = FloatVector.fromArray(SPECIES, x, from + m * columns + LANES)
                    .sub(cb);
            sa = xa.fma(FloatVector.fromArray(SPECIES, d, dFrom + m * columns), sa);
            sb = xb.fma(FloatVector.fromArray(SPECIES, d, dFrom + m * columns + LANES), sb);
        }
        sa.intoArray(sum, column);
        sb.intoArray(sum, column + LANES);
    }

    private static void productsOfOnePanel(
            float[] d,
            int dFrom,
            float[] x,
            int from,
            int count,
            int columns,
            float[] centre,
            float[] sum,
            int column,
            VectorMask<Float> inside) {
        FloatVector c = FloatVector.fromArray(SPECIES, centre, column);
        FloatVector s = FloatVector.fromArray(SPECIES, sum, column);
        for (int m = 0; m < count; m++) {
            FloatVector distance =
                    FloatVector.fromArray(SPECIES, x, from + m * columns).sub(c);
            s = distance.fma(FloatVector.fromArray(SPECIES, d, dFrom + m * columns), s);
        }
        FloatVector.fromArray(SPECIES, sum, column).blend(s, inside).intoArray(sum, column);
    }

    /**
     * See {@link Kernels#scaleRows}. A last, partly used panel writes over the next row, which comes later or belongs
     * to a panel that does: so rows go upwards, panels down.
     */
    static void scaleRows(
            float[] x, int xBase, int count, int columns, float[] factors, float[] start, float[] out, int outBase) {
        for (int column = (columns - 1) / LANES * LANES; column >= 0; column -= LANES) {
            FloatVector factor = FloatVector.fromArray(SPECIES, factors, column);
            FloatVector first = FloatVector.fromArray(SPECIES, start, column);
            for (int m = 0; m < count; m++) {
                FloatVector.fromArray(SPECIES, x, xBase + column + m * columns)
                        .fma(factor, first)
                        .intoArray(out, outBase + column + m * columns);
            }
        }
    }

    /** See {@link Kernels#combineRows}; goes as {@link #scaleRows}. */
    static void combineRows(
            float[] d,
            int dBase,
            float[] dFactors,
            float[] x,
            int xBase,
            float[] xFactors,
            float[] start,
            int count,
            int columns,
            float[] out,
            int outBase) {
        for (int column = (columns - 1) / LANES * LANES; column >= 0; column -= LANES) {
            FloatVector dFactor = FloatVector.fromArray(SPECIES, dFactors, column);
            FloatVector xFactor = FloatVector.fromArray(SPECIES, xFactors, column);
            FloatVector first = FloatVector.fromArray(SPECIES, start, column);
            for (int m = 0; m < count; m++) {
                int row = column + m * columns;
                FloatVector part =
                        FloatVector.fromArray(SPECIES, x, xBase + row).fma(xFactor, first);
                FloatVector.fromArray(SPECIES, d, dBase + row)
                        .fma(dFactor, part)
                        .intoArray(out, outBase + row);
            }
        }
    }
}
