package inkling.engine;

import inkling.engine.kernel.Kernels;
import inkling.engine.layer.ParameterSpec;
import inkling.engine.random.KeyedRandom;
import inkling.engine.random.RandomPurpose;
import inkling.failure.ExplainedArgumentException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Holds all learned and measured values of a network in one array; its gradient and the optimiser's state have the same type.
 * Keeping it apart from the layers makes copying, saving, hashing and optimising one line each, and lets one network serve all
 * threads.
 *
 * <p>Not thread-safe: whoever shares one must not change it.
 */
public final class Parameters {
    private final ParameterLayout layout;
    private final float[] values;

    /**
     * Makes parameters that are all zero.
     *
     * @param layout of the network they belong to
     */
    public Parameters(ParameterLayout layout) {
        this.layout = layout;
        this.values = new float[layout.size() + Kernels.SLACK];
    }

    /**
     * Makes parameters with a copy of these values.
     *
     * @param layout of the network they belong to
     * @param values one for each of {@link ParameterLayout#size()}
     * @throws IllegalArgumentException if there are more or fewer
     */
    public Parameters(ParameterLayout layout, float[] values) {
        if (values.length != layout.size()) {
            throw new ExplainedArgumentException(EngineReason.VALUE_COUNT.of(layout.size(), values.length));
        }
        this.layout = layout;
        this.values = Arrays.copyOf(values, layout.size() + Kernels.SLACK);
    }

    /**
     * Draws random weights after He et al. (2015), uniform within ±sqrt(6 / fanIn), so that the variance is 2 / fanIn; biases
     * are zero, and so on by {@link ParameterSpec#start()}. The same seed gives the same bits everywhere.
     *
     * @param layout of the network they belong to
     * @param seed any number
     * @return new values, one for each place of the layout
     */
    public static Parameters random(ParameterLayout layout, long seed) {
        Parameters parameters = new Parameters(layout);
        KeyedRandom random = new KeyedRandom(seed, RandomPurpose.INITIALISATION);
        for (ParameterLayout.Slot slot : layout.slots()) {
            if (slot.parameter().fanIn() > 0) {
                double limit = StrictMath.sqrt(6.0 / slot.parameter().fanIn());
                for (int i = 0; i < slot.size(); i++) {
                    parameters.values[slot.offset() + i] = (float) ((2 * random.nextDouble() - 1) * limit);
                }
            } else {
                int end = slot.offset() + slot.size();
                Arrays.fill(
                        parameters.values, slot.offset(), end, slot.parameter().start());
            }
        }
        return parameters;
    }

    /** {@return where each layer's values lie in {@link #values()}} */
    public ParameterLayout layout() {
        return layout;
    }

    /**
     * {@return the array itself, not a copy, for the engine's inner loops: the values lie at 0 to {@code layout().size() - 1};
     * what is behind them means nothing}
     */
    public float[] values() {
        return values;
    }

    /** {@return new parameters of the same layout and values} */
    public Parameters copy() {
        Parameters copy = new Parameters(layout);
        copy.set(this);
        return copy;
    }

    /**
     * Overwrites these values with another's of the same layout.
     *
     * @param other of the same layout; not changed
     */
    public void set(Parameters other) {
        System.arraycopy(other.values, 0, values, 0, layout.size());
    }

    /** {@return whether every value is a number, neither infinite nor NaN} */
    public boolean isFinite() {
        for (int i = 0; i < layout.size(); i++) {
            if (!Float.isFinite(values[i])) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return the SHA-256, in lower-case hexadecimal, of all values in order, four bytes each, lowest first: tells weights
     * apart}
     */
    public String sha256() {
        ByteBuffer bytes = ByteBuffer.allocate(layout.size() * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values, 0, layout.size());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
