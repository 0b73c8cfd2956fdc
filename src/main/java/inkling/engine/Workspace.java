package inkling.engine;

import inkling.engine.kernel.Kernels;
import java.util.List;

/**
 * The memory in which one worker runs a network on up to {@link #capacity()} samples: every activation, gradient and index.
 * Made by {@link Network#workspace}; not thread-safe, one for each worker.
 */
public final class Workspace {
    final Frame[] frames;
    private final float[] input;
    private final float[] output;
    private final float[] outputGradient;
    private final long[] sampleKeys;
    private final int capacity;

    Workspace(List<Shape> shapes, List<Layer> layers, int capacity, boolean training) {
        this.capacity = capacity;
        sampleKeys = training ? new long[capacity] : null;
        frames = new Frame[layers.size()];
        input = activations(shapes.get(0));
        float[] in = input;
        float[] dIn = null;
        float[] dOut = null;
        for (int i = 0; i < frames.length; i++) {
            float[] out = activations(shapes.get(i + 1));
            dOut = training ? activations(shapes.get(i + 1)) : null;
            frames[i] = new Frame(in, out, dIn, dOut, layers.get(i).scratch(capacity, training), sampleKeys);
            in = out;
            dIn = dOut;
        }
        output = in;
        outputGradient = dOut;
    }

    private float[] activations(Shape shape) {
        return new float[Math.addExact(Math.multiplyExact(capacity, shape.size()), Kernels.SLACK)];
    }

    /** How many samples fit. */
    public int capacity() {
        return capacity;
    }

    /** Where the caller puts the samples, {@code [n][h][w][c]}, before {@link Network#forward}. */
    public float[] input() {
        return input;
    }

    /** The logits, {@code [n][classes]}, after {@link Network#forward}. */
    public float[] output() {
        return output;
    }

    /** Where the caller puts the loss's gradient by the logits before {@link Network#backward}. */
    public float[] outputGradient() {
        return outputGradient;
    }

    /**
     * One key a sample, set by the caller before a forward pass in training: dropout draws by it, so the same key gives the same
     * draw on any thread.
     */
    public long[] sampleKeys() {
        return sampleKeys;
    }
}
