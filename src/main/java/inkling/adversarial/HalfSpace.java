package inkling.adversarial;

/**
 * Holds the points for which {@code normal * point >= offset}.
 *
 * @param normal not to be changed
 */
record HalfSpace(float[] normal, double offset) {
    /** The points at which a function, linear with this gradient and of this value at a point, is at least {@code aim}. */
    static HalfSpace linearised(float[] gradient, double value, float[] point, double aim) {
        double offset = aim - value;
        for (int i = 0; i < point.length; i++) {
            offset += (double) gradient[i] * point[i];
        }
        return new HalfSpace(gradient, offset);
    }
}
