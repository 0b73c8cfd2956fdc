package inkling.adversarial;

/** Computes with pictures as vectors. */
final class Vectors {
    private Vectors() {}

    static double distance(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            double difference = (double) one[i] - other[i];
            sum += difference * difference;
        }
        return Math.sqrt(sum);
    }

    /** The point on the line from one to the other, {@code share} of the way. */
    static float[] between(float[] from, float[] to, double share) {
        float[] point = new float[from.length];
        for (int i = 0; i < point.length; i++) {
            point[i] = (float) (from[i] + share * ((double) to[i] - from[i]));
        }
        return point;
    }

    /** The other point, or the one that is at most {@code longest} on the way to it. */
    static float[] towards(float[] from, float[] to, double longest) {
        double distance = distance(from, to);
        return distance <= longest ? to : between(from, to, longest / distance);
    }
}
