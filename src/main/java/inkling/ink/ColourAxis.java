package inkling.ink;

/**
 * Turns colours into one value a pixel, along the axis on which ink and paper differ. That is luminance, unless the colours differ far
 * more in another way, as red ink on a green board does.
 */
final class ColourAxis {
    /** The luma of ITU-R BT.601. */
    private static final float[] LUMA = {0.299f, 0.587f, 0.114f};

    /** Luminance is left only if it shows less than this share of the differences (of their squares). */
    private static final double LUMA_SHARE = 0.3;

    private static final int POWER_ITERATIONS = 30;

    private ColourAxis() {}

    /**
     * Computes the value of each pixel, 0 to 1.
     *
     * @param channels red, green and blue, each [height][width], 0 to 1
     */
    static float[] values(float[][] channels, int width, int height) {
        double[][] products = products(channels, width, height);
        double[] axis = {1, -1, 0.5};
        normalise(axis);
        for (int i = 0; i < POWER_ITERATIONS; i++) {
            axis = times(products, axis);
            if (!normalise(axis)) {
                return projected(channels, LUMA, 0);
            }
        }
        double[] grey = {1, 1, 1};
        normalise(grey);
        if (squares(products, grey) >= LUMA_SHARE * squares(products, axis)) {
            return projected(channels, LUMA, 0);
        }
        return projected(channels, axis);
    }

    /** The luminance of a colour. */
    static float luminance(float red, float green, float blue) {
        return LUMA[0] * red + LUMA[1] * green + LUMA[2] * blue;
    }

    private static double[][] products(float[][] channels, int width, int height) {
        float[][] deviations = new float[3][];
        for (int c = 0; c < 3; c++) {
            deviations[c] = LocalMedians.deviations(channels[c], width, height);
        }
        double[][] products = new double[3][3];
        for (int i = 0; i < deviations[0].length; i++) {
            for (int c = 0; c < 9; c++) {
                products[c / 3][c % 3] += (double) deviations[c / 3][i] * deviations[c % 3][i];
            }
        }
        return products;
    }

    private static double squares(double[][] products, double[] axis) {
        double[] image = times(products, axis);
        return image[0] * axis[0] + image[1] * axis[1] + image[2] * axis[2];
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[3];
        for (int i = 0; i < 3; i++) {
            product[i] = matrix[i][0] * vector[0] + matrix[i][1] * vector[1] + matrix[i][2] * vector[2];
        }
        return product;
    }

    /** Whether the vector has a direction at all. */
    private static boolean normalise(double[] vector) {
        double length = Math.sqrt(vector[0] * vector[0] + vector[1] * vector[1] + vector[2] * vector[2]);
        if (length < 1e-12) {
            return false;
        }
        for (int i = 0; i < 3; i++) {
            vector[i] /= length;
        }
        return true;
    }

    /** Scaled so that the values of all colours lie in 0 to 1. */
    private static float[] projected(float[][] channels, double[] axis) {
        double sum = Math.abs(axis[0]) + Math.abs(axis[1]) + Math.abs(axis[2]);
        float[] weights = new float[3];
        float offset = 0;
        for (int c = 0; c < 3; c++) {
            weights[c] = (float) (axis[c] / sum);
            offset -= Math.min(0, weights[c]);
        }
        return projected(channels, weights, offset);
    }

    private static float[] projected(float[][] channels, float[] weights, float offset) {
        float[] values = new float[channels[0].length];
        for (int i = 0; i < values.length; i++) {
            values[i] =
                    weights[0] * channels[0][i] + weights[1] * channels[1][i] + weights[2] * channels[2][i] + offset;
        }
        return values;
    }
}
