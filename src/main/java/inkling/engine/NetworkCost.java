package inkling.engine;

import inkling.engine.layer.Shape;
import inkling.failure.ExplainedArgumentException;
import java.util.List;

/**
 * Computes the memory and the operations that inference on one sample takes. A small file must not describe a network that no
 * memory can run, or that would take too long for one prediction; whoever reads networks from files asks here before anything is
 * allocated.
 *
 * @param values the number of activations of all layers for one sample, its input among them
 * @param operations the number of multiplications, or values compared in pooling, for one sample
 */
public record NetworkCost(long values, long operations) {
    /** 16 MB of floats for one sample. */
    public static final long MAX_VALUES = 1L << 22;
    /** A fraction of a second even without vector instructions. */
    public static final long MAX_OPERATIONS = 1L << 27;

    /**
     * Counts what one picture costs in a network.
     *
     * @param network of layers that fit each other
     * @return sums over the layers, not yet held against {@link #MAX_VALUES} and {@link #MAX_OPERATIONS}
     */
    public static NetworkCost of(NetworkSpec network) {
        List<Shape> shapes = network.shapes();
        long values = shapes.get(0).size();
        long operations = 0;
        for (int i = 0; i < network.layers().size(); i++) {
            values += shapes.get(i + 1).size();
            operations += network.layers().get(i).operations(shapes.get(i));
        }
        return new NetworkCost(values, operations);
    }

    /**
     * Makes sure that a prediction takes neither too much memory nor too long.
     *
     * @throws IllegalArgumentException if it is above the limits; the message says of what there is too much
     */
    public void requireModest() {
        if (values > MAX_VALUES) {
            throw new ExplainedArgumentException(EngineReason.TOO_MANY_ACTIVATIONS.of(values, MAX_VALUES));
        } else if (operations > MAX_OPERATIONS) {
            throw new ExplainedArgumentException(EngineReason.TOO_MANY_OPERATIONS.of(operations, MAX_OPERATIONS));
        }
    }
}
