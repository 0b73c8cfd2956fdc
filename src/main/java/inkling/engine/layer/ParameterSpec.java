package inkling.engine.layer;

import java.util.List;

/**
 * Describes one array of a layer's values: learned parameters, or statistics measured in training.
 *
 * @param name its name within the layer, such as {@code weights}
 * @param dimensions its sides, outermost first; convolution {@code [kh][kw][cIn][cOut]}, dense {@code [in][out]}
 * @param role says how training changes it
 * @param fanIn the number of inputs that one output sums over; sets the scale of random weights; 0 for values that start at
 *     {@code start}
 * @param start the initial value of all of them where the fan-in is 0
 */
public record ParameterSpec(String name, List<Integer> dimensions, Role role, int fanIn, float start) {
    /** Says how training changes an array. */
    public enum Role {
        /** Learned along the gradient; L2 and weight decay apply. */
        WEIGHTS,
        /** Learned along the gradient alone: biases, and a normalisation's scale. */
        UNREGULARISED,
        /** Measured by its layer; no optimiser touches it. */
        MEAN,
        /** Measured too, and never negative. */
        VARIANCE
    }

    static ParameterSpec weights(int fanIn, Integer... dimensions) {
        return new ParameterSpec("weights", List.of(dimensions), Role.WEIGHTS, fanIn, 0);
    }

    static ParameterSpec bias(int length) {
        return unregularised("bias", length, 0);
    }

    static ParameterSpec unregularised(String name, int length, float start) {
        return new ParameterSpec(name, List.of(length), Role.UNREGULARISED, 0, start);
    }

    /** A running mean, which starts at 0. */
    static ParameterSpec mean(int length) {
        return new ParameterSpec("mean", List.of(length), Role.MEAN, 0, 0);
    }

    /** A running variance, which starts at 1. */
    static ParameterSpec variance(int length) {
        return new ParameterSpec("variance", List.of(length), Role.VARIANCE, 0, 1);
    }

    /** {@return whether an optimiser moves it} */
    public boolean learned() {
        return role == Role.WEIGHTS || role == Role.UNREGULARISED;
    }

    /** {@return whether L2 and weight decay apply (weights only, never biases)} */
    public boolean regularised() {
        return role == Role.WEIGHTS;
    }

    /** {@return the number of values; up to 2^63, so that a caller can refuse too many} */
    public long size() {
        long size = 1;
        for (int dimension : dimensions) {
            size = Math.multiplyExact(size, (long) dimension);
        }
        return size;
    }
}
