package inkling.engine;

import inkling.engine.layer.Activations;
import inkling.engine.layer.Layer;
import inkling.engine.layer.LayerContext;
import inkling.engine.layer.Shape;
import java.util.List;

/**
 * Holds the memory in which one worker runs a network on up to {@link #capacity()} samples: every activation, gradient and index.
 * Made by {@link Network#workspace}; not thread-safe, one for each worker.
 */
public final class Workspace {
    final LayerContext[] contexts;
    private final Activations input;
    private final Activations output;
    private final Activations outputGradient;
    private final long[] sampleKeys;
    private final int capacity;

    /**
     * What is written and read within a row of layers that are run sample by sample needs one place for all samples, unless the
     * backward pass comes back to it.
     */
    Workspace(List<Shape> shapes, List<Layer> layers, int capacity, boolean training) {
        this.capacity = capacity;
        sampleKeys = training ? new long[capacity] : null;
        contexts = new LayerContext[layers.size()];
        input = Activations.each(capacity, shapes.get(0).size());
        Activations in = input;
        Activations dIn = null;
        Activations dOut = null;
        for (int i = 0; i < contexts.length; i++) {
            int size = shapes.get(i + 1).size();
            Layer next = i + 1 < contexts.length ? layers.get(i + 1) : null;
            boolean passing = next != null && next.joins(layers.get(i));
            Activations out = passing && !training ? Activations.shared(size) : Activations.each(capacity, size);
            boolean passingBack = next != null && layers.get(i).joinsBack(next);
            dOut = !training ? null : passingBack ? Activations.shared(size) : Activations.each(capacity, size);
            contexts[i] = new LayerContext(in, out, dIn, dOut, layers.get(i).workspace(capacity, training), sampleKeys);
            in = out;
            dIn = dOut;
        }
        output = in;
        outputGradient = dOut;
    }

    boolean isForTraining() {
        return sampleKeys != null;
    }

    /** {@return the number of samples that fit} */
    public int capacity() {
        return capacity;
    }

    /** {@return the array into which the caller writes the samples, {@code [n][h][w][c]}, before {@link Network#forward}} */
    public float[] input() {
        return input.values();
    }

    /** {@return the logits, {@code [n][classes]}, after {@link Network#forward}} */
    public float[] output() {
        return output.values();
    }

    /** {@return the array into which the caller writes the loss's gradient by the logits before {@link Network#backward}} */
    public float[] outputGradient() {
        return outputGradient.values();
    }

    /**
     * {@return one key a sample, set by the caller before a forward pass in training: dropout draws by it, so the same key
     * gives the same draw on any thread}
     */
    public long[] sampleKeys() {
        return sampleKeys;
    }
}
